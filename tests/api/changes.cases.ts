import { describe, expect } from 'vitest';
import { langs } from '#base/text.ts';
import { version } from '#platform/http/api/version.ts';
import { openMeasure } from '../addresses.ts';
import { draftPlan, secret } from '../plans.ts';
import { patience, test } from '../site.ts';
import { ask, editorCookie, formIn, linksIn, send } from '../visit.ts';
import { read } from './addresses.ts';

const feed = '/nb/telemark/endringer.atom';
const entriesIn = (text: string) =>
  [...text.matchAll(/<entry><id>(.*?)<\/id><title>(.*?)<\/title>.*?href="(.*?)"/g)].map(
    ([, id = '', title = '', url = '']) => ({ id, title, url }),
  );

describe('the feed of changes', () => {
  test('tells of what was published, in every language, and leads there', async ({ site }) => {
    const ids = new Set<string>();
    for (const lang of langs) {
      const { status, headers, text } = await ask(site, `/${lang}/telemark/endringer.atom`);
      expect([status, headers['content-type']]).toEqual([
        200,
        'application/atom+xml; charset=utf-8',
      ]);
      expect(text).toContain(`xml:lang="${lang}"`);
      const last = entriesIn(text).at(-1);
      expect(last?.title).toContain('Handlingsprogram 2026');
      expect((await ask(site, last?.url.slice(site.url.length) ?? '')).status).toBe(200);
      ids.add(last?.id ?? '');
    }
    expect(ids.size).toBe(1);
  });

  test('tells of a measure that was reworded, and neither by whom nor what stood there', async ({
    site,
  }) => {
    const editor = await editorCookie(site);
    const page = `/nb${await openMeasure(site)}`;
    const { text } = await ask(site, `${page}/endre`, { headers: editor });
    const title = 'Et nytt <navn> & mer';
    const why = 'Fordi noen ba om det i fortrolighet.';
    await send(site, `${page}/endre`, { ...formIn(text), title, why }, editor);
    await expect
      .poll(async () => entriesIn((await ask(site, feed)).text)[0]?.title, patience)
      .toBe('Teksten i et tiltak ble endret: Et nytt &lt;navn&gt; &amp; mer');
    const told = (await ask(site, feed)).text;
    expect(told).not.toContain('local-editor');
    expect(told).not.toContain('fortrolighet');
    // Once more on the same day is the same entry, and not another.
    const [entry] = entriesIn(told);
    const again = await ask(site, `${page}/endre`, { headers: editor });
    await send(site, `${page}/endre`, { ...formIn(again.text), title: 'Enda et navn' }, editor);
    await expect
      .poll(async () => (await ask(site, feed)).text, patience)
      .toMatch(/: Enda et navn<.*?, \d ganger denne dagen<\/summary>/);
    const after = entriesIn((await ask(site, feed)).text);
    expect(after.filter(({ id }) => id === entry?.id)).toMatchObject([
      { title: expect.stringMatching(/Enda et navn$/) },
    ]);
  });

  test('says nothing of a draft, nor of a measure that a draft holds too', async ({ site }) => {
    const { json } = await read(site, `${version}/measures?partnership=telemark&limit=2`);
    const other = json.items?.[1] as unknown as { id: string; ref: string | null; title: string };
    const before = (await ask(site, feed)).text;
    const shared = {
      key: 'shared',
      ref: other.ref,
      title: other.title,
      standing: 'proposed' as const,
    };
    const editionId = await site.importDraft('telemark', {
      ...draftPlan,
      measures: [...draftPlan.measures, shared],
    });
    const editor = await editorCookie(site);
    for (const which of [/som-mal|forste|det-/, new RegExp(other.id.slice(-10))]) {
      expect(await rewordInDraft(site, editor, which)).toBe(303);
    }
    const after = (await ask(site, feed)).text;
    expect(after).toBe(before);
    expect(after.includes(secret) || after.includes(editionId)).toBe(false);
  });
});

async function rewordInDraft(
  site: Parameters<typeof ask>[0],
  editor: { cookie: string },
  which: RegExp,
): Promise<number> {
  const plan = await ask(site, '/nb/telemark/plan?utgave=utkast-2031', { headers: editor });
  const [measure = ''] = linksIn(plan.text, /\/tiltak\//).filter((href) => which.test(href));
  const address = measure.replace('?', '/endre?');
  const { text } = await ask(site, address, { headers: editor });
  const title = `${secret}, med nye ord om ${which.source.length}`;
  return (await send(site, address, { ...formIn(text), title }, editor)).status;
}
