import { budgetTable } from '#3-plan/plan/core/budget.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type Money, sum } from '#base/money.ts';

/** What a plan costs in all and has funding for, in øre; in the budget each øre counts once. */
export function sumsOf({
  goals,
  measures,
  budget,
  funding,
}: PlanContent): Record<'budget' | 'funding', Money> {
  const { total } = budgetTable(
    goals.map(({ key, parent, title }) => ({ id: key, parentId: parent, title })),
    measures.map(({ key, goal }) => ({ id: key, goalId: goal })),
    budget.map(({ goal, measure, ...rest }) => ({ ...rest, goalId: goal, measureId: measure })),
  );
  return { budget: total, funding: sum(funding.map(({ amount }) => amount)) };
}
