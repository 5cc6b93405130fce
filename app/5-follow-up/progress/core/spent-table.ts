import type { BudgetGoal, BudgetLine, BudgetMeasure } from '#3-plan/plan/core/budget.ts';
import { fundedTable } from '#3-plan/plan/core/funded.ts';
import { type Money, sum } from '#base/money.ts';

/** What was spent on a goal or measure in a year. */
export type SpentLine = Pick<BudgetLine, 'goalId' | 'measureId' | 'year' | 'amount'>;

/** Planned, funded and spent of one row and year, in øre. */
export type Used = { planned: Money; funded: Money; spent: Money };
export type UsedRow = { goalId: string | null; label: string | null; years: Used[] };
export type UsedTable = { years: number[]; rows: UsedRow[]; totals: Used[] };

/**
 * What counts as spent: the finance system's figure where it has one for the measure and year, else what was
 * last reported of it. A reported figure is never added to an imported one.
 */
export function spentLines(
  imported: readonly SpentLine[],
  reported: readonly { measureId: string; year: number; amount: Money }[],
): SpentLine[] {
  const known = new Set(imported.map(({ measureId, year }) => `${measureId} ${year}`));
  const others = reported.filter(({ measureId, year }) => !known.has(`${measureId} ${year}`));
  return [...imported, ...others.map((line) => ({ ...line, goalId: null }))];
}

/**
 * Planned beside funded beside spent, by goal at the top of the tree and year. What is spent is added up: an
 * amount booked on a goal is other money than what is booked on its measures.
 */
export function usedTable(
  goals: readonly BudgetGoal[],
  measures: readonly BudgetMeasure[],
  money: { budget: readonly BudgetLine[]; funding: readonly BudgetLine[] },
  spent: readonly SpentLine[],
): UsedTable {
  const funded = fundedTable(goals, measures, money.budget, money.funding);
  const used = fundedTable(
    goals,
    measures,
    [],
    spent.map((line) => ({ ...line, item: null })),
  );
  const years = [...new Set([...funded.years, ...used.years])].sort((a, b) => a - b);
  const keyOf = ({ goalId, label }: { goalId: string | null; label: string | null }) =>
    `${goalId ?? ''} ${label ?? ''}`;
  const known = new Map([...funded.rows, ...used.rows].map((row) => [keyOf(row), row]));
  const rows = [...known].map(([key, { goalId, label }]) => {
    const plan = funded.rows.find((row) => keyOf(row) === key);
    const own = used.rows.find((row) => keyOf(row) === key);
    return {
      goalId,
      label,
      years: years.map((year): Used => {
        const covered = plan?.years[funded.years.indexOf(year)];
        return {
          planned: covered?.planned ?? 0n,
          funded: covered?.funded ?? 0n,
          spent: own?.years[used.years.indexOf(year)]?.funded ?? 0n,
        };
      }),
    };
  });
  return { years, rows, totals: years.map((_, at) => addUsed(rows.map((row) => row.years[at]))) };
}

/** Amounts of several years or rows as one. */
export function addUsed(amounts: readonly (Used | undefined)[]): Used {
  const all = (name: keyof Used) => sum(amounts.map((one) => one?.[name] ?? 0n));
  return { planned: all('planned'), funded: all('funded'), spent: all('spent') };
}
