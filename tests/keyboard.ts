import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Presses Tab until what has that text is in focus, and sees that one can see where one is. */
export async function tabTo(page: Page, text: string | RegExp): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      const style = focused && getComputedStyle(focused);
      return {
        text: (focused?.textContent ?? '').trim(),
        marked: style?.outlineStyle !== 'none' && style?.outlineWidth !== '0px',
      };
    });
    if (typeof text === 'string' ? at.text !== text : !text.test(at.text)) continue;
    expect(at.marked, `focus can be seen on «${at.text}»`).toBe(true);
    return;
  }
  throw new Error(`${text} was not come to by Tab`);
}
