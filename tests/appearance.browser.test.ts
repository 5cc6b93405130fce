import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { everyEditorsPage, everyKindOfPage } from './addresses.ts';
import { axeFindings } from './axe.ts';
import { narrow, noSidewaysScroll, wide } from './browser.ts';
import { everyMembersPage } from './member-addresses.ts';
import { readInEveryState } from './read-in.ts';
import { becomeEditor } from './roles.ts';
import { browserTest as test } from './site.ts';
import { ask, editorCookie, formIn, send } from './visit.ts';

/** The narrowest a page must do without being pushed sideways: 1280 px at 400 %. */
const narrowest = { width: 320, height: 640 };

const faults = {
  'not found': '/finnes-ikke',
  'not allowed': '/rolle',
};

async function eachKind(
  page: Page,
  kinds: Record<string, string>,
  look: (kind: string) => Promise<void>,
) {
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(`/nb${path}`);
    await look(kind);
  }
}

// axe takes its time with long pages, and more of it on a busy machine.
describe('axe finds nothing', { timeout: 60_000 }, () => {
  test('on any kind of page, as a visitor', async ({ open, site }) => {
    const kinds = { ...(await everyKindOfPage(site)), ...faults };
    const page = await open({ baseURL: site.url });
    const found: string[] = [];
    await eachKind(page, kinds, async (kind) => {
      found.push(...(await axeFindings(page)).map((one) => `${kind}: ${one}`));
    });
    expect(found).toEqual([]);
  });

  test('in the dark, on the pages with most colour', async ({ open, site }) => {
    const page = await open({ baseURL: site.url, colorScheme: 'dark', viewport: narrow });
    const kinds = {
      front: '?fylke=40',
      home: '/vest-telemark',
      search: '/sok?q=praksis',
      ...faults,
    };
    const found: string[] = [];
    await eachKind(page, kinds, async (kind) => {
      found.push(...(await axeFindings(page)).map((one) => `${kind}: ${one}`));
    });
    expect(found).toEqual([]);
  });

  test('on any kind of page as an editor, nor on the form in any state', async ({ open, site }) => {
    const { measure = '', ...others } = await everyKindOfPage(site);
    await readInEveryState(site);
    const kinds = {
      measure,
      journal: others.journal ?? '',
      role: '/rolle',
      ...(await everyEditorsPage(site, await editorCookie(site))),
      // Last, since it is gone on with.
      form: `${measure}/endre`,
    };
    const page = await open({ baseURL: site.url, viewport: narrow });
    await becomeEditor(page, site);
    const found: string[] = [];
    const look = async (state: string) => {
      found.push(...(await axeFindings(page)).map((one) => `${state}: ${one}`));
      await noSidewaysScroll(page);
    };
    await eachKind(page, kinds, look);
    await page.getByLabel('Navn på tiltaket').fill('x');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.locator('.ds-error-summary').waitFor();
    await look('filled in wrongly');
    const other = await open({ baseURL: site.url });
    await becomeEditor(other, site);
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

test('axe finds nothing on any page about people, and none is pushed sideways', async ({
  open,
  site,
}) => {
  const { member, pages } = await everyMembersPage(site);
  const page = await open({ baseURL: site.url, viewport: narrowest });
  const [name = '', value = ''] = member.cookie.split('=');
  await page.context().addCookies([{ name, value, url: site.url }]);
  const found: string[] = [];
  await eachKind(page, pages, async (kind) => {
    found.push(...(await axeFindings(page)).map((one) => `${kind}: ${one}`));
    await noSidewaysScroll(page);
  });
  expect(found).toEqual([]);
});

test('no page can be pushed sideways on the narrowest screen, in any language', async ({
  open,
  site,
}) => {
  const kinds = {
    ...(await everyKindOfPage(site)),
    ...faults,
    trondelag: '/trondelag/plan',
    vt: '/vestfold-og-telemark/plan',
  };
  const page = await open({ baseURL: site.url, viewport: narrowest, javaScriptEnabled: true });
  for (const [kind, path] of Object.entries(kinds)) {
    const wordy = ['home', 'plan with money', 'measure', 'journal'].includes(kind);
    for (const lang of wordy ? ['nb', 'nn', 'en'] : ['nb']) {
      await page.goto(`/${lang}${path}`);
      await noSidewaysScroll(page);
    }
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
