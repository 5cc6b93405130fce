import { goalsWithin } from '#3-plan/plan/core/tree.ts';
import { type Leaf, type RollUp, rollUp, rollUpOf } from './roll-up.ts';

type Plan = {
  goals: readonly { id: string; parentId: string | null }[];
  measures: readonly { id: string; goalId: string | null }[];
};

/** How all measures of a plan stand together, or those under one goal and the goals below it. */
export function standingIn(
  { goals, measures }: Plan,
  newest: readonly (Leaf & { measureId: string })[],
  goalId?: string,
): RollUp {
  const within = goalId === undefined ? null : goalsWithin(goals, goalId);
  const states = new Map(newest.map((one) => [one.measureId, one]));
  return rollUp(
    measures
      .filter((one) => within === null || (one.goalId !== null && within.has(one.goalId)))
      .map(({ id }) => rollUpOf(states.get(id) ?? { state: null, percent: null })),
  );
}
