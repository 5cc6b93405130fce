import { expect, test } from 'vitest';
import { measure, reading } from '../../../../tests/readings.ts';
import { maskedIn } from './masked.ts';

test('hidden names are told, those that may be no name first', () => {
  const read = reading({
    measures: [
      measure('m1', { description: 'Avklares med [navn].', steps: ['Møte v/ [navn?]', 'Rapport'] }),
    ],
  });
  expect(maskedIn(read)).toEqual([
    { text: 'Møte v/ [navn?]', sure: false },
    { text: 'Avklares med [navn].', sure: true },
  ]);
  expect(maskedIn(reading())).toEqual([]);
});
