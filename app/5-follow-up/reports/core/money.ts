import type { BudgetGoal, BudgetLine, BudgetMeasure } from '#3-plan/plan/core/budget.ts';
import { added, fundedTable } from '#3-plan/plan/core/funded.ts';
import { goalsWithin } from '#3-plan/plan/core/tree.ts';
import { sum } from '#base/money.ts';
import type { MoneyRow, TakenMoney } from './taken.ts';

/** A plan's money with what it is for, and what was spent on it; amounts in øre. */
export type PlanMoney = {
  goals: readonly BudgetGoal[];
  measures: readonly BudgetMeasure[];
  budget: readonly BudgetLine[];
  funding: readonly BudgetLine[];
  spent: readonly BudgetLine[];
};

export type Years = { fromYear: number; year: number };

/** Only what is of the years a report is of. */
export function ofYears(plan: PlanMoney, { fromYear, year }: Years): PlanMoney {
  const within = (lines: readonly BudgetLine[]) =>
    lines.filter((line) => line.year >= fromYear && line.year <= year);
  const { budget, funding, spent } = plan;
  return { ...plan, budget: within(budget), funding: within(funding), spent: within(spent) };
}

/**
 * Money by goal at the top of the tree, by item, and for what hangs under no goal (`name` is null), as on the
 * plan's own pages: each øre of the budget once, funding and what was spent added up.
 */
export function moneyRows(plan: PlanMoney): MoneyRow[] {
  const { goals, measures, budget, funding, spent } = plan;
  const planned = fundedTable(goals, measures, budget, funding).rows;
  const used = fundedTable(goals, measures, [], spent).rows;
  const keyOf = (row: { goalId: string | null; label: string | null }) =>
    `${row.goalId ?? ''} ${row.label ?? ''}`;
  const rows = new Map([...planned, ...used].map((row) => [keyOf(row), row]));
  return [...rows].map(([key, { label }]): MoneyRow => {
    const own = added(planned.find((row) => keyOf(row) === key)?.years ?? []);
    const gone = used.find((row) => keyOf(row) === key);
    return {
      name: label,
      money: {
        budget: String(own.planned),
        funded: String(own.funded),
        spent: gone ? String(added(gone.years).funded) : null,
      },
    };
  });
}

/** What rows come to; spent is null where none of them tells. */
export function sumsOf(rows: readonly { money: TakenMoney }[]): TakenMoney {
  const spent = rows.flatMap(({ money }) => money.spent ?? []);
  return {
    budget: String(sum(rows.map(({ money }) => BigInt(money.budget)))),
    funded: String(sum(rows.map(({ money }) => BigInt(money.funded)))),
    spent: spent.length === 0 ? null : String(sum(spent.map(BigInt))),
  };
}

/** Money of a goal with all that lies under it, or of one measure. */
export function moneyOf(
  about: { kind: 'goal' | 'measure'; id: string },
  plan: PlanMoney,
): TakenMoney {
  return sumsOf(
    moneyRows(about.kind === 'goal' ? partOf(about.id, plan) : measureAlone(about.id, plan)),
  );
}

function partOf(goalId: string, plan: PlanMoney): PlanMoney {
  const within = goalsWithin(plan.goals, goalId);
  const measures = plan.measures.filter((one) => one.goalId !== null && within.has(one.goalId));
  const own = new Set([...within, ...measures.map(({ id }) => id)]);
  const goals = plan.goals
    .filter(({ id }) => within.has(id))
    .map((goal) => (goal.id === goalId ? { ...goal, parentId: null } : goal));
  return { goals, measures, ...linesFor(own, plan) };
}

function measureAlone(measureId: string, plan: PlanMoney): PlanMoney {
  const measures = [{ id: measureId, goalId: null }];
  return { goals: [], measures, ...linesFor(new Set([measureId]), plan) };
}

function linesFor(own: ReadonlySet<string>, { budget, funding, spent }: PlanMoney) {
  const of = (lines: readonly BudgetLine[]) =>
    lines.filter(({ goalId, measureId }) => own.has(measureId ?? goalId ?? ''));
  return { budget: of(budget), funding: of(funding), spent: of(spent) };
}
