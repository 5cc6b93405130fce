import { describe, expect } from 'vitest';
import { draftPlan } from './plans.ts';
import { type Site, test } from './site.ts';
import { ask, editorCookie, linksIn } from './visit.ts';

const at = (path: string, words: string, more = '') =>
  `${path}?q=${encodeURIComponent(words)}${more}`;

type Suggestions = { items: { title: string; over: string; href: string }[]; told: string };

async function suggestions(site: Site, words: string, path = '/nb/sok/forslag', headers = {}) {
  const answer = await ask(site, at(path, words), { headers });
  expect(answer.status).toBe(200);
  return JSON.parse(answer.text) as Suggestions;
}

describe('a search', () => {
  test('marks what matched in titles and texts, and says what each is and where it belongs', async ({
    site,
  }) => {
    const { text } = await ask(site, at('/nb/sok', 'bustader'));
    expect(text).toMatch(/<h3[^>]* lang="nn"><a [^>]*>[^<]*<mark>bustader<\/mark>/i);
    expect(text).toMatch(/<p class="small">(Mål|Tiltak) · Vest-Telemark<\/p>/);
    expect(text).toMatch(/<h2>\d+ treff<\/h2>/);
  });

  test('is narrowed to a kind by a link that tells how many there are', async ({ site }) => {
    const { text } = await ask(site, at('/nb/sok', 'kompetanse'));
    const narrowing = text.match(/<a href="([^"]*hva=mal)">Mål \((\d+)\)<\/a>/);
    const goals = await ask(site, narrowing?.[1]?.replace('&amp;', '&') ?? '');
    expect(goals.text).toContain(`<h2>${narrowing?.[2]} treff</h2>`);
    expect(goals.text).toContain('aria-current="true">Mål (');
    const found = linksIn(goals.text, /\/(mal|tiltak|aktor|plan)(\/|$)/);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((href) => !href.includes('/mal/'))).toEqual([]);
  });

  test('goes on past the first page, and no further than there is something', async ({ site }) => {
    const pages = await Promise.all(
      ['', '&side=2', '&side=99', '&side=-1', '&side=x'].map((more) =>
        ask(site, at('/nb/sok', 'kompetanse', more)),
      ),
    );
    const found = pages.map(({ text }) => linksIn(text, /\/(mal|tiltak|aktor)\//));
    expect(found[0]).toHaveLength(25);
    expect(found[1]?.filter((href) => found[0]?.includes(href))).toEqual([]);
    expect(pages[0]?.text).toContain('Side 1 av');
    expect(found[2]?.length).toBeGreaterThan(0);
    expect(found.slice(3)).toEqual([found[0], found[0]]);
  });

  test('that finds nothing shows what was probably meant, and says that it does', async ({
    site,
  }) => {
    const { text } = await ask(site, at('/nn/sok', 'kompetnase'));
    expect(text).toContain(
      'Fann ingenting for «kompetnase». Meinte du <a href="/nn/sok?q=kompetanse">',
    );
    expect(text).toContain('<h2>Treff for «kompetanse»</h2>');
    expect(linksIn(text, /\/tiltak\//).length).toBeGreaterThan(2);
    expect(text).toContain('value="kompetnase"');
  });

  test('that finds nothing like it says what one can try', async ({ site }) => {
    const { text } = await ask(site, at('/en/telemark/sok', 'qzqzqz', '&hva=mal'));
    expect(text).toContain('Nothing found for “qzqzqz”');
    expect(linksIn(text, /./)).toEqual(
      expect.arrayContaining(['/en/telemark/sok?q=qzqzqz', '/en/sok?q=qzqzqz', '/en']),
    );
  });

  test('within a partnership finds what is there, and leads on to all', async ({ site }) => {
    const { text } = await ask(site, at('/nb/trondelag/sok', 'praksis'));
    const found = linksIn(text, /\/(mal|tiltak|aktor)\//);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((href) => !href.startsWith('/nb/trondelag/'))).toEqual([]);
    expect(linksIn(text, /./)).toContain('/nb/sok?q=praksis');
  });
});

describe('suggestions', () => {
  test('are things whose titles have what is typed, marked, each with its address', async ({
    site,
  }) => {
    const { items, told } = await suggestions(site, 'prak');
    expect(items.length).toBeGreaterThan(2);
    expect(items.length).toBeLessThanOrEqual(8);
    for (const { title, over, href } of items) {
      expect(title).toMatch(/\[\[prak/i);
      expect(over).toMatch(/ · /);
      expect((await ask(site, href)).status).toBe(200);
    }
    expect(told).toBe(`${items.length} forslag. Velg med piltastene.`);
  });

  test('are words that were probably meant when nothing has what is typed', async ({ site }) => {
    const { items } = await suggestions(site, 'kompten', '/nn/sok/forslag');
    expect(items[0]).toMatchObject({ title: 'kompetanse', href: '/nn/sok?q=kompetanse' });
  });

  test('are kept by a visitor’s browser a while, and never by one who is signed in', async ({
    site,
  }) => {
    const { headers } = await ask(site, at('/nb/sok/forslag', 'prak'));
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers.vary).toContain('cookie');
    const editor = await editorCookie(site);
    const own = await ask(site, at('/nb/telemark/sok/forslag', 'prak'), { headers: editor });
    expect(own.headers['cache-control']).toBe('private, no-store');
  });

  test.for(['', 'a', ' ', 'og', '💡', "'; drop table x; --", '" & | :* (', 'x'.repeat(10_000)])(
    'of nothing for %j',
    async (words, { site }) => {
      expect(await suggestions(site, words)).toEqual({ items: [], told: 'Ingen forslag' });
    },
  );

  test('of a question that no address can hold are not found', async ({ site }) => {
    expect((await ask(site, '/nb/sok/forslag?q=%00')).status).toBe(404);
    expect((await ask(site, '/nb/ingen-slik/sok/forslag?q=prak')).status).toBe(404);
  });
});

describe('what is not published', () => {
  let editor: { cookie: string };
  const word = 'kvasskjeringsverk';

  test('is found, and its words named, for editors in its own partnership alone', async ({
    site,
  }) => {
    editor = await editorCookie(site);
    await site.importDraft('trondelag', {
      ...draftPlan,
      measures: draftPlan.measures.map((measure) => ({ ...measure, title: `Et ${word}` })),
    });
    const seen = async (path: string, headers = {}) => {
      const typed = ['kvasskjer', 'kvaskjeringsverk', word];
      const answers = await Promise.all(
        typed.flatMap((words) =>
          [path, `${path}/forslag`].map((one) => ask(site, at(one, words), { headers })),
        ),
      );
      // What was typed stands in its own field and in links; what was found is more than that.
      return answers.some(({ text }, number) => {
        const asked = typed[Math.floor(number / 2)] ?? '';
        return text.replaceAll(asked, '').includes(asked === word ? '<mark>' : word);
      });
    };
    expect(await seen('/nb/trondelag/sok', editor)).toBe(true);
    expect(await seen('/nb/trondelag/sok')).toBe(false);
    expect(await seen('/nb/telemark/sok', editor)).toBe(false);
    expect(await seen('/nb/sok', editor)).toBe(false);
    expect(await seen('/nb/sok')).toBe(false);
  });
});
