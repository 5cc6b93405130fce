import type { Page } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { narrow, narrowest, type Open, stickingOut, wide } from './browser.ts';
import type { Site } from './site.ts';

/** How a page is met. Each in every way is `npm run bench -- axe`; here the pages take turns. */
const ways = [
  { colorScheme: 'light', viewport: wide },
  { colorScheme: 'dark', viewport: narrow },
] as const;

/**
 * What is wrong on any of the pages, in bokmål, as the visitor or as whom the cookie is of: every other page
 * light at a desk and dark on a phone, the two side by side since most of the time is the browser's own.
 */
export async function faultsOnPages(
  open: Open,
  site: Pick<Site, 'url'>,
  kinds: Readonly<Record<string, string>>,
  who?: { cookie: string },
): Promise<string[]> {
  const found = await Promise.all(
    ways.map(async (way, turn) => {
      const page = await open({ baseURL: site.url, ...way });
      const [name = '', value = ''] = who?.cookie.split('=') ?? [];
      if (who) await page.context().addCookies([{ name, value, url: site.url }]);
      const mine = Object.entries(kinds).filter((_, at) => at % ways.length === turn);
      const faults: string[] = [];
      for (const [kind, path] of mine) {
        await page.setViewportSize(way.viewport);
        await page.goto(`/nb${path}`);
        const where = `${kind}, ${way.colorScheme}, ${way.viewport.width} px`;
        faults.push(...(await faultsOnPage(page)).map((one) => `${where}: ${one}`));
      }
      return faults;
    }),
  );
  return found.flat();
}

/** What axe finds on the page as it stands, and what sticks out of it on the narrowest screen, which it is then on. */
export async function faultsOnPage(page: Page): Promise<string[]> {
  const findings = await axeFindings(page);
  await page.setViewportSize(narrowest);
  return [...findings, ...(await stickingOut(page)).map((one) => `sticks out: ${one}`)];
}
