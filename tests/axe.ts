import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** axe waits for timers, and in these pages none run. */
export const withoutScript = new WeakSet<Page>();

/** WCAG 2.2 A and AA, and axe's own good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands: one entry a fault, with the rule, the element and what to mend. Only where scripts run. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (withoutScript.has(page)) throw new Error('axe needs a page with JavaScript');
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (tags) => window.axe.run({ runOnly: { type: 'tag', values: tags } }),
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
