import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings } from './axe.ts';
import { narrow, noSidewaysScroll, test, wide } from './browser.ts';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'";
const pages: Record<string, string> = {
  '/good': '<main><h1>Tiltak æøå</h1><p>1 600 000 kroner</p></main>',
  '/poor': '<main><h1>Tiltak</h1><button></button></main>',
  '/inline': '<main><h1>Tiltak</h1><p style="color: red">Rød</p></main>',
  '/broad': '<main><h1>Tiltak</h1><table width="900"><tr><td id="far">Sum</td></tr></table></main>',
};

/** A server with our browser policy, so that what is tried here holds on the real pages. */
const server = createServer(({ url = '/' }, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', policy);
  response.end(
    `<!doctype html><html lang="nb"><meta name="viewport" content="width=device-width"><title>Prøve</title>${pages[url]}`,
  );
});
let baseURL = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('the browser that npm brings', () => {
  test('shows a page, with Norwegian letters', async ({ open }) => {
    const page = await open({ baseURL });
    await page.goto('/good');
    expect(await page.locator('h1').innerText()).toBe('Tiltak æøå');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('tells what is not accessible', async ({ open }) => {
    const page = await open({ baseURL });
    await page.goto('/poor');
    const found = await axeFindings(page);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('button-name (critical)');
  });

  test('shows a page without JavaScript, on which axe says it cannot work', async ({ open }) => {
    const page = await open({ baseURL, javaScriptEnabled: false });
    await page.goto('/good');
    await noSidewaysScroll(page);
    await expect(axeFindings(page)).rejects.toThrow('axe needs a page with JavaScript');
  });

  test.fails('fails when the browser policy refused something', async ({ open }) => {
    const page = await open({ baseURL });
    await page.goto('/inline');
  });

  test.for([wide, narrow])('sees that a page fits in $width px', async (viewport, { open }) => {
    const page = await open({ baseURL, viewport });
    await page.goto('/good');
    await noSidewaysScroll(page);
  });

  test('tells what makes a page scroll sideways on a phone', async ({ open }) => {
    const page = await open({ baseURL, viewport: narrow });
    await page.goto('/broad');
    await expect(noSidewaysScroll(page)).rejects.toThrow('id="far"');
  });

  test('reaches nothing beyond this machine', async ({ open }) => {
    const page = await open();
    await expect(page.goto('http://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  });
});
