import { expect, test } from 'vitest';
import { amount, measure, reading } from '../../../../../tests/readings.ts';
import { clarityOf } from './clarity.ts';

test('a measure answers the questions its text and figures answer, and no others', () => {
  const [bare, full] = clarityOf(
    reading({
      measures: [
        measure('m1'),
        measure('m2', {
          leads: ['NAV'],
          to: '2026',
          description: 'Kurset skal føre til at flere unge fullfører, og blir evaluert hvert år.',
        }),
      ],
      budget: [amount({ measure: 'm2' })],
    }),
  );
  expect(Object.values(bare?.answered ?? {})).toEqual([false, false, false, false, false, false]);
  expect(Object.values(full?.answered ?? {})).toEqual([true, true, true, true, true, true]);
});
