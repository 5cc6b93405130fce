import { Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { answerUnreadable } from './unreadable.ts';

/** What is written to one whose bytes Node could not read. */
async function answerTo(sent: string, code = 'HPE_INVALID_URL'): Promise<string> {
  let back = '';
  const socket = new Duplex({
    read() {},
    write(part, _, done) {
      back += part;
      done();
    },
  });
  const closed = new Promise((done) => socket.once('close', done));
  const error = Object.assign(new Error(code), { code, rawPacket: Buffer.from(sent) });
  answerUnreadable(error, socket, (lang) => `<page ${lang}>`, 'https://plan.example.org/');
  await closed;
  return back;
}

const raw = (path: string, lang = 'nn', method = 'GET') =>
  `${method} ${path} HTTP/1.1\r\nHost: here\r\nAccept-Language: ${lang}\r\n\r\n`;

test('letters that are not percent-encoded are a problem to a program, in the language it asks for', async () => {
  const answer = await answerTo(raw('/api/v1/measures?lead=Bø'));
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  for (const header of ['content-type: application/problem+json', 'content-language: nn'])
    expect(answer).toContain(`\r\n${header}\r\n`);
  const [, body = ''] = answer.split('\r\n\r\n');
  expect(JSON.parse(body)).toMatchObject({
    type: 'https://plan.example.org/en/api#problem-unreadable-request',
    title: 'Førespurnaden kan ikkje lesast',
    status: 400,
  });
  expect(answer).toContain(`content-length: ${Buffer.byteLength(body)}\r\n`);
  expect(await answerTo(raw('/api/v1', 'en', 'FOO'))).toContain('The request cannot be read');
  expect(await answerTo(raw('/mcp', 'nb', 'FOO'))).toContain('Forespørselen kan ikke leses');
});

test('and a page to a person, in the language of the address', async () => {
  expect(await answerTo(raw('/nn/telemark/sok?q=Bø'))).toMatch(/400[\s\S]*<page nn>$/);
  expect(await answerTo(raw('/apiary'))).toContain('<page nb>');
});

test('what has no address gets the bare status', async () => {
  expect(await answerTo('\x16\x03\x01')).toBe(
    'HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n',
  );
  expect(await answerTo(raw('/nb/'), 'HPE_HEADER_OVERFLOW')).toMatch(/^HTTP\/1\.1 431 [^{<]*$/);
});
