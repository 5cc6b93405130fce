import { expect } from 'vitest';
import { openMeasure } from './addresses.ts';
import { hostileTexts } from './hostile-text.ts';
import { becomeEditor } from './roles.ts';
import { browserTest as test } from './site.ts';
import { ask, editorCookie, formIn, linksIn, send } from './visit.ts';

test('a hundred hostile texts stand in the pages, and none of them runs', async ({
  open,
  site,
}) => {
  const editor = await editorCookie(site);
  const measure = await openMeasure(site);
  const plan = (await ask(site, '/nb/telemark/plan')).text;
  // Every measure of the plan gets a hostile name, and one of them all the texts there are.
  for (const [index, path] of linksIn(plan, /\/tiltak\//).entries()) {
    const form = formIn((await ask(site, `${path}/endre`, { headers: editor })).text);
    const title = `Om ${hostileTexts[index * 7] ?? ''}`;
    if (index === 0) {
      form.description = hostileTexts.join('\n\n');
      form.steps = hostileTexts.slice(0, 60).join('\n');
    }
    const saved = await send(site, `${path}/endre`, { ...form, title, why: title }, editor);
    expect(saved.status).toBe(303);
  }
  const page = await open({ baseURL: site.url });
  const hits: string[] = [];
  await page.exposeFunction('hit', () => hits.push(page.url()));
  page.on('dialog', (dialog) => hits.push(dialog.message()));
  await becomeEditor(page, site);
  const pages = [
    '/nb/telemark/plan',
    `/nb${measure}`,
    `/nb${measure}/endre`,
    '/nb/telemark/journal',
  ];
  const searches = hostileTexts.filter((_, index) => index % 8 === 0);
  for (const path of [
    ...pages,
    ...searches.map((text) => `/nb/sok?q=${encodeURIComponent(text)}`),
  ]) {
    await page.goto(path);
    expect(
      await page.locator('script:not([src]), iframe, object, embed, base, main img').count(),
    ).toBe(0);
    expect(await page.locator('[href^="javascript" i], [action^="javascript" i]').count()).toBe(0);
  }
  await page.goto(`/nb${measure}`);
  expect(await page.locator('.prose p').count()).toBeGreaterThan(90);
  expect(hits).toEqual([]);
});
