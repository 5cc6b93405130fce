import { expect, test } from 'vitest';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { clarityOf } from './clarity.ts';

const measure = {
  key: 'm1',
  ref: null,
  title: 'Kurs for unge',
  goal: null,
  standing: 'adopted' as const,
  challenge: null,
  description: null,
  steps: [],
  leads: [],
  partners: [],
  from: null,
  to: null,
  seeAlso: [],
  where: {},
  sure: true,
};

test('a measure answers the questions its text and figures answer, and no others', () => {
  const read = {
    measures: [
      measure,
      {
        ...measure,
        key: 'm2',
        leads: ['NAV'],
        to: '2026',
        description: 'Kurset skal føre til at flere unge fullfører, og blir evaluert hvert år.',
      },
    ],
    budget: [
      {
        item: null,
        goal: null,
        measure: 'm2',
        year: 2026,
        source: null,
        amount: 100,
        role: 'line',
        where: {},
      },
    ],
  } as unknown as ReadResult;
  const [bare, full] = clarityOf(read);
  expect(Object.values(bare?.answered ?? {})).toEqual([false, false, false, false, false, false]);
  expect(Object.values(full?.answered ?? {})).toEqual([true, true, true, true, true, true]);
});
