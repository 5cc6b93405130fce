import { type Money, sum } from '#base/money.ts';

export type BudgetGoal = { id: string; parentId: string | null; title: string };
export type BudgetMeasure = { id: string; goalId: string | null };
export type BudgetLine = {
  goalId: string | null;
  measureId: string | null;
  item: string | null;
  year: number;
  amount: Money;
};

/** A row of the budget: a goal at the top of the tree, a named item, or what hangs under no goal. */
export type BudgetRow = {
  goalId: string | null;
  label: string | null;
  /** Øre by year, in the order of `years`. */
  amounts: Money[];
  total: Money;
};

export type BudgetTable = { years: number[]; rows: BudgetRow[]; totals: Money[]; total: Money };

/**
 * What a plan costs by goal and year, each øre once. An amount given for a goal covers what is given
 * for its measures and the goals below it in the same year; those say how it is shared out.
 * Rows without any amount are left out.
 */
export function budgetTable(
  goals: readonly BudgetGoal[],
  measures: readonly BudgetMeasure[],
  lines: readonly BudgetLine[],
): BudgetTable {
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  const goalYear = goalAmounts(goals, measures, lines);
  const row = (goalId: string | null, label: string | null, amounts: Money[]): BudgetRow => ({
    goalId,
    label,
    amounts,
    total: sum(amounts),
  });
  const top = goals
    .filter(({ parentId }) => parentId === null)
    .map(({ id, title }) =>
      row(
        id,
        title,
        years.map((year) => goalYear(id, year)),
      ),
    );
  const items = Map.groupBy(
    lines.filter(({ item }) => item !== null),
    ({ item }) => item,
  );
  const named = [...items].map(([item, own]) => row(null, item, byYear(years, own)));
  const homeless = new Set(measures.filter(({ goalId }) => goalId === null).map(({ id }) => id));
  const loose = lines.filter(({ measureId }) => measureId !== null && homeless.has(measureId));
  const rows = [...top, ...named, row(null, null, byYear(years, loose))].filter(({ amounts }) =>
    amounts.some((amount) => amount !== 0n),
  );
  const totals = years.map((_, index) => sum(rows.map(({ amounts }) => amounts[index] ?? 0n)));
  return { years, rows, totals, total: sum(totals) };
}

/** Looks up what one goal costs in one year, by the rule of `budgetTable`. */
function goalAmounts(
  goals: readonly BudgetGoal[],
  measures: readonly BudgetMeasure[],
  lines: readonly BudgetLine[],
): (goalId: string, year: number) => Money {
  const children = Map.groupBy(goals, ({ parentId }) => parentId);
  const ownMeasures = Map.groupBy(measures, ({ goalId }) => goalId);
  const key = (kind: string, id: string | null, year: number) => `${kind} ${id} ${year}`;
  const given = new Map<string, Money>();
  for (const { goalId, measureId, year, amount } of lines) {
    const at = goalId !== null ? key('goal', goalId, year) : key('measure', measureId, year);
    given.set(at, (given.get(at) ?? 0n) + amount);
  }
  const amountOf = (goalId: string, year: number): Money =>
    given.get(key('goal', goalId, year)) ??
    sum([
      ...(children.get(goalId) ?? []).map(({ id }) => amountOf(id, year)),
      ...(ownMeasures.get(goalId) ?? []).map(({ id }) => given.get(key('measure', id, year)) ?? 0n),
    ]);
  return amountOf;
}

function byYear(years: number[], lines: readonly BudgetLine[]): Money[] {
  return years.map((year) =>
    sum(lines.filter((line) => line.year === year).map(({ amount }) => amount)),
  );
}
