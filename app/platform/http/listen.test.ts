import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from './listen.ts';

const servers: Server[] = [];
function server(): Server {
  const made = createServer();
  servers.push(made);
  return made;
}
afterEach(() => {
  for (const one of servers.splice(0)) one.close();
});

test('two that ask for no port get one each', async () => {
  const first = await listen(server(), '127.0.0.1', null);
  const second = await listen(server(), '127.0.0.1', null);
  if (!first.ok || !second.ok) throw new Error('neither was to be refused');
  expect(second.port).not.toBe(first.port);
});

test('a port that is taken is told with what to do', async () => {
  const first = await listen(server(), '127.0.0.1', 0);
  if (!first.ok) throw new Error(first.sentence);
  expect(await listen(server(), '127.0.0.1', first.port)).toEqual({
    ok: false,
    sentence: `Port ${first.port} on 127.0.0.1 is taken. Set PORT to another one.`,
  });
});

test('an address of another machine is told, whatever the port', async () => {
  for (const port of [null, 0]) {
    const refused = await listen(server(), '192.0.2.1', port);
    expect(refused).toMatchObject({ ok: false, sentence: expect.stringContaining('Set HOST') });
  }
});
