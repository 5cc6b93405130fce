import type { Page } from 'playwright-core';
import type { Site } from './site.ts';
import { editorCookie } from './visit.ts';

/** Has the cookie of the local example's editor. */
export async function becomeEditor(page: Page, site: Site): Promise<void> {
  const { cookie } = await editorCookie(site);
  const [name = '', value = ''] = cookie.split('=');
  await page
    .context()
    .addCookies([{ name, value, url: site.url, httpOnly: true, sameSite: 'Lax' }]);
}

/** Becomes the editor as one does: by the menu's word for who one is. */
export async function becomeEditorByMenu(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Logg inn' }).click();
  await page.getByRole('button', { name: 'Bli redaktør' }).click();
  await page.getByRole('link', { name: 'Lokal redaktør' }).waitFor();
}

/** Opens the first measure of the plan that is on consultation, which may be changed. */
export async function openOpenMeasure(page: Page): Promise<void> {
  await page.goto('/nb/telemark/plan');
  await page.locator('main a[href*="/tiltak/"]').first().click();
}
