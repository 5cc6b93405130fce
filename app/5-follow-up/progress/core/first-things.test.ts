import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstThings, perPage } from './first-things.ts';

const row = fc.record({
  at: fc.nat(),
  waiting: fc.nat(2),
  mayReport: fc.boolean(),
  owed: fc.record({ overdue: fc.boolean(), silent: fc.boolean(), ownerless: fc.boolean() }),
});
const rows = fc
  .array(row, { maxLength: 3 * perPage })
  .map((all) => all.map((one, at) => ({ ...one, at })));

test('what is late stands first, and what asks nothing keeps the plan’s order', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (all, acts) => {
      const sorted = firstThings(all, acts);
      expect(sorted.map(({ at }) => at).sort((a, b) => a - b)).toEqual(all.map(({ at }) => at));
      const first = sorted.map(({ owed, mayReport }) => owed.overdue && (acts || mayReport));
      expect(first.lastIndexOf(true)).toBe(first.filter(Boolean).length - 1);
      const calm = sorted.filter(({ owed, waiting, mayReport }) =>
        acts ? waiting === 0 && !owed.overdue && !owed.silent && !owed.ownerless : !mayReport,
      );
      expect(calm.map(({ at }) => at)).toEqual(calm.map(({ at }) => at).sort((a, b) => a - b));
    }),
  );
});
