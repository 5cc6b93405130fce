import { expect } from 'vitest';
import { kroner } from '#base/money.ts';
import { draftPlan, secret } from './plans.ts';
import { test } from './site.ts';
import { ask, editorCookie } from './visit.ts';

const lines = (text: string) => text.slice(1).trim().split('\r\n');

test('budget and funding can be taken along as files, line by line', async ({ site }) => {
  const path = '/nb/vest-telemark/plan/finansiering.csv';
  const { status, headers, text } = await ask(site, path);
  expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(headers['content-disposition']).toBe(
    'attachment; filename="vest-telemark-handlingsplan-2026-finansiering.csv"',
  );
  expect(text.startsWith('\uFEFFKjelde;Betalar;Mål;')).toBe(true);
  const amounts = lines(text)
    .slice(1)
    .map((line) => Number(line.split(';')[6]));
  expect(amounts.reduce((all, one) => all + one, 0)).toBe(22_000_000);
  // A file speaks the plan's language, whatever page it was taken from.
  const budget = await ask(site, '/en/vest-telemark/plan/budsjett.csv');
  expect(lines(budget.text)[0]).toBe('Mål;Tiltak;Post;År;Beløp i kroner');
  expect(budget.text).toContain(';Prosjektleiing;2025;900000');
});

test('what is planned and not paid for is said in words, by goal and year', async ({ site }) => {
  const slug = 'telemark';
  await site.importDraft(slug, {
    ...draftPlan,
    budget: [{ goal: 'a', year: 2031, amount: kroner(500_000) }],
    funding: [
      {
        source: '=1+1 kommuner',
        goal: 'a',
        year: 2031,
        amount: kroner(200_000),
        certainty: 'granted',
      },
    ],
  });
  const editor = await editorCookie(site);
  const asked = { headers: editor };
  const [, edition = ''] =
    (await ask(site, `/nb/${slug}/plan`, asked)).text.match(/utgave=([^"]*)"[^>]*>Utkast 2031/) ??
    [];
  const { text } = await ask(site, `/nb/${slug}/plan?utgave=${edition}`, asked);
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  expect(plain).toContain('Det mangler 300 000 kr:');
  expect(plain).toContain(`9. ${secret} som mål: 300 000 kr i 2031`);
  expect(plain).toContain('Av 200 000 kr er 200 000 kr innvilget.');
  expect(plain).toMatch(/200 000 av 500 000 \(mangler 300 000\)/);
  const file = `/nb/${slug}/plan/finansiering.csv?utgave=${edition}`;
  const own = await ask(site, file, asked);
  expect(own.headers['cache-control']).toBe('private, no-store');
  expect(lines(own.text)[1]).toMatch(/^'=1\+1 kommuner;;9\. .*;2031;200000;Løyvd;nei$/);
  expect((await ask(site, file)).status).toBe(404);
});
