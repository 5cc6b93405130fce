import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostKept, tooMany } from './kept-minutes.ts';

test('of minutes a person keeps, the newest stays, the oldest go, and no more is kept than may be', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 25 * 2 ** 20 }), { maxLength: 12 });
  fc.assert(
    fc.property(sizes, (all) => {
      const kept = all.map((size, at) => ({ size, at }));
      const gone = tooMany(kept);
      const stay = kept.slice(0, kept.length - gone.length);
      expect(gone).toEqual(kept.slice(stay.length));
      const bytes = stay.reduce((sum, { size }) => sum + size, 0);
      expect(stay.length).toBeLessThanOrEqual(mostKept.files);
      expect(bytes).toBeLessThanOrEqual(mostKept.bytes);
      expect(stay.length).toBeGreaterThanOrEqual(Math.min(1, all.length));
      // None goes without need: the next one is what would have been too much.
      const next = gone[0];
      if (next) {
        const tooLarge = bytes + next.size > mostKept.bytes;
        expect(tooLarge || stay.length === mostKept.files).toBe(true);
      }
    }),
  );
});
