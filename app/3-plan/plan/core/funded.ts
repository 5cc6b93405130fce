import { type Money, sum } from '#base/money.ts';
import { type BudgetGoal, type BudgetLine, type BudgetMeasure, budgetTable } from './budget.ts';
import type { Certainty } from './content.ts';

/** What one year of a row costs, and what sources have said they pay of it; in øre. */
export type Covered = { planned: Money; funded: Money };

export type FundedRow = { goalId: string | null; label: string | null; years: Covered[] };
export type FundedTable = { years: number[]; rows: FundedRow[]; totals: Covered[] };

/**
 * What is planned beside what is funded, by goal at the top of the tree (or named item) and year. The
 * budget counts as in `budgetTable`. Funding is added up: every amount is money from some source, also
 * what is given for a measure beside what is given for its goal.
 */
export function fundedTable(
  goals: readonly BudgetGoal[],
  measures: readonly BudgetMeasure[],
  budget: readonly BudgetLine[],
  funding: readonly BudgetLine[],
): FundedTable {
  const cost = budgetTable(goals, measures, budget);
  const years = [...new Set([...cost.years, ...funding.map(({ year }) => year)])].sort(
    (a, b) => a - b,
  );
  const parts = partsOf(goals, measures);
  const paid = Map.groupBy(funding, (line) => keyOf(parts(line)));
  const planned = new Map(cost.rows.map((row) => [keyOf(row), row]));
  const known = [...cost.rows, ...funding.map(parts)];
  const rows = [...new Map(known.map((row) => [keyOf(row), row])).entries()].map(([key, row]) => ({
    goalId: row.goalId,
    label: row.label,
    years: years.map((year): Covered => {
      const own = (paid.get(key) ?? []).filter((line) => line.year === year);
      return {
        planned: planned.get(key)?.amounts[cost.years.indexOf(year)] ?? 0n,
        funded: sum(own.map(({ amount }) => amount)),
      };
    }),
  }));
  const totals = years.map((_, index) => added(rows.map((row) => row.years[index])));
  return { years, rows, totals };
}

/** What a row has of money of one certainty and another, beside what it costs; all years together, in øre. */
export type Coverage = {
  goalId: string | null;
  label: string | null;
  planned: Money;
  funded: Readonly<Record<Certainty, Money>>;
};

/** How certain the money of each row is, in the order of `fundedTable`. */
export function coverage(
  goals: readonly BudgetGoal[],
  measures: readonly BudgetMeasure[],
  budget: readonly BudgetLine[],
  funding: readonly (BudgetLine & { certainty: Certainty })[],
): Coverage[] {
  const fundedAs = (certainty: Certainty) => {
    const own = funding.filter((line) => line.certainty === certainty);
    const { rows } = fundedTable(goals, measures, [], own);
    return new Map(rows.map((row) => [keyOf(row), added(row.years).funded]));
  };
  const [granted, expected, dependent] = [
    fundedAs('granted'),
    fundedAs('expected'),
    fundedAs('dependent'),
  ];
  return fundedTable(goals, measures, budget, funding).rows.map((row) => ({
    goalId: row.goalId,
    label: row.label,
    planned: added(row.years).planned,
    funded: {
      granted: granted.get(keyOf(row)) ?? 0n,
      expected: expected.get(keyOf(row)) ?? 0n,
      dependent: dependent.get(keyOf(row)) ?? 0n,
    },
  }));
}

/** What is still to be found; nothing where more is funded than planned. */
export function missingOf({ planned, funded }: Covered): Money {
  return planned > funded ? planned - funded : 0n;
}

/** Amounts of several years or rows as one. */
export function added(amounts: readonly (Covered | undefined)[]): Covered {
  return {
    planned: sum(amounts.map((one) => one?.planned ?? 0n)),
    funded: sum(amounts.map((one) => one?.funded ?? 0n)),
  };
}

type Row = { goalId: string | null; label: string | null };

function keyOf({ goalId, label }: Row): string {
  return `${goalId ?? ''} ${label ?? ''}`;
}

/** Looks up the row an amount belongs to: its goal at the top of the tree, or its named item. */
function partsOf(goals: readonly BudgetGoal[], measures: readonly BudgetMeasure[]) {
  const parents = new Map(goals.map(({ id, parentId }) => [id, parentId]));
  const goalOf = new Map(measures.map(({ id, goalId }) => [id, goalId]));
  const topOf = (id: string): string => {
    const parent = parents.get(id) ?? null;
    return parent === null ? id : topOf(parent);
  };
  return ({ goalId, measureId, item }: BudgetLine): Row => {
    if (item !== null) return { goalId: null, label: item };
    const own = goalId ?? goalOf.get(measureId ?? '') ?? null;
    return own === null
      ? { goalId: null, label: null }
      : { goalId: topOf(own), label: goals.find(({ id }) => id === topOf(own))?.title ?? null };
  };
}
