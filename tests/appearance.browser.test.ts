import { describe, expect } from 'vitest';
import { everyEditorsPage, everyKindOfPage } from './addresses.ts';
import { narrow, narrowest, noSidewaysScroll, wide } from './browser.ts';
import { faultsOnPage, faultsOnPages } from './look.ts';
import { everyMembersPage } from './member-addresses.ts';
import { readInEveryState } from './read-in.ts';
import { becomeEditor } from './roles.ts';
import { browserTest as test } from './site.ts';
import { ask, editorCookie, formIn, send } from './visit.ts';

const faults = {
  'not found': '/finnes-ikke',
  'not allowed': '/rolle',
};

// axe takes its time with long pages, and several times as long on a busy machine.
describe('axe finds nothing, and no page can be pushed sideways', { timeout: 240_000 }, () => {
  test('on any kind of page, as a visitor', async ({ open, site }) => {
    const kinds = { ...(await everyKindOfPage(site)), ...faults };
    expect(await faultsOnPages(open, site, kinds)).toEqual([]);
  });

  test('on any kind of page, as an editor', async ({ open, site }) => {
    const { measure = '', journal = '' } = await everyKindOfPage(site);
    await readInEveryState(site);
    const editor = await editorCookie(site);
    const own = await everyEditorsPage(site, editor);
    const kinds = { measure, journal, role: '/rolle', form: `${measure}/endre`, ...own };
    // Forms of one pattern: putting-in looks at their states, and bench at each of them.
    for (const kind of Object.keys(kinds).filter((one) => /correct|^(add|split|merge) /.test(one)))
      delete (kinds as Record<string, string>)[kind];
    expect(await faultsOnPages(open, site, kinds, editor)).toEqual([]);
  });

  test('on any page about people', async ({ open, site }) => {
    const { member, pages } = await everyMembersPage(site);
    expect(await faultsOnPages(open, site, pages, member)).toEqual([]);
  });

  test('on the form in any state', async ({ open, site }) => {
    const { measure = '' } = await everyKindOfPage(site);
    const page = await open({ baseURL: site.url, viewport: narrow });
    await becomeEditor(page, site);
    const found: string[] = [];
    const look = async (state: string) => {
      found.push(...(await faultsOnPage(page)).map((one) => `${state}: ${one}`));
    };
    await page.goto(`/nb${measure}/endre`);
    await page.getByLabel('Navn på tiltaket').fill('x');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.locator('.ds-error-summary').waitFor();
    await look('filled in wrongly');
    const other = await page.context().newPage();
    await other.goto(`/nb${measure}/endre`);
    await page.goto(`/nb${measure}/endre`);
    for (const [one, words] of [
      [other, `Først. ${'Kompetansekartleggingsverktøy'.repeat(6)}`],
      [page, `Så. ${'Arbeidsmarkedsopplæringstiltak'.repeat(6)}`],
    ] as const) {
      await one.getByLabel('Hva som skal gjøres').fill(words);
      await one.getByRole('button', { name: 'Lagre' }).click();
      await one.locator('h1:not(:text-is("Endre teksten")), .ds-error-summary').first().waitFor();
    }
    await page.getByRole('heading', { name: 'De to tekstene' }).waitFor();
    await look('changed meanwhile');
    await page.goto('/nb/trondelag/plan');
    await page.goto(
      `${await page.locator('main a[href*="/tiltak/"]').first().getAttribute('href')}/endre`,
    );
    await look('closed');
    expect(found).toEqual([]);
  });
});

test('the wordiest pages and the other plans cannot be pushed sideways either, in any language', {
  timeout: 60_000,
}, async ({ open, site }) => {
  const { home, measure, journal, 'plan with money': plan } = await everyKindOfPage(site);
  const wordy = [home, measure, journal, plan].flatMap((path) => [`/nn${path}`, `/en${path}`]);
  const page = await open({ baseURL: site.url, viewport: narrowest });
  for (const path of [...wordy, '/nb/trondelag/plan', '/nb/vestfold-og-telemark/plan']) {
    await page.goto(path);
    await noSidewaysScroll(page);
  }
});

test('nor by words that are too long for it, wherever an editor puts them', async ({
  open,
  site,
}) => {
  const path = (await everyKindOfPage(site)).measure ?? '';
  const editor = await editorCookie(site);
  const form = formIn((await ask(site, `/nb${path}/endre`, { headers: editor })).text);
  const word = 'kompetansekartleggingsverktøy'.repeat(8);
  const words = {
    title: word,
    challenge: word,
    description: `- ${word}`,
    steps: word,
    effect: word,
  };
  await send(site, `/nb${path}/endre`, { ...form, ...words, why: word }, editor);
  const page = await open({ baseURL: site.url, viewport: narrowest });
  await becomeEditor(page, site);
  const places = [`${path}`, `${path}/endre`, '/telemark/plan', '/telemark/journal'];
  for (const place of [...places, `/sok?q=${word}`, `/sok?q=${'x'.repeat(180)}`]) {
    await page.goto(`/nb${place}`);
    await noSidewaysScroll(page);
  }
});

test('text made twice as large still fits on a phone', async ({ open, site }) => {
  const page = await open({ baseURL: site.url, viewport: wide });
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ['/nb', '/nn/vest-telemark', '/nb/telemark/plan']) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
    });
    await noSidewaysScroll(page);
  }
});

test('on paper there is the plan, without menus, and every table whole', async ({ open, site }) => {
  const page = await open({ baseURL: site.url });
  await page.goto('/nn/vest-telemark/plan');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation', { name: 'Hovudmeny' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  const cut = await page
    .locator('.table-scroll')
    .evaluateAll(
      (tables) =>
        tables.filter(
          (one) =>
            one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible',
        ).length,
    );
  expect(cut).toBe(0);
  const dark = await open({ baseURL: site.url, colorScheme: 'dark' });
  await dark.goto('/nn/vest-telemark/plan');
  await dark.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = await dark.locator('h1').evaluate((one) => getComputedStyle(one).color);
  expect(
    ink
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .every((part) => Number(part) < 110),
    ink,
  ).toBe(true);
});

test('nothing moves for one who has asked for that', async ({ open, site }) => {
  const page = await open({ baseURL: site.url, reducedMotion: 'reduce' });
  await page.goto('/nn/vest-telemark');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { animationName, transitionDuration } = getComputedStyle(one);
        return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});
