import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angleOf, place, spread } from './wheel-geometry.ts';

test('the year begins at the top and goes with the clock', () => {
  expect(angleOf('2026-01-01')).toBe(0);
  expect(angleOf('2026-07-02')).toBeCloseTo(179.5, 0);
  expect(place(90, 100)).toEqual({ x: 340, y: 240 });
});

test('marks that would cover each other are moved apart, and others stand on their day', () => {
  expect(spread([10, 50, 51, 200], 9)).toEqual([10, 46, 55, 200]);
});

test('marks on either side of the new year are moved apart as well', () => {
  expect(spread([0, 100, 359], 9)).toEqual([4, 100, 355]);
});

test('marks keep their order and their distance, and together they are where the days are', () => {
  const days = fc
    .array(fc.double({ min: 0, max: 360, noNaN: true }), { maxLength: 40 })
    .map((angles) => angles.sort((a, b) => a - b));
  fc.assert(
    fc.property(days, (angles) => {
      const moved = spread(angles, 9);
      const least = Math.min(9, 360 / Math.max(1, angles.length));
      for (const [n, angle] of moved.entries()) {
        const before = n === 0 ? (moved.at(-1) ?? 0) - 360 : (moved[n - 1] ?? 0);
        expect(angle - before).toBeGreaterThanOrEqual(least - 1e-6);
      }
      const total = (list: number[]) => list.reduce((sum, angle) => sum + angle, 0);
      expect(total(moved)).toBeCloseTo(total(angles), 3);
    }),
  );
});
