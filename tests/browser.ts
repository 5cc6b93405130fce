import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, test as plain } from 'vitest';
import { withoutScript } from './axe.ts';
import { launch, whyNoBrowser } from './chromium.ts';

/** The two widths every page is tried at: a desk and a phone. */
export const wide = { width: 1280, height: 900 };
export const narrow = { width: 360, height: 740 };
/** The narrowest a page must do without being pushed sideways: 1280 px at 400 %. */
export const narrowest = { width: 320, height: 640 };

/**
 * `open()` gives a new visitor with a page of its own, at `wide` unless told otherwise
 * (`{ viewport: narrow }`, `{ javaScriptEnabled: false }`, `{ baseURL }`, `{ locale: 'nn-NO' }`). All are closed when the
 * test ends, which then fails if a page threw or the browser policy refused something.
 */
export type Open = (options?: BrowserContextOptions) => Promise<Page>;

export const test = plain
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from its first parameter
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    if (whyNoBrowser()) return null;
    const browser = await launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser, skip }, { onCleanup }) => {
    if (!browser) return skip(whyNoBrowser() ?? '');
    const visitors = visitorsOf(browser);
    onCleanup(visitors.leave);
    return visitors.open;
  });

function visitorsOf(browser: Browser) {
  const closing: (() => Promise<void>)[] = [];
  const troubles: string[] = [];
  const open: Open = async (options = {}) => {
    const context = await browser.newContext({
      viewport: wide,
      locale: 'nb-NO',
      timezoneId: 'Europe/Oslo',
      reducedMotion: 'reduce',
      ...options,
    });
    // So long that a busy machine is not taken for a fault.
    context.setDefaultTimeout(30_000);
    closing.push(() => context.close());
    const page = await context.newPage();
    if (options.javaScriptEnabled === false) withoutScript.add(page);
    page.on('pageerror', (error) => troubles.push(`${page.url()}: ${error.message}`));
    page.on('console', (said) => {
      const refused = said.text().includes('Content Security Policy');
      if (refused) troubles.push(`${page.url()}: ${said.text()}`);
    });
    return page;
  };
  const leave = async () => {
    await Promise.all(closing.map((close) => close()));
    expect(troubles, 'what the pages and the browser policy complained of').toEqual([]);
  };
  return { open, leave };
}

/** Fails when the page can be pushed sideways, and names what sticks out. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  expect((await stickingOut(page)).join('\n')).toBe('');
}

/** What makes the page one that can be pushed sideways; nothing when it cannot be. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    // The innermost say it best: what holds them sticks out because of them.
    return out
      .filter((element) => !out.some((other) => other !== element && element.contains(other)))
      .map((element) => element.outerHTML.slice(0, 160))
      .concat(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);
  });
}
