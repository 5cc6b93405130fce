import { describe, expect } from 'vitest';
import { langs } from '#base/text.ts';
import { everyKindOfPage, openMeasure } from './addresses.ts';
import { patience, test } from './site.ts';
import { ask, editorCookie, formIn, send } from './visit.ts';

describe('the bare address', () => {
  test.for([
    ['nn-NO,nn;q=0.9,en;q=0.5', '/nn'],
    ['no', '/nb'],
    ['nb-NO', '/nb'],
    ['en-GB,en;q=0.9', '/en'],
    ['de-DE, sv;q=0.8, nn;q=0.2', '/nn'],
    ['de', '/nb'],
    ['', '/nb'],
    [';;;,,,q=', '/nb'],
    ['en;q=0.1, nn;q=0.9', '/nn'],
    ['en;q=0, nn', '/nn'],
  ])('asked in «%s» leads to %s', async ([accepted = '', to], { site }) => {
    const answer = await ask(site, '/', { headers: { 'accept-language': accepted } });
    expect([answer.status, answer.location]).toEqual([302, to]);
    expect(answer.headers.vary).toContain('accept-language');
  });
});

describe('an address that leads nowhere', () => {
  test.for([
    '/xx',
    '/xx/telemark/plan',
    '/nb/finnes-ikke',
    '/nb/finnes-ikke/plan',
    '/nb/telemark/finnes-ikke',
    '/nb/telemark/plan/mer',
    '/nb/telemark/tiltak/finnes-ikke-0123456789',
    '/nb/telemark/tiltak/finnes-ikke',
    '/nb/telemark/mal/finnes-ikke-0123456789',
    '/nb/telemark/aktor/finnes-ikke-0123456789',
    '/nb/telemark/plan?utgave=finnes-ikke',
    '/nb/telemark/plan?utgave=',
    '/nb/telemark/plan?utgave=%00',
    '/nb/%00',
    '/nb/%E0%A4%A',
    '/nb/%2e%2e/%2e%2e/etc/passwd',
    '/assets/finnes-ikke.css',
    '/assets/../manifest.json',
    '/NB',
    '/favicon.ico',
    `/nb/${'a'.repeat(4_000)}`,
  ])('%s is answered with the page for that', async (path, { site }) => {
    const answer = await ask(site, path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('<h1>Vi finner ikke siden</h1>');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('is told in the language of the address', async ({ site }) => {
    expect((await ask(site, '/nn/finst-ikkje')).text).toContain('<h1>Vi finn ikkje sida</h1>');
    expect((await ask(site, '/en/is-not-there')).text).toContain(
      '<h1>We cannot find the page</h1>',
    );
  });

  test('does not say whether it is hidden or not there', async ({ site }) => {
    const hash = (text: string) => text.replace(/[0-9a-f]{8}/g, '');
    const [one, other] = await Promise.all(
      ['/nb/finnes-ikke', '/nb/telemark/plan?utgave=finnes-ikke'].map((path) => ask(site, path)),
    );
    expect(hash(one?.text ?? '')).toBe(hash(other?.text ?? ''));
  });
});

describe('an address with a slash too many', () => {
  test.for(['/nb/', '/nb/telemark/', '/nb/telemark/plan/'])(
    '%s leads to the page',
    async (path, { site }) => {
      const answer = await ask(site, `${path}?utgave=x`);
      expect([answer.status, answer.location]).toEqual([301, `${path.slice(0, -1)}?utgave=x`]);
    },
  );

  test.for(['//example.org/', '/nb//example.org/', '/%5cexample.org/'])(
    'and %s leads nowhere else',
    async (path, { site }) => {
      const { location } = await ask(site, path);
      expect(new URL(location || '/', site.url).origin).toBe(site.url);
    },
  );
});

describe('an address with words that are no longer right', () => {
  test('leads to the one it has now, in every language, and keeps the edition it asks for', async ({
    site,
  }) => {
    const pages = await everyKindOfPage(site);
    const plan = (await ask(site, '/nb/telemark/plan')).text;
    expect(plan).toContain('Handlingsprogram 2026');
    for (const kind of ['goal', 'measure', 'actor'] as const) {
      const path = pages[kind] ?? '';
      const old = path.replace(/[^/]*-([0-9a-f]{10})$/, 'gamle-ord-$1');
      const bare = path.replace(/[^/]*-([0-9a-f]{10})$/, '$1');
      for (const lang of langs) {
        for (const way of [old, bare]) {
          const answer = await ask(site, `/${lang}${way}`);
          expect([answer.status, answer.location]).toEqual([308, `/${lang}${path}`]);
        }
      }
      if (kind === 'actor') continue;
      const edition = '?utgave=handlingsprogram-2026';
      const { status, location } = await ask(site, `/nb${old}${edition}`);
      expect([status, location]).toEqual([308, `/nb${path}${edition}`]);
      expect((await ask(site, location)).status).toBe(200);
    }
  });

  test('also when the words were changed by an editor a moment ago', async ({ site }) => {
    const editor = await editorCookie(site);
    const before = `/nb${await openMeasure(site)}`;
    const { text } = await ask(site, `${before}/endre`, { headers: editor });
    const title = 'Et helt nytt navn på det samme tiltaket';
    const saved = await send(site, `${before}/endre`, { ...formIn(text), title }, editor);
    expect(saved.status).toBe(303);
    expect(saved.location).toContain('/et-helt-nytt-navn-pa-det-samme-tiltaket-');
    // Kept pages fall when the database has told of the change, which takes a moment.
    await expect
      .poll(async () => {
        const { status, location } = await ask(site, before);
        return [status, location];
      }, patience)
      .toEqual([308, saved.location]);
    const form = await ask(site, `${before}/endre`, { headers: editor });
    expect(form.status === 200 || form.location.startsWith(saved.location)).toBe(true);
  });
});
