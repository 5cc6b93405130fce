import { describe, expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { narrow, noSidewaysScroll } from './browser.ts';
import { tabTo } from './keyboard.ts';
import { draftPlan, secret } from './plans.ts';
import { becomeEditor } from './roles.ts';
import { patience, browserTest as test } from './site.ts';

describe.for([true, false])('a visitor, with JavaScript %s', (javaScriptEnabled) => {
  test('finds who leads a measure by way of the plan, and what else they lead', async ({
    open,
    site,
  }) => {
    const page = await open({ baseURL: site.url, javaScriptEnabled });
    await page.goto('/');
    await page.getByRole('link', { name: 'Trøndelag', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'Åpne planen' }).click();
    const measure = page.locator('main a[href*="/tiltak/"]').nth(3);
    const title = await measure.innerText();
    await measure.click();
    expect(await page.locator('h1').innerText()).toBe(title);
    const lead = page.locator('aside a[href*="/aktor/"]').first();
    const name = await lead.innerText();
    await lead.click();
    expect(await page.locator('h1').innerText()).toBe(name);
    const leads = page.locator('section', {
      has: page.getByRole('heading', { name: 'Har ansvaret for' }),
    });
    expect(await leads.getByRole('link', { name: title, exact: true }).count()).toBe(1);
    await page.goBack();
    await page.goBack();
    expect(page.url()).toMatch(/\/nb\/trondelag\/plan$/);
  });

  test('finds a measure by searching, also from what only stands in its text', async ({
    open,
    site,
  }) => {
    const page = await open({ baseURL: site.url, javaScriptEnabled });
    await page.goto('/nn');
    await page.locator('main input[type="search"]').fill('tapsgaranti');
    await page.locator('main input[type="search"]').press('Enter');
    expect(page.url()).toContain('/nn/sok?q=tapsgaranti');
    await page
      .getByRole('link', { name: /tapsgarantiordning/ })
      .first()
      .click();
    expect(await page.locator('main').innerText()).toContain('Vest-Telemarkrådet');
    await page.getByRole('link', { name: 'Søk' }).first().click();
    await page.locator('main input[type="search"]').fill('kvasskjering');
    await page.getByRole('button', { name: 'Søk' }).click();
    expect(await page.locator('main').innerText()).toContain('Fann ingenting');
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('kvasskjering');
  });

  test('reads the budget on a phone, by touch', async ({ open, site }) => {
    const page = await open({
      baseURL: site.url,
      viewport: narrow,
      hasTouch: true,
      isMobile: true,
      javaScriptEnabled,
    });
    await page.goto('/nn');
    await page.getByRole('main').getByRole('link', { name: 'Vest-Telemark', exact: true }).tap();
    await page.getByRole('link', { name: 'Opne planen' }).tap();
    await page.getByRole('link', { name: 'Budsjett', exact: true }).tap();
    const table = page.getByRole('table', { name: /^Budsjett/ });
    const total = table.getByRole('row', { name: /^Sum/ }).getByRole('cell').last();
    expect((await total.innerText()).replace(/\s/g, ' ')).toBe('22 000 000');
    await page.getByText('Sjå kvart beløp for seg').tap();
    expect(await page.getByRole('table', { name: /^Kvar pengane kjem frå/ }).isVisible()).toBe(
      true,
    );
    await noSidewaysScroll(page);
    // The amounts are folded away when the page is looked at elsewhere.
    if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    // The table alone moves sideways, also by keyboard, and the names of the rows stay.
    const scroller = page.locator('.table-scroll').first();
    await scroller.focus();
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => scroller.evaluate((one) => one.scrollLeft), patience)
      .toBeGreaterThan(60);
    expect((await table.getByRole('rowheader').first().boundingBox())?.x).toBeGreaterThanOrEqual(0);
  });

  test('reads the same page in another language, and comes back', async ({ open, site }) => {
    const page = await open({ baseURL: site.url, javaScriptEnabled });
    await page.goto('/nb/vest-telemark/plan');
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toMatch(/\/en\/vest-telemark\/plan$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // The plan keeps the language it was written in.
    expect(await page.locator('h2[lang="nn"]').first().innerText()).toContain('bustader');
    await page.goBack();
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
  });
});

test('the way back from a search leads to the words one had searched for', async ({
  open,
  site,
}) => {
  const page = await open({ baseURL: site.url });
  await page.goto('/nb/sok?q=praksis');
  await page.locator('main h3 a').first().click();
  await page.goBack();
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('praksis');
});

test('one who moves by keyboard can skip the menu', async ({ open, site }) => {
  const page = await open({ baseURL: site.url });
  await page.goto('/nb/telemark');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Hopp til innholdet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
});

test('one who has a keyboard alone finds who leads a measure, and reads the budget', async ({
  open,
  site,
}) => {
  const page = await open({ baseURL: site.url, viewport: narrow });
  const follow = async (text: string | RegExp) => {
    const [before] = [page.url(), await tabTo(page, text)];
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href !== before);
  };
  await page.goto('/nb');
  await follow('Vest-Telemark');
  await follow('Åpne planen');
  const plan = page.url();
  await follow(/^1\.1\. /);
  await follow('Vest-Telemarkrådet');
  expect(await page.locator('h1').innerText()).toBe('Vest-Telemarkrådet');
  await page.goto(plan);
  await follow('Budsjett');
  await tabTo(page, /^Budsjett etter mål og år/);
  await page.keyboard.press('ArrowRight');
  const moved = () => page.locator(':focus').evaluate((one) => one.scrollLeft);
  await expect.poll(moved, patience).toBeGreaterThan(0);
  await tabTo(page, 'Last ned budsjettet (CSV)');
});

