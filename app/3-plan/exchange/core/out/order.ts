import type { GoalContent, PlanContent } from '#3-plan/plan/core/content.ts';
import { inReadingOrder } from '#3-plan/plan/core/tree.ts';

/** Goals each followed by those below it, with how many stand above it. */
export function withDepth(goals: readonly GoalContent[]): (GoalContent & { depth: number })[] {
  const placed = goals.map((goal) => ({ goal, id: goal.key, parentId: goal.parent }));
  return inReadingOrder(placed).map(({ goal, depth }) => ({ ...goal, depth }));
}

/**
 * A plan in the order it is read in every format: each goal before those below it, measures by goal,
 * and last those that belong to no goal.
 */
export function inOrder(content: PlanContent): PlanContent {
  const goals = withDepth(content.goals).map(({ depth: _, ...goal }) => goal);
  const byGoal = Map.groupBy(content.measures, ({ goal }) => goal);
  const measures = [...goals.map(({ key }) => key), null].flatMap((key) => byGoal.get(key) ?? []);
  return { ...content, goals, measures };
}
