import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { allowUpload, guardBody } from './slow-bodies.ts';

const patience = { body: 300, span: 200, least: 10 };
const servers: Server[] = [];
afterEach(() => {
  for (const one of servers.splice(0)) one.close().closeAllConnections();
});

/** Sends the pieces with a pause before each; gives what came back until the line was closed or answered. */
async function send(
  pieces: string[],
  { file = false, reads = true, length = pieces.join('').length } = {},
): Promise<string> {
  const server = createServer((request, response) => {
    guardBody(request, response, patience);
    if (file) allowUpload(request);
    request.on('error', () => {});
    if (!reads) {
      response.end('early');
      return;
    }
    let size = 0;
    request.on('data', (part) => {
      size += part.length;
    });
    request.on('end', () => response.end(`${size} bytes`));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.on('clientError', (_, socket) => socket.destroy());
  const line = connect((server.address() as AddressInfo).port, '127.0.0.1');
  line.on('error', () => {});
  let back = '';
  line.on('data', (data) => {
    back += data;
  });
  const closed = new Promise<void>((done) => void line.once('close', done));
  line.write(
    `POST / HTTP/1.1\r\nHost: here\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`,
  );
  for (const piece of pieces) {
    await wait(90);
    if (line.writable) line.write(piece);
  }
  await Promise.race([closed, wait(2_000)]);
  expect(line.destroyed).toBe(true);
  return back;
}

const tenPieces = Array.from({ length: 10 }, () => 'ti bokstav');

describe('a body that comes slowly', () => {
  test('is let go with a word after its time', async () => {
    expect(await send(tenPieces)).toContain('408');
  });

  test('is waited for when it is a file that may be sent and gets on', async () => {
    expect(await send(tenPieces, { file: true })).toContain('100 bytes');
  });

  test('is let go when such a file stands still', async () => {
    expect(await send(['ti bokstav'], { file: true, length: 100 })).toContain('408');
  });

  test('is let go too when nobody reads it and the answer is given', async () => {
    expect(await send(['noe'], { reads: false, length: 100 })).toContain('early');
  });
});

test('a body that comes at once is not touched, nor a request without one', async () => {
  expect(await send(['alt i ett'])).toContain('9 bytes');
  expect(await send([])).toContain('0 bytes');
});
