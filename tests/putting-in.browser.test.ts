import { describe, expect } from 'vitest';
import { narrow } from './browser.ts';
import { faultsOnPage } from './look.ts';
import { readingJobs, smallDocument } from './putting-in.ts';
import { becomeEditor } from './roles.ts';
import { browserTest as test } from './site.ts';

const file = (words: string) => ({
  name: 'plan for kysten.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(`${smallDocument}\n${words}`),
});

describe.for([
  ['with script', true],
  ['without script', false],
] as const)('an editor takes a document to a draft edition, %s', ([, javaScriptEnabled]) => {
  test('by choosing it, waiting, looking through it, correcting it twice and saving', {
    timeout: 120_000,
  }, async ({ open, site }) => {
    const jobs = await readingJobs(site);
    try {
      const page = await open({ baseURL: site.url, javaScriptEnabled });
      await becomeEditor(page, site);
      await page.goto('/nb/telemark/plan');
      await page.getByRole('link', { name: 'Legg inn en plan fra et dokument' }).click();
      await page.getByRole('button', { name: 'Les dokumentet' }).click();
      await page.locator('.ds-error-summary').waitFor();
      await page.getByLabel('Dokumentet').setInputFiles(file(`${javaScriptEnabled}`));
      await page.getByRole('button', { name: 'Les dokumentet' }).click();
      await page.waitForURL(/les-inn\/[0-9a-f]{10}$/);
      await page.getByRole('button', { name: 'Lagre som utkast' }).waitFor({ timeout: 60_000 });
      await page
        .getByRole('link', { name: /^Se i kilden: linje 12/ })
        .first()
        .click();
      expect(await page.locator('li:target').innerText()).toContain('Hospitering for lærere');
      await page.getByRole('link', { name: 'Rett 1b Hospitering for lærere' }).click();
      await page.getByLabel('Navn (må fylles ut)').fill('Lærere ut i bedrift');
      await page.getByRole('button', { name: 'Lagre rettelsen' }).click();
      await page.getByRole('button', { name: 'Ja, et personnavn' }).click();
      await page.getByRole('heading', { name: 'Rettelser (2)' }).waitFor();
      await page.getByRole('button', { name: 'Lagre som utkast' }).click();
      await page.waitForURL(/plan\?utgave=/);
      expect(await page.getByRole('main').innerText()).toContain('Lærere ut i bedrift');
      await page
        .locator('summary', { hasText: 'Merknader til dokumentet planen ble lest fra' })
        .click();
      await page
        .getByRole('link', { name: /^Se i kilden/ })
        .first()
        .click();
      expect(await page.locator('li:target').innerText()).toContain('Hospitering for lærere');
      expect(await page.getByRole('main').innerText()).toContain('lagret som et utkast');
    } finally {
      await jobs.stop();
    }
  });
});

describe('the pages for putting in', () => {
  test('have no faults that axe finds in any state of the forms, dark on a phone', {
    timeout: 120_000,
  }, async ({ open, site }) => {
    const found: string[] = [];
    const page = await open({ baseURL: site.url, colorScheme: 'dark', viewport: narrow });
    await becomeEditor(page, site);
    const look = async (state: string) => {
      found.push(...(await faultsOnPage(page)).map((one) => `${state}: ${one}`));
    };
    await page.goto('/nb/telemark/les-inn');
    await page.getByRole('button', { name: 'Les dokumentet' }).click();
    await page.locator('.ds-error-summary').waitFor();
    await look('no file');
    await page.getByLabel('Dokumentet').setInputFiles(file('axe'));
    await page.getByRole('button', { name: 'Les dokumentet' }).click();
    await page.waitForURL(/les-inn\/[0-9a-f]{10}$/);
    await look('waiting');
    const jobs = await readingJobs(site);
    await page.reload();
    await page.getByRole('button', { name: 'Lagre som utkast' }).waitFor({ timeout: 60_000 });
    await jobs.stop();
    await look('read');
    const document = page.url().replace(/#.*/, '');
    await page.goto(`${document}/tiltak/m2`);
    await page.getByLabel('Navn (må fylles ut)').fill('');
    await page.getByRole('button', { name: 'Lagre rettelsen' }).click();
    await page.locator('.ds-error-summary').waitFor();
    await look('wrongly corrected');
    await page.getByLabel('Navn (må fylles ut)').fill('Lærere ut i bedrift');
    await page.getByRole('button', { name: 'Lagre rettelsen' }).click();
    await page.getByRole('heading', { name: 'Rettelser (1)' }).waitFor();
    await look('corrected');
    await page.goto('/nb/telemark/les-inn');
    await page.getByRole('link', { name: 'plan for kysten.txt' }).first().click();
    await page.getByRole('button', { name: 'Lagre som utkast' }).click();
    await page.waitForURL(/plan\?utgave=/);
    expect(found).toEqual([]);
  });

  test('are gone through by keyboard alone', { timeout: 120_000 }, async ({ open, site }) => {
    const jobs = await readingJobs(site);
    const page = await open({ baseURL: site.url });
    await becomeEditor(page, site);
    await page.goto('/nb/telemark/les-inn');
    await page.getByLabel('Dokumentet').setInputFiles(file('tastatur'));
    const tabUntil = async (wanted: string, key = 'Tab') => {
      for (let press = 0; press < 120; press += 1) {
        await page.keyboard.press(key);
        const [text, id] = await page.evaluate(() => {
          const at = document.activeElement;
          return [at?.textContent ?? '', at?.id ?? ''];
        });
        if (text === wanted || (id !== '' && `#${id}` === wanted)) return;
      }
      throw new Error(`«${wanted}» was not come to by ${key}`);
    };
    const tabTo = (wanted: string) => tabUntil(wanted);
    await tabTo('Les dokumentet');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lagre som utkast' }).waitFor({ timeout: 60_000 });
    await jobs.stop();
    await tabTo('Rett 1b Hospitering for lærere');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tiltak\/m2$/);
    await tabTo('#leads');
    await page.keyboard.type('Kystkontoret');
    await tabTo('Lagre rettelsen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Rettelser (1)' }).waitFor();
    // The page is opened where the measure stands, and there it is said what was done.
    const said = await page.getByRole('status').boundingBox();
    expect([page.url().includes('#'), (said?.y ?? -1) > 0]).toEqual([true, true]);
    await tabUntil('Ja, et personnavn', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Rettelser (2)' }).waitFor();
    await tabUntil('Lagre som utkast', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/plan\?utgave=/);
  });
});
