import { expect, test } from 'vitest';
import { run } from './run.ts';

const node = (script: string) => [process.execPath, '--eval', script];

test('a program that ends well has passed, and what it said is kept', async () => {
  const ended = await run(node(`console.log('out'); console.error('err')`), { limit: 10 });
  expect(ended.ok).toBe(true);
  expect(ended.said.split('\n').sort()).toEqual(['err', 'out']);
});

test.each([
  ['ends badly', node('process.exit(3)')],
  ['throws', node('throw new Error()')],
  ['is killed', node(`process.kill(process.pid, 'SIGKILL')`)],
  ['is not there', ['no-such-program-of-ours']],
])('a program that %s has failed', async (_, command) => {
  expect((await run(command, { limit: 10 })).ok).toBe(false);
});

test('a program that does not end in time is ended, and has failed', async () => {
  const ended = await run(node('setInterval(() => {}, 1000)'), { limit: 0.5 });
  expect(ended.ok).toBe(false);
  expect(ended.said).toContain('after at most 0.5 s');
});
