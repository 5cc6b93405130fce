import type { Page } from 'playwright-core';

/** Becomes the editor of the local example, as one does: by the menu's word for who one is. */
export async function becomeEditor(page: Page): Promise<void> {
  await page.goto('/nb');
  await page.getByRole('link', { name: 'Besøkende' }).click();
  await page.getByRole('button', { name: 'Bli redaktør' }).click();
  await page.waitForURL('**/nb');
}

/** Opens the first measure of the plan that is on consultation, which may be changed. */
export async function openOpenMeasure(page: Page): Promise<void> {
  await page.goto('/nb/telemark/plan');
  await page.locator('main a[href*="/tiltak/"]').first().click();
}
