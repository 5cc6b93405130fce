import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** axe waits for timers, and in these pages none run. */
export const withoutScript = new WeakSet<Page>();

/** WCAG 2.2 A and AA, and axe's own good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands: one entry a fault, with the rule, the element and what to mend. Only where scripts run, and the page then no longer renews itself. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (withoutScript.has(page)) throw new Error('axe needs a page with JavaScript');
  // A page that asks for itself anew while one waits would be gone under axe, so it is told to stay.
  await page.evaluate(`window.stop(); ${axe.source}`);
  const results = await page.evaluate(
    (tags) =>
      // Only what is told of: to name every element that passed takes longer than to try them.
      window.axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    tags,
  );
  return results.violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id} (${impact}): ${help}\n  ${target.join(' ')}\n  ${html}\n  ${failureSummary?.replaceAll('\n', '\n  ')}`,
    ),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
