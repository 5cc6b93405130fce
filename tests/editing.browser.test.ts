import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { becomeEditor, becomeEditorByMenu, openOpenMeasure } from './roles.ts';
import { browserTest as test } from './site.ts';

const description = (page: Page) => page.getByLabel('Hva som skal gjøres');
const save = (page: Page) => page.getByRole('button', { name: 'Lagre endringen' });

async function openForm(page: Page): Promise<void> {
  await openOpenMeasure(page);
  await page.getByRole('link', { name: 'Endre teksten' }).click();
  await page.getByRole('heading', { name: 'Endre teksten' }).waitFor();
}

describe.for([true, false])('an editor, with JavaScript %s', (javaScriptEnabled) => {
  test('changes a measure’s wording, and sees it on the page, in a search and in the journal', async ({
    open,
    site,
  }) => {
    const page = await open({ baseURL: site.url, javaScriptEnabled });
    await openOpenMeasure(page);
    await becomeEditorByMenu(page);
    await page.getByRole('link', { name: 'Endre teksten' }).click();
    const word = `kvernstein${javaScriptEnabled ? 'en' : 'ene'}`;
    await description(page).fill(`Først dette om ${word}.\n\n- en ting\n- en ting til`);
    await page.getByLabel('Hvorfor du endrer').fill(`Fordi ${word} manglet`);
    await save(page).click();
    expect(page.url()).toMatch(/\/nb\/telemark\/tiltak\/[^/]+$/);
    expect(
      await page.getByRole('main').getByRole('listitem').getByText('en ting til').count(),
    ).toBe(1);
    await page.goto(`/nb/sok?q=${word}`);
    expect(await page.locator('mark').allInnerTexts()).toContain(word);
    await page.goto('/nb/telemark/journal');
    const entry = page.getByRole('row').nth(1);
    expect(await entry.innerText()).toContain(`Fordi ${word} manglet`);
    expect(await entry.innerText()).toContain('Hva som skal gjøres');
    await entry.getByRole('link').click();
    expect(await page.getByText(`Først dette om ${word}.`).count()).toBe(1);
  });

  test('who comes second is shown both wordings, loses nothing, and then saves', async ({
    open,
    site,
  }) => {
    const first = await open({ baseURL: site.url, javaScriptEnabled });
    await becomeEditor(first, site);
    const second = await open({ baseURL: site.url, javaScriptEnabled });
    await becomeEditor(second, site);
    await openForm(first);
    await openForm(second);
    await description(first).fill('Den første skrev om båter.');
    await save(first).click();
    await first.waitForURL(/[0-9a-f]{10}$/);
    await description(second).fill('Den andre skrev om ferger.');
    await second.getByLabel('Forventet effekt').fill('Flere ferger.');
    await save(second).click();
    const both = second.locator('section', {
      has: second.getByRole('heading', { name: 'De to tekstene' }),
    });
    expect(await both.innerText()).toContain('Den første skrev om båter.');
    expect(await both.innerText()).toContain('Den andre skrev om ferger.');
    expect(await second.getByRole('main').innerText()).toContain('Noen andre endret tiltaket');
    expect(await description(second).inputValue()).toBe('Den andre skrev om ferger.');
    expect(await second.getByLabel('Forventet effekt').inputValue()).toBe('Flere ferger.');
    await description(second).fill('Den første skrev om båter, den andre om ferger.');
    await second.getByRole('button', { name: 'Lagre min tekst likevel' }).click();
    await second.waitForURL(/[0-9a-f]{10}$/);
    expect(await second.getByRole('main').innerText()).toContain('om båter, den andre om ferger.');
    expect(await second.getByRole('main').innerText()).toContain('Flere ferger.');
  });

  test('who fills in wrongly keeps what was typed, and is taken to the fault', async ({
    open,
    site,
  }) => {
    const page = await open({ baseURL: site.url, javaScriptEnabled });
    await becomeEditor(page, site);
    await openForm(page);
    await page.getByLabel('Navn på tiltaket').fill('ab');
    await description(page).fill('\nEn lang tekst som ikke må bli borte.');
    await save(page).click();
    await page.locator('.ds-error-summary').waitFor();
    expect(await page.title()).toMatch(/^Feil: /);
    expect(await page.locator(':focus').innerText()).toContain('Skjemaet er ikke sendt');
    expect(await description(page).inputValue()).toBe('\nEn lang tekst som ikke må bli borte.');
    await page.getByRole('link', { name: /minst 3/ }).click();
    expect(await page.locator(':focus').getAttribute('id')).toBe('title');
    expect(await page.getByLabel('Navn på tiltaket').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Navn på tiltaket').fill('Et navn som er langt nok');
    await page.getByLabel('Til og med').fill('2019-01-01');
    await save(page).click();
    expect(await page.getByRole('main').innerText()).toContain('slutter før det begynner');
    expect(await page.getByLabel('Navn på tiltaket').inputValue()).toBe('Et navn som er langt nok');
  });
});

test('an editor is told why an adopted plan cannot be changed', async ({ open, site }) => {
  const page = await open({ baseURL: site.url });
  await becomeEditor(page, site);
  await page.goto('/nb/trondelag/plan');
  await page.locator('main a[href*="/tiltak/"]').first().click();
  expect(await page.getByRole('main').innerText()).toContain('kan ikke endres: planen er vedtatt');
  expect(await page.getByRole('link', { name: 'Endre teksten' }).count()).toBe(0);
  await page.goto(`${page.url()}/endre`);
  expect(await page.locator('h1').innerText()).toBe('Teksten kan ikke endres nå');
  expect(await page.locator('main form').count()).toBe(0);
  await page.getByRole('link', { name: 'Tilbake til tiltaket' }).click();
  expect(page.url()).toMatch(/\/tiltak\/[^/]+$/);
});

describe('leaving the form', () => {
  test('warns when something is typed, and not when it is saved or untouched', async ({
    open,
    site,
  }) => {
    const page = await open({ baseURL: site.url });
    let warned = 0;
    page.on('dialog', async (dialog) => {
      warned += 1;
      await dialog.accept();
    });
    await becomeEditor(page, site);
    await openForm(page);
    await page.getByRole('link', { name: 'Gå tilbake uten å lagre' }).click();
    await page.waitForURL(/[0-9a-f]{10}$/);
    expect(warned).toBe(0);
    await openForm(page);
    await description(page).fill('Noe som ikke er lagret.');
    await page.getByRole('link', { name: 'Gå tilbake uten å lagre' }).click();
    await page.waitForURL(/[0-9a-f]{10}$/);
    expect(warned).toBe(1);
    await openForm(page);
    await description(page).fill('Noe som blir lagret.');
    await save(page).click();
    await page.waitForURL(/[0-9a-f]{10}$/);
    expect(warned).toBe(1);
  });
});

test('the whole change can be made by keyboard alone', async ({ open, site }) => {
  const page = await open({ baseURL: site.url });
  await becomeEditor(page, site);
  await openOpenMeasure(page);
  const tabTo = async (name: string) => {
    for (let press = 0; press < 60; press += 1) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const focused = document.activeElement;
        const labels =
          focused instanceof HTMLButtonElement ? null : (focused as HTMLInputElement).labels;
        return labels?.[0]?.textContent ?? focused?.textContent ?? '';
      });
      if (label.startsWith(name)) return;
    }
    throw new Error(`«${name}» was not come to by Tab`);
  };
  await tabTo('Endre teksten');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Endre teksten' }).waitFor();
  await tabTo('Hva som skal gjøres');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Skrevet uten mus.');
  await tabTo('Lagre endringen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/[0-9a-f]{10}$/);
  expect(await page.getByRole('main').innerText()).toContain('Skrevet uten mus.');
});

test('sending the same form twice changes once', async ({ open, site }) => {
  const page = await open({ baseURL: site.url });
  await becomeEditor(page, site);
  await openForm(page);
  await description(page).fill('Sendt to ganger.');
  await page.getByLabel('Hvorfor du endrer').fill('Trykket to ganger');
  await save(page).dblclick();
  // The second press may break off the answer to the first, which waiting for an address takes for a fault.
  await expect.poll(() => page.url()).toMatch(/[0-9a-f]{10}$/);
  await page.goto('/nb/telemark/journal');
  expect(await page.getByRole('row', { name: 'Trykket to ganger' }).count()).toBe(1);
});
