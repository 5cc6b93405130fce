import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compress, encodingFor } from './compress.ts';
import { readForm } from './form.ts';
import { keptPages } from './kept-pages.ts';
import { comesFromHere, isLocalHost, isLoopback, withinSite } from './origin.ts';

describe('where one is sent after a form', () => {
  test.each(['/nb', '/nb/vest-telemark/plan?utgave=2026#vedtak', '/'])(
    '%s is within the site',
    (to) => {
      expect(withinSite(to, '/x')).toBe(to);
    },
  );

  test.each([
    undefined,
    '',
    'nb',
    'https://elsewhere.no',
    '//elsewhere.no',
    '/\\elsewhere.no',
    '\\\\elsewhere.no',
    '/ /x',
    '/\t/elsewhere.no',
    '/\n/elsewhere.no',
    'javascript:alert(1)',
    ' /nb',
    '/a\\b',
  ])('%j is not', (to) => {
    expect(withinSite(to, '/x')).toBe('/x');
  });

  test('nothing leads to another site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '%2f',
      '%5c',
      '@',
      ':',
      '?',
      '#',
      'a',
      'http:',
      '\t',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const to = withinSite(pieces.join(''), '/x');
        expect(new URL(to, 'https://here.no/nb').origin).toBe('https://here.no');
      }),
    );
  });
});

describe('a write', () => {
  const from = (headers: Record<string, string>, publicUrl: string | null = null) =>
    comesFromHere(new Headers({ host: '127.0.0.1:3000', ...headers }), publicUrl);

  test('comes from here when its origin is ours', () => {
    expect(from({ origin: 'http://127.0.0.1:3000' })).toBe(true);
    expect(from({ origin: 'https://plan.no' }, 'https://plan.no/')).toBe(true);
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  });

  test.each<[Record<string, string>, string | null]>([
    [{}, null],
    [{ origin: 'null' }, null],
    [{ origin: 'http://127.0.0.1:3001' }, null],
    [{ origin: 'https://127.0.0.1:3000' }, null],
    [{ origin: 'http://127.0.0.1:3000.elsewhere.no' }, null],
    [{ origin: 'http://plan.no' }, 'https://plan.no'],
    [{ origin: 'https://elsewhere.no', 'sec-fetch-site': 'same-origin' }, null],
    [{ 'sec-fetch-site': 'same-site' }, null],
    [{ 'sec-fetch-site': 'none' }, null],
  ])('does not with %j', (headers, publicUrl) => {
    expect(from(headers, publicUrl)).toBe(false);
  });
});

test('only this machine’s own names are local', () => {
  for (const host of ['127.0.0.1', 'localhost:3000', '[::1]:80'])
    expect(isLocalHost(host)).toBe(true);
  for (const host of [
    null,
    '',
    'elsewhere.no',
    '127.0.0.1.elsewhere.no',
    'localhost.elsewhere.no:1',
    '0.0.0.0',
  ])
    expect(isLocalHost(host)).toBe(false);
  for (const host of ['0.0.0.0', '::', '10.0.0.1']) expect(isLoopback(host)).toBe(false);
});

describe('a form', () => {
  test('gives back what was typed, with the line ends that are kept', () => {
    const { typed, token } = readForm(
      'a=1%0D%0A2%0D3&b=%C3%A6+x&token=01890000-0000-7000-8000-0123456789ab',
    );
    expect(typed).toMatchObject({ a: '1\n2\n3', b: 'æ x' });
    expect(token).toBe('01890000-0000-7000-8000-0123456789ab');
  });

  test.each(['', 'token=', 'token=x', "token=' or 1=1"])(
    'without a token of ours has none: %s',
    (body) => {
      expect(readForm(body).token).toBeNull();
    },
  );

  test('has all its faults told, each with its field', () => {
    const schema = z.object({ title: z.string().min(3), year: z.coerce.number().int() });
    const read = readForm('title=a&year=x').read(schema);
    expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual(['title', 'year']);
  });
});

describe('how a page is packed', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=0.8, br;q=0', 'gzip'],
    ['br;q=0.0', 'identity'],
    ['brx', 'identity'],
    [null, 'identity'],
  ] as const)('%s: %s', (accepted, encoding) => {
    expect(encodingFor(accepted)).toBe(encoding);
  });

  test('is smaller, and the same when unpacked', async () => {
    const page = Buffer.from('<p>Kompetanse</p>'.repeat(500));
    const { brotliDecompressSync, gunzipSync } = await import('node:zlib');
    for (const swift of [true, false]) {
      expect(brotliDecompressSync(await compress(page, 'br', swift)).equals(page)).toBe(true);
      expect(gunzipSync(await compress(page, 'gzip', swift)).equals(page)).toBe(true);
    }
  });
});

describe('kept pages', () => {
  const revisions = { of: () => 1, heard: () => true, onLost: () => {}, close: async () => {} };
  const answers = (
    kept: ReturnType<typeof keptPages>,
    url: string,
    headers = {},
    method = 'GET',
  ) => {
    const response = { writeHead: () => response, end: () => response };
    return kept.answer({ url, method, headers } as never, response as never);
  };

  test('answer visitors who read, and no one with a cookie or a form', () => {
    const kept = keptPages(revisions, () => 0);
    kept.keep('/nb', Buffer.from('side'), 'all', 1, 10);
    expect(answers(kept, '/nb')).toBe(true);
    expect(answers(kept, '/nb', {}, 'HEAD')).toBe(true);
    expect(answers(kept, '/nb', {}, 'POST')).toBe(false);
    expect(answers(kept, '/nb', { cookie: 'x=1' })).toBe(false);
    expect(answers(kept, '/nb?x')).toBe(false);
  });

  test('go when their time is up, or something changed', () => {
    let now = 0;
    let revision = 1;
    const kept = keptPages({ ...revisions, of: () => revision }, () => now);
    kept.keep('/a', Buffer.from('side'), 'all', 1, 10);
    now = 10;
    expect(answers(kept, '/a')).toBe(false);
    kept.keep('/b', Buffer.from('side'), 'all', 1, 20);
    revision = 2;
    expect(answers(kept, '/b')).toBe(false);
  });

  test('take no more room than they are given: the one used longest ago goes first', () => {
    const kept = keptPages(revisions, () => 0, 100_000);
    const page = Buffer.alloc(4_000);
    for (let at = 0; at < 11; at++) kept.keep(`/${at}`, page, 'all', 1, 10);
    expect(answers(kept, '/0')).toBe(true);
    kept.keep('/11', page, 'all', 1, 10);
    expect([answers(kept, '/0'), answers(kept, '/1')]).toEqual([true, false]);
    kept.keep('/stor', Buffer.alloc(40_000), 'all', 1, 10);
    expect(answers(kept, '/stor')).toBe(false);
  });
});
