import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInNorway, nextMidnightInNorway } from './clock.ts';

const instant = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2037-12-31'),
  noInvalidDate: true,
});

test('the next midnight in Norway is the first instant of the next day, whatever the season', () => {
  fc.assert(
    fc.property(instant, (now) => {
      const midnight = nextMidnightInNorway(now);
      const hours = (midnight.getTime() - now.getTime()) / 3_600_000;
      expect(hours > 0 && hours <= 25).toBe(true);
      expect(dayInNorway(new Date(midnight.getTime() - 1))).toBe(dayInNorway(now));
      expect(dayInNorway(midnight) > dayInNorway(now)).toBe(true);
    }),
  );
});

test.each([
  ['2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00.000Z'],
])('after %s it is %s, also when the clocks change', (now, midnight) => {
  expect(nextMidnightInNorway(new Date(now)).toISOString()).toBe(midnight);
});
