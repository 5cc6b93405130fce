import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '#base/money.ts';
import { anyPlan } from '../../../../tests/any-plan.ts';
import { type BudgetGoal, type BudgetLine, type BudgetMeasure, budgetTable } from './budget.ts';

type Budget = { goals: BudgetGoal[]; measures: BudgetMeasure[]; lines: BudgetLine[] };

const anyBudget: fc.Arbitrary<Budget> = anyPlan.map(({ goals, measures, budget }) => ({
  goals: goals.map(({ key, parent, title }) => ({ id: key, parentId: parent, title })),
  measures: measures.map(({ key, goal }) => ({ id: key, goalId: goal })),
  lines: budget.map(({ goal, measure, item, year, amount }) => ({
    goalId: goal,
    measureId: measure,
    item,
    year: 2025 + (year % 3),
    amount: amount < 0n ? -amount : amount,
  })),
}));

const table = ({ goals, measures, lines }: Budget) => budgetTable(goals, measures, lines);

describe('a budget', () => {
  test('adds up: rows to years, years to the total', () => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const { years, rows, totals, total } = table(budget);
        for (const row of rows) {
          expect(row.amounts).toHaveLength(years.length);
          expect(row.total).toBe(sum(row.amounts));
        }
        expect(totals).toEqual(
          years.map((_, at) => sum(rows.map(({ amounts }) => amounts[at] ?? 0n))),
        );
        expect(total).toBe(sum(rows.map((row) => row.total)));
      }),
    );
  });

  test('has no øre twice: never more in a year than what is written for it', () => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const { years, totals } = table(budget);
        for (const [at, year] of years.entries()) {
          const written = sum(
            budget.lines.filter((line) => line.year === year).map(({ amount }) => amount),
          );
          expect(totals[at]).toBeLessThanOrEqual(written);
        }
      }),
    );
  });

  test('loses no øre where no amount covers another', () => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const lines = budget.lines.filter(({ goalId }) => goalId === null);
        expect(table({ ...budget, lines }).total).toBe(sum(lines.map(({ amount }) => amount)));
      }),
    );
  });

  test('says the same in whatever order its lines stand', () => {
    const inOrder = ({ years, rows, totals, total }: ReturnType<typeof table>) => ({
      years,
      totals,
      total,
      rows: rows.toSorted((a, b) => (`${a.goalId}${a.label}` < `${b.goalId}${b.label}` ? -1 : 1)),
    });
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const turned = { ...budget, lines: budget.lines.toReversed() };
        expect(inOrder(table(turned))).toEqual(inOrder(table(budget)));
      }),
    );
  });

  test('is not changed by how a goal’s own amount is shared out on its measures', () => {
    fc.assert(
      fc.property(anyBudget, fc.bigInt({ min: 0n, max: 10n ** 9n }), (budget, amount) => {
        const covering = new Set(budget.lines.map(({ goalId, year }) => `${goalId} ${year}`));
        for (const { id, goalId } of budget.measures) {
          for (const { year } of budget.lines.filter(
            (line) => line.goalId === goalId && goalId !== null,
          )) {
            expect(covering.has(`${goalId} ${year}`)).toBe(true);
            const line: BudgetLine = { goalId: null, measureId: id, item: null, year, amount };
            expect(table({ ...budget, lines: [...budget.lines, line] })).toEqual(table(budget));
          }
        }
      }),
    );
  });

  test('without any line is empty', () => {
    expect(budgetTable([{ id: 'a', parentId: null, title: 'A' }], [], [])).toEqual({
      years: [],
      rows: [],
      totals: [],
      total: 0n,
    });
  });
});

test('what is given for goals below, for measures, items and homeless measures all has its row', () => {
  const goals = [
    { id: 'over', parentId: null, title: 'Overordnet' },
    { id: 'del', parentId: 'over', title: 'Delmål' },
    { id: 'tom', parentId: null, title: 'Uten penger' },
  ];
  const measures = [
    { id: 'i-del', goalId: 'del' },
    { id: 'i-over', goalId: 'over' },
    { id: 'uten', goalId: null },
  ];
  const line = (of: Partial<BudgetLine>, year: number, amount: bigint): BudgetLine => ({
    goalId: null,
    measureId: null,
    item: null,
    ...of,
    year,
    amount,
  });
  const { years, rows, totals, total } = budgetTable(goals, measures, [
    line({ measureId: 'i-del' }, 2027, 30n),
    line({ goalId: 'del' }, 2026, 100n),
    line({ measureId: 'i-del' }, 2026, 40n),
    line({ measureId: 'i-over' }, 2026, 7n),
    line({ item: 'Ledelse' }, 2026, 5n),
    line({ item: 'Ledelse' }, 2026, 1n),
    line({ measureId: 'uten' }, 2027, 2n),
  ]);
  expect(years).toEqual([2026, 2027]);
  expect(rows).toEqual([
    { goalId: 'over', label: 'Overordnet', amounts: [107n, 30n], total: 137n },
    { goalId: null, label: 'Ledelse', amounts: [6n, 0n], total: 6n },
    { goalId: null, label: null, amounts: [0n, 2n], total: 2n },
  ]);
  expect([totals, total]).toEqual([[113n, 32n], 145n]);
});
