import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { printableLine } from '#base/printable.ts';
import { fill, type Lang } from '#base/text.ts';
import { labelsOf } from './labels.ts';
import { inOrder } from './order.ts';

const ofActor = {
  nb: 'Tiltak med {name}',
  nn: 'Tiltak med {name}',
  en: 'Measures with {name}',
};

/**
 * One goal of a plan: it, the goals below it, their measures and their money, under the goal's name.
 * Null when the plan has no such goal.
 */
export function goalOfPlan(content: PlanContent, key: string): PlanContent | null {
  const top = content.goals.find((goal) => goal.key === key);
  if (top === undefined) return null;
  const goals = new Set([key]);
  for (let size = 0; size < goals.size; ) {
    size = goals.size;
    for (const goal of content.goals) if (goals.has(goal.parent ?? '')) goals.add(goal.key);
  }
  const measures = content.measures.filter(({ goal }) => goals.has(goal ?? ''));
  return {
    ...part(content, goals, new Set(measures.map((measure) => measure.key)), goals),
    title: labelsOf(inOrder(content)).get(key) ?? top.title,
  };
}

/**
 * What one actor leads or takes part in, with the goals above each measure and the measures' money. Null
 * when it is in no measure of the plan.
 */
export function actorInPlan(content: PlanContent, name: string): PlanContent | null {
  const measures = content.measures.filter(
    ({ leads, partners }) => leads.includes(name) || partners.includes(name),
  );
  if (measures.length === 0) return null;
  const parents = new Map(content.goals.map(({ key, parent }) => [key, parent]));
  const goals = new Set<string>();
  for (const { goal } of measures) {
    let above = goal;
    while (above !== null && !goals.has(above)) {
      goals.add(above);
      above = parents.get(above) ?? null;
    }
  }
  return {
    ...part(content, goals, new Set(measures.map(({ key }) => key)), new Set()),
    title: titleOf(name, content.lang),
  };
}

/** The part that these goals and measures are; `paid` are goals whose money is part of it. */
function part(
  content: PlanContent,
  goals: ReadonlySet<string>,
  measures: ReadonlySet<string>,
  paid: ReadonlySet<string>,
): PlanContent {
  const within = (about: { goal: string | null; measure: string | null }) =>
    measures.has(about.measure ?? '') || paid.has(about.goal ?? '');
  return {
    ...content,
    goals: content.goals
      .filter(({ key }) => goals.has(key))
      .map((goal) => ({ ...goal, parent: goals.has(goal.parent ?? '') ? goal.parent : null })),
    measures: content.measures.filter(({ key }) => measures.has(key)),
    budget: content.budget.filter(within),
    funding: content.funding.filter(within),
    approvals: [],
  };
}

function titleOf(name: string, lang: Lang): string {
  return fill(ofActor, lang, { name: printableLine(name) });
}
