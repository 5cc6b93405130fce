import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDay, type PublishedChange } from './published-changes.ts';

const change = fc.record({
  name: fc.constantFrom('measure-reworded', 'money-set'),
  aboutKind: fc.constant('measure'),
  aboutId: fc.constantFrom('a', 'b'),
  title: fc.constant('Tiltak'),
  at: fc.date({
    min: new Date('2026-03-01T00:00:00Z'),
    max: new Date('2026-03-04T00:00:00Z'),
    noInvalidDate: true,
  }),
});

/** As the database gives them: the newest first, by number and by time. */
const newestFirst = fc
  .array(change, { maxLength: 30 })
  .map((changes): PublishedChange[] =>
    changes
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .map((one, index, all) => ({ ...one, number: all.length - index })),
  );

test('by day, no change is lost, and what is told keeps its order and is the newest of its kind', () => {
  fc.assert(
    fc.property(newestFirst, (changes) => {
      const told = byDay(changes);
      expect(told.reduce((sum, { times }) => sum + times, 0)).toBe(changes.length);
      const numbers = told.map(({ number }) => number);
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      expect(byDay(told).map(({ number }) => number)).toEqual(numbers);
    }),
  );
});

test('a morning’s ten rewordings are one, and the evening after midnight in Norway is another', () => {
  const at = (time: string, number: number) => ({
    ...{ number, at: new Date(time), name: 'measure-reworded', title: 'Tiltak' },
    ...{ aboutKind: 'measure', aboutId: 'a' },
  });
  const morning = Array.from({ length: 10 }, (_, minute) =>
    at(`2026-06-01T08:0${9 - minute}:00Z`, 10 - minute),
  );
  const told = byDay([at('2026-06-01T22:30:00Z', 11), ...morning]);
  expect(told.map(({ number, times }) => [number, times])).toEqual([
    [11, 1],
    [10, 10],
  ]);
});
