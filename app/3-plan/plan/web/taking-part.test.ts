import { expect, test } from 'vitest';
import { factsOf, sumOf } from './taking-part.ts';

const measure = (id: string, ...ore: string[]) => ({
  ...{ id, from: '2026-01-01', to: '2026-12-31' },
  edition: { slug: 'handlingsplan-2026', title: 'Handlingsplan 2026' },
  planned: ore.map((one) => ({ ore: one })),
});
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;

test('a measure tells when it goes and what the plan gives it in all its years', () => {
  const facts = factsOf(measure('a', '100000000', '250000000'), 'nb').map(plain);
  expect(facts).toEqual(['2026', '3,5 mill. kr']);
  expect(factsOf(measure('a'), 'nb')).toEqual(['2026']);
});

test('several measures tell what the plan gives them together, and how many of them it gives anything', () => {
  const [a, b, c] = [measure('a', '100000000'), measure('b', '50000000'), measure('c')];
  expect(plain(sumOf([a, b], 'nb'))).toBe(
    '2 tiltak. Handlingsplan 2026 setter av 1,5 mill. kr til dem.',
  );
  expect(plain(sumOf([a, b, c], 'nn'))).toBe(
    '3 tiltak. Handlingsplan 2026 set av 1,5 mill. kr til 2 av dei.',
  );
  // What would say no more than the measure itself does, or nothing, is not said.
  expect([sumOf([a], 'nb'), sumOf([c, measure('d')], 'nb'), sumOf([], 'nb')]).toEqual([
    null,
    null,
    null,
  ]);
});
