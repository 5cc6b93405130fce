import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '#base/money.ts';
import { added, fundedTable, missingOf } from './funded.ts';

const goals = [
  { id: 'a', parentId: null, title: 'Bolig' },
  { id: 'a1', parentId: 'a', title: 'Leie' },
  { id: 'b', parentId: null, title: 'Arbeid' },
];
const measures = [
  { id: 'm', goalId: 'a1' },
  { id: 'n', goalId: null },
];
const line = (over: object) => ({
  goalId: null,
  measureId: null,
  item: null,
  year: 2026,
  amount: 100n,
  ...over,
});

describe('planned beside funded', () => {
  const table = fundedTable(
    goals,
    measures,
    [line({ goalId: 'a', amount: 500n }), line({ item: 'Ledelse', year: 2027, amount: 300n })],
    [
      line({ goalId: 'a', amount: 200n }),
      line({ measureId: 'm', amount: 50n }),
      line({ goalId: 'b', year: 2028, amount: 70n }),
      line({ item: 'Ledelse', year: 2027, amount: 400n }),
    ],
  );

  test('stands by goal at the top of the tree, and has every year of either', () => {
    expect(table.years).toEqual([2026, 2027, 2028]);
    expect(table.rows.map(({ label }) => label)).toEqual(['Bolig', 'Ledelse', 'Arbeid']);
  });

  test('adds what sources give a goal and what they give its measures', () => {
    expect(table.rows[0]?.years[0]).toEqual({ planned: 500n, funded: 250n });
    expect(table.rows[0]?.years.map(missingOf)).toEqual([250n, 0n, 0n]);
  });

  test('misses nothing where more is funded than planned, or nothing is planned', () => {
    expect(table.rows[1]?.years[1]).toEqual({ planned: 300n, funded: 400n });
    expect(table.rows[1]?.years.map(missingOf)).toEqual([0n, 0n, 0n]);
    expect(table.rows[2]?.years.map(missingOf)).toEqual([0n, 0n, 0n]);
  });
});

test('every øre of every source is in the table once', () => {
  const about = fc.constantFrom(
    { goalId: 'a' },
    { goalId: 'a1' },
    { measureId: 'm' },
    { measureId: 'n' },
    { item: 'Ledelse' },
  );
  const lines = fc.array(
    fc.tuple(about, fc.integer({ min: 2024, max: 2027 }), fc.bigInt(0n, 10n ** 12n)),
  );
  fc.assert(
    fc.property(lines, lines, (budget, funding) => {
      const [costs, paid] = [budget, funding].map((some) =>
        some.map(([what, year, amount]) => line({ ...what, year, amount })),
      );
      const { totals } = fundedTable(goals, measures, costs ?? [], paid ?? []);
      expect(added(totals).funded).toBe(sum((paid ?? []).map(({ amount }) => amount)));
    }),
  );
});
