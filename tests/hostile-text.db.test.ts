import { beforeAll, describe, expect, test } from 'vitest';
import { openMeasure } from './addresses.ts';
import { hostileTexts, markupOf } from './hostile-text.ts';
import { type Site, startSite } from './site.ts';
import { ask, editorCookie, formIn, send } from './visit.ts';

let site: Site;
let editor: { cookie: string };
let measure: string;
beforeAll(async () => {
  site = await startSite();
  editor = await editorCookie(site);
  measure = `/nb${await openMeasure(site)}`;
  return () => site.close();
});

/** Gives every field of the measure this text, through the form, and the page it then leads to. */
async function rewordTo(text: string): Promise<string> {
  const { text: page } = await ask(site, `${measure}/endre`, { headers: editor });
  const words = {
    title: `Om ${text}`,
    challenge: text,
    description: text,
    effect: text,
    why: text,
  };
  const saved = await send(
    site,
    `${measure}/endre`,
    { ...formIn(page), ...words, steps: text },
    editor,
  );
  expect([text, saved.status]).toEqual([text, 303]);
  return saved.location;
}

/** The pages where a measure's words stand. */
async function pagesWith(address: string): Promise<string[]> {
  const paths = [address, `${measure}/endre`, '/nb/telemark/plan', '/nb/telemark/journal'];
  const pages = await Promise.all(paths.map((path) => ask(site, path, { headers: editor })));
  for (const { status } of pages) expect(status).toBe(200);
  return pages.map(({ text }) => text);
}

describe('a text that would be markup', () => {
  test('is one of more than a hundred', () => {
    expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
    expect(hostileTexts.length).toBeGreaterThan(100);
  });

  test('stands on every page as it was typed, as a measure’s name and words, and never as markup', async () => {
    const harmless = (await pagesWith(await rewordTo('noe ufarlig'))).map(markupOf);
    // Every fourth: the browser meets all of them in every field.
    for (const [index, text] of hostileTexts.filter((_, at) => at % 4 === 0).entries()) {
      const address = await rewordTo(text);
      const own = (await ask(site, address, { headers: editor })).text;
      expect([text, markupOf(own)]).toEqual([text, harmless[0]]);
      // The longer pages now and then: they show titles, and the reasons of all changes so far.
      if (index % 4 > 0) continue;
      const [, form = '', plan = '', journal = ''] = await pagesWith(address);
      expect([text, markupOf(form)]).toEqual([text, harmless[1]]);
      expect([text, markupOf(plan)]).toEqual([text, harmless[2]]);
      // The journal has grown by some lines, and has no other markup for that.
      expect(new Set(markupOf(journal).split('\n'))).toEqual(new Set(harmless[3]?.split('\n')));
    }
  });

  test('can be searched for', async () => {
    const upToForm = (page: string) => markupOf(page.slice(0, page.indexOf('</search>')));
    const harmless = upToForm((await ask(site, '/nb/sok?q=ufarlig')).text);
    for (const text of hostileTexts) {
      const { status, text: page } = await ask(site, `/nb/sok?q=${encodeURIComponent(text)}`);
      expect([text, status]).toEqual([text, 200]);
      expect([text, upToForm(page)]).toEqual([text, harmless]);
    }
  });

  test('is found with its excerpt marked and nothing of it run', async () => {
    await rewordTo('[[<img src=x onerror=hit(1)>]] kvernstein </mark><script>hit(1)</script>');
    const { text } = await ask(site, '/nb/sok?q=kvernstein', { headers: editor });
    expect(text).toContain('<mark>');
    expect(text).not.toMatch(/<img|<script>/);
  });

  test('comes back in the form when it is refused, as it was typed', async () => {
    const form = formIn((await ask(site, `${measure}/endre`, { headers: editor })).text);
    const harmless = await send(
      site,
      `${measure}/endre`,
      { ...form, title: 'x', from: 'nei' },
      editor,
    );
    for (const text of hostileTexts) {
      const typed = { ...form, title: 'x', from: text, challenge: text };
      const back = await send(site, `${measure}/endre`, typed, editor);
      expect(back.status).toBe(422);
      expect([text, markupOf(back.text)]).toEqual([text, markupOf(harmless.text)]);
      expect(formIn(back.text).challenge).toBe(text);
    }
  });
});
