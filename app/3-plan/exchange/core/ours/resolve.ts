import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { itemOfLabel, labelsOf } from '#3-plan/exchange/core/out/labels.ts';
import type { Gathered } from './gathered.ts';

/**
 * Names that point at goals and measures become their keys. A name that is nobody's makes what points
 * with it unsure; in a table of money it is an item of its own.
 */
export function resolved({
  goals,
  measures,
  amounts,
  approvals,
}: Gathered): Pick<ReadResult, 'goals' | 'measures' | 'budget' | 'approvals'> {
  const readGoals = goals.map(({ goal }) => goal);
  const readMeasures = measures.map(({ measure }) => measure);
  const labels = labelsOf({ goals: readGoals, measures: readMeasures });
  const byLabel = new Map([...labels].map(([key, label]) => [label, key]));
  const isGoal = new Set(readGoals.map(({ key }) => key));
  const goalAt = (label: string) => {
    const key = byLabel.get(label);
    return key !== undefined && isGoal.has(key) ? key : null;
  };
  const measureAt = (label: string) => {
    const key = byLabel.get(label);
    return key !== undefined && !isGoal.has(key) ? key : null;
  };
  for (const { goal, parent } of goals) {
    if (parent === '') continue;
    goal.parent = goalAt(parent);
    goal.sure &&= goal.parent !== null;
  }
  for (const { measure, goal, seeAlso } of measures) {
    measure.seeAlso = seeAlso.map(measureAt).filter((key) => key !== null);
    if (goal === '') continue;
    measure.goal = goalAt(goal);
    measure.sure &&= measure.goal !== null;
  }
  for (const { amount, about } of amounts) {
    if (about === '') continue;
    amount.goal = goalAt(about);
    amount.measure = measureAt(about);
    if (amount.goal === null && amount.measure === null) amount.item = itemOfLabel(about);
  }
  const budget = amounts.map(({ amount }) => amount);
  return { goals: readGoals, measures: readMeasures, budget, approvals };
}
