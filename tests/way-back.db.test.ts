import { expect } from 'vitest';
import { test } from './site.ts';
import { ask, editorCookie, formIn, send } from './visit.ts';

/** Ways to write an address that leads to another site, or that a browser might take for one. */
const ways = [
  ...[
    '//',
    '///',
    '////',
    '/\\',
    '\\/',
    '\\\\',
    '/\t/',
    '/\n/',
    '/\r\n/',
    '\t//',
    ' //',
    '/ /',
    '/%09/',
  ].map((start) => `${start}example.org`),
  ...[
    'http:',
    'https:',
    'HTTPS:',
    'http:/',
    'http:///',
    'ftp:',
    'ws:',
    '//user@',
    '//user:pass@',
  ].map((scheme) => `${scheme}//example.org`.replace('@//', '@')),
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'mailto:x@example.org',
    'blob:x',
  ],
  ...[
    'example.org',
    '.example.org',
    '@example.org',
    '?//example.org',
    '#//example.org',
    ';//example.org',
    '',
    ' ',
  ],
  ...[
    '/\u00a0/example.org',
    '/\u2028/example.org',
    '\u0000//example.org',
    '/\u0000/example.org',
    '\ufeff//example.org',
  ],
  ...[
    '//127.0.0.1.example.org',
    '//localhost',
    '//[::1]',
    '///\\example.org',
    '/\\/example.org',
    '/..//example.org',
    '/.//example.org',
    '/nb/..//example.org',
    '/%2f/example.org',
    '/%5cexample.org',
    '/nb\r\nset-cookie: a=b',
    '/nb\r\nlocation: https://example.org',
  ],
];

test('the way back after choosing a role never leads to another site', async ({ site }) => {
  expect(ways.length).toBeGreaterThan(50);
  const editor = await editorCookie(site);
  for (const back of ways) {
    const shown = JSON.stringify(back);
    const { status, location, headers } = await send(site, '/nb/rolle', { role: 'visitor', back });
    expect(status, shown).toBe(303);
    expect(new URL(location, site.url).origin, shown).toBe(site.url);
    expect(location, shown).toMatch(/^\/(?!\/)/);
    expect(headers['set-cookie']?.join() ?? '', shown).not.toContain('a=b');
    const { text } = await ask(site, `/nb/rolle?back=${encodeURIComponent(back)}`, {
      headers: editor,
    });
    const kept = formIn(text).back ?? '';
    expect(new URL(kept || '/', site.url).origin, shown).toBe(site.url);
  }
});

test.for(['/nn/telemark/plan', '/nb/sok?q=æøå&side=2', '/en/telemark#vedtak', '/nb/sok?q=日本'])(
  'and does lead back to %s',
  async (back, { site }) => {
    const { location } = await send(site, '/nb/rolle', { role: 'visitor', back });
    expect(decodeURI(location)).toBe(back);
  },
);
