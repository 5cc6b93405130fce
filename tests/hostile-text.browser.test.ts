import { expect } from 'vitest';
import { everyEditorsPage, everyKindOfPage } from './addresses.ts';
import { fillWithHostileText } from './hostile-fields.ts';
import { hostileInEveryWay, hostileTexts } from './hostile-text.ts';
import { readInEveryState } from './read-in.ts';
import { becomeEditor } from './roles.ts';
import { browserTest as test } from './site.ts';
import { editorCookie } from './visit.ts';

const markup =
  'script:not([src]), iframe, object, embed, base, main img, [href^="javascript" i], [action^="javascript" i]';

test('five hundred hostile texts stand in every field that is stored, and none of them runs', {
  timeout: 180_000,
}, async ({ open, site }) => {
  expect(hostileInEveryWay.length).toBeGreaterThan(500);
  const editor = await editorCookie(site);
  await readInEveryState(site);
  // Found while names are still names.
  const pages = [
    ...Object.values(await everyKindOfPage(site)),
    ...Object.values(await everyEditorsPage(site, editor)),
  ];
  const filled = await fillWithHostileText(site.ownerUrl);
  expect(filled.length).toBeGreaterThan(40);
  const searches = hostileTexts.filter((_, index) => index % 16 === 0);
  const paths = [
    ...new Set(pages),
    ...searches.map((text) => `/sok?q=${encodeURIComponent(text)}`),
  ];
  const hits: string[] = [];
  let shown = '';
  const readEveryOther = async (turn: number) => {
    const page = await open({ baseURL: site.url });
    await page.exposeFunction('hit', () => hits.push(page.url()));
    page.on('dialog', (dialog) => hits.push(dialog.message()));
    await becomeEditor(page, site);
    for (const path of paths.filter((_, at) => at % 2 === turn)) {
      const answer = await page.goto(`/nb${path}`);
      expect([path, answer?.status()]).toEqual([path, 200]);
      expect([path, await page.locator(markup).count()]).toEqual([path, 0]);
      shown += await page.locator('body').innerText();
    }
  };
  await Promise.all([readEveryOther(0), readEveryOther(1)]);
  expect(hits).toEqual([]);
  // Held against pages that show none of it.
  expect(shown.split('hit(1)').length).toBeGreaterThan(1_000);
});
