import { beforeAll, describe, expect } from 'vitest';
import { draftPlan } from './plans.ts';
import { type Site, startSite, test } from './site.ts';
import { ask } from './visit.ts';

const addresses = (sitemap: string) =>
  [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);

describe('the sitemap', () => {
  test('names each public page once in each language, and each is there', async ({ site }) => {
    const { status, headers, text } = await ask(site, '/sitemap.xml');
    expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8']);
    const all = addresses(text);
    expect(new Set(all).size).toBe(all.length);
    expect(text.match(/<xhtml:link /g)?.length).toBe(all.length * 3);
    expect(all.length).toBeGreaterThan(200);
    const wrong: string[] = [];
    for (const address of all.filter((one) => one.includes('/nb'))) {
      const answer = await ask(site, address.slice(site.url.length));
      if (answer.status !== 200 || answer.text.includes('content="noindex"')) wrong.push(address);
    }
    expect(wrong).toEqual([]);
    expect(all.some((one) => one.includes('/endre'))).toBe(false);
  });

  test('says nothing of a draft', async ({ site }) => {
    const named = async () => (await ask(site, '/sitemap.xml')).text;
    const before = await named();
    await site.importDraft('telemark', draftPlan);
    expect(await named()).toBe(before);
  });
});

test('robots may read the plans, and are told where the sitemap is', async ({ site }) => {
  const { status, text, headers } = await ask(site, '/robots.txt');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(text).toContain('User-agent: *\nDisallow: /nb/sok\nDisallow: /nb/rolle\n');
  expect(text).toContain(`Sitemap: ${site.url}/sitemap.xml\n`);
  expect(text).not.toMatch(/Disallow: \/\s/);
});

test('without an address to write to there is no security.txt, and the pages say so', async ({
  site,
}) => {
  expect((await ask(site, '/.well-known/security.txt')).status).toBe(404);
  expect((await ask(site, '/nb/personvern')).text).toContain('har ikke oppgitt noen adresse');
});

describe('with someone to write to, under a public address', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite({
      example: false,
      publicUrl: 'https://plan.example.org/',
      operator: 'drift@example.org',
    });
    return () => site.close();
  });

  test('one who finds a hole is told where to say it, for a year from now', async () => {
    const { status, text } = await ask(site, '/.well-known/security.txt');
    expect(status).toBe(200);
    expect(text.split('\n')).toEqual([
      'Contact: mailto:drift@example.org',
      'Expires: 2027-05-11T10:00:00.000Z',
      'Preferred-Languages: nb, nn, en',
      'Canonical: https://plan.example.org/.well-known/security.txt',
      '',
    ]);
  });

  test('the pages about the site name the address, in every language', async () => {
    for (const path of ['/nb/tilgjengelighet', '/nn/personvern', '/en/tilgjengelighet']) {
      expect((await ask(site, path)).text).toContain('href="mailto:drift@example.org"');
    }
  });

  test('addresses are the public ones, whatever name the request came by', async () => {
    const headers = { host: 'elsewhere.example.com' };
    const { text } = await ask(site, '/sitemap.xml', { headers });
    expect(addresses(text)).toContain('https://plan.example.org/nn/telemark/plan');
    expect(text).not.toContain('elsewhere');
  });

  test('a link that is shared says what the page is about', async () => {
    const { text } = await ask(site, '/nn/telemark/plan');
    expect(text).toContain('<meta property="og:locale" content="nn_NO"');
    expect(text).toContain('<meta property="og:site_name" content="Telemark"');
    expect(text).toMatch(/<meta property="og:description" content="\d+ mål og \d+ tiltak/);
    expect(text).toContain('<meta property="og:url" content="https://plan.example.org/nn/');
    expect((await ask(site, '/nn/sok?q=bolig')).text).not.toContain('og:title');
  });
});

test('without a public address outside the example there is no sitemap to be led astray by', async () => {
  const site = await startSite({ example: false });
  try {
    expect((await ask(site, '/sitemap.xml')).status).toBe(404);
    expect((await ask(site, '/robots.txt')).text).not.toContain('Sitemap');
  } finally {
    await site.close();
  }
});
