import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { noSidewaysScroll, wide } from './browser.ts';
import { browserTest as test } from './site.ts';

/** By its name, since passkeys are made for names and not for numbers. */
const named = (url: string) => url.replace('127.0.0.1', 'localhost');

async function askForLetter(page: Page, email: string): Promise<void> {
  await page.goto('/nb');
  await page.getByRole('link', { name: 'Logg inn' }).click();
  await page.getByRole('link', { name: 'Logg inn med e-post' }).click();
  await page.getByLabel('E-postadresse').fill(email);
  await page.getByRole('button', { name: 'Send meg en lenke' }).click();
  await page.getByRole('heading', { name: 'Se i e-posten din' }).waitFor();
}

/** A device that verifies its person, without anyone pressing anything. */
async function withDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

describe('signing in', () => {
  test('by a letter, then by a passkey made on the page of one’s own', async ({ open, site }) => {
    const page = await open({ baseURL: named(site.url) });
    await withDevice(page);
    await askForLetter(page, 'kari@eksempel.invalid');
    await page.getByRole('link', { name: 'Åpne utboksen' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('.letter a').first().click();
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('link', { name: 'kari@eksempel.invalid' }).waitFor();

    await page.goto('/nb/min-side/nokler');
    await page.getByLabel('Navn på nøkkelen').fill('Jobbtelefonen');
    await page.getByRole('button', { name: 'Lag passnøkkel' }).click();
    await page.getByRole('heading', { name: 'Jobbtelefonen' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 740 });
    await noSidewaysScroll(page);

    // On a phone the menus are behind one button.
    await page.getByRole('button', { name: 'Meny' }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Logg ut' }).click();
    await page.setViewportSize(wide);
    await page.goto('/nb/logg-inn?back=%2Fnb%2Ftelemark');
    await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click();
    await page.waitForURL('**/nb/telemark');
    expect(await page.getByRole('button', { name: 'Logg ut' }).count()).toBe(1);
  });

  test('by a letter without script, and by the keyboard alone', async ({ open, site }) => {
    const page = await open({ baseURL: site.url, javaScriptEnabled: false });
    await askForLetter(page, 'ola@eksempel.invalid');
    await page.getByRole('link', { name: 'Åpne utboksen' }).press('Enter');
    await page.locator('.letter a').first().press('Enter');
    await page.getByRole('button', { name: 'Logg inn' }).press('Enter');
    await page.getByRole('link', { name: 'ola@eksempel.invalid' }).waitFor();
    await page.goto('/nb/logg-inn');
    expect(await page.getByText('passnøkkel').isVisible()).toBe(false);
  });
});