describe('as one types a search', () => {
  test('things are named that one can choose among and go to by keyboard alone', async ({
    open,
    site,
  }) => {
    const page = await open({ baseURL: site.url });
    await page.goto('/nb');
    await tabTo(page, 'Logg inn');
    await page.keyboard.press('Tab');
    const field = page.getByRole('combobox', { name: 'Søk i planer, mål og tiltak' });
    const options = page.getByRole('listbox', { name: 'Forslag' }).getByRole('option');
    await page.keyboard.type('praksis', { delay: 15 });
    await options.first().waitFor();
    await expect
      .poll(() => page.locator('search [role=status]').innerText(), patience)
      .toMatch(/^\d forslag\. Velg med piltastene\.$/);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await chosen.count()).toBe(1);
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    expect(await axeFindings(page)).toEqual([]);
    const title = await chosen.locator('span').first().innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(tiltak|mal)\//);
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  test('the list closes by Escape, and Enter then searches for what was typed', async ({
    open,
    site,
  }) => {
    const page = await open({ baseURL: site.url, viewport: narrow });
    await page.goto('/nn/vest-telemark/sok');
    const field = page.getByRole('combobox');
    await field.pressSequentially('bustad');
    const list = page.getByRole('listbox');
    await list.waitFor();
    await noSidewaysScroll(page);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await field.inputValue()).toBe('bustad');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/nn\/vest-telemark\/sok\?q=bustad$/);
  });

  test('a misspelt word is met with the right one, and only the last answer is shown', async ({
    open,
    site,
  }) => {
    const page = await open({ baseURL: site.url });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/forslag')) asked.push(request.url());
    });
    await page.goto('/nb/sok');
    await page.getByRole('combobox').pressSequentially('kompetnase', { delay: 10 });
    const option = page.getByRole('option', { name: /^kompetanse\s+Mente du$/ });
    await option.waitFor();
    // Not letter by letter: one waits until the typing does.
    expect(asked.length).toBeLessThan(5);
    await option.click();
    await page.waitForURL(/\/nb\/sok\?q=kompetanse$/);
    expect(await page.locator('main h2').first().innerText()).toMatch(/^\d+ treff$/);
  });
});

test('a draft is there for an editor, and not for a visitor', async ({ open, site }) => {
  await site.importDraft('trondelag', draftPlan);
  const page = await open({ baseURL: site.url });
  await page.goto('/nb/trondelag/plan');
  expect(await page.getByText('Utkast 2031').count()).toBe(0);
  await becomeEditor(page, site);
  await page.goto('/nb/trondelag/plan');
  await page.getByRole('link', { name: 'Utkast 2031' }).click();
  const address = page.url();
  expect(await page.locator('main').innerText()).toContain(secret);
  const other = await open({ baseURL: site.url });
  expect((await other.goto(address))?.status()).toBe(404);
  expect(await other.locator('body').innerText()).not.toContain(secret);
});
