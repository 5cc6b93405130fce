import { endsBeforeStart } from '#base/period.ts';
import type { GoalKind, PlanContent } from './content.ts';

/** A plan's content cannot be kept for one of these reasons; `at` is the key or position it is about. */
export type ContentFault = {
  code:
    | 'key-used-twice'
    | 'goal-missing'
    | 'measure-missing'
    | 'goals-in-a-circle'
    | 'ends-before-start'
    | 'money-for-nothing-or-several'
    | 'body-named-twice';
  at: string;
};

/** Every reason why this content does not hang together; none when it does. */
export function contentFaults(content: PlanContent): ContentFault[] {
  const goals = new Set(content.goals.map(({ key }) => key));
  const measures = new Set(content.measures.map(({ key }) => key));
  const known = (set: Set<string>, key: string | null) => key === null || set.has(key);
  const goalsNamed = [
    ...content.goals.map(({ key, parent }) => ({ at: key, goal: parent })),
    ...content.measures.map(({ key, goal }) => ({ at: key, goal })),
    ...money(content).map(({ at, goal }) => ({ at, goal })),
  ];
  const measuresNamed = [
    ...content.measures.flatMap(({ key, seeAlso }) =>
      seeAlso.map((measure) => ({ at: key, measure })),
    ),
    ...money(content).map(({ at, measure }) => ({ at, measure })),
  ];
  const keys = [...content.goals, ...content.measures].map(({ key }) => key);
  return [
    ...twice(keys).map((at) => fault('key-used-twice', at)),
    ...twice(content.approvals.map(({ body }) => body)).map((at) => fault('body-named-twice', at)),
    ...goalsNamed
      .filter(({ goal }) => !known(goals, goal))
      .map(({ at }) => fault('goal-missing', at)),
    ...measuresNamed
      .filter(({ measure }) => !known(measures, measure))
      .map(({ at }) => fault('measure-missing', at)),
    ...inCircles(content).map((at) => fault('goals-in-a-circle', at)),
    ...[{ ...content, key: content.title }, ...frameOf(content), ...content.measures]
      .filter(endsBeforeStart)
      .map(({ key }) => fault('ends-before-start', key)),
    ...money(content)
      .filter(({ goal, measure, item }) => [goal, measure, item].filter(Boolean).length !== 1)
      .map(({ at }) => fault('money-for-nothing-or-several', at)),
  ];
}

function frameOf({ frame }: PlanContent) {
  return frame === null ? [] : [{ ...frame, key: frame.title }];
}

function money(content: PlanContent) {
  return [
    ...content.budget.map((line, index) => ({ ...line, at: `budget ${index + 1}` })),
    ...content.funding.map((line, index) => ({ ...line, at: `funding ${index + 1}` })),
  ];
}

function fault(code: ContentFault['code'], at: string): ContentFault {
  return { code, at };
}

function twice(names: string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
}

function inCircles({ goals }: PlanContent): string[] {
  const parents = new Map(goals.map(({ key, parent }) => [key, parent]));
  const reachesItself = (key: string) => {
    let above = parents.get(key) ?? null;
    for (let height = 0; above !== null && height <= goals.length; height++) {
      if (above === key) return true;
      above = parents.get(above) ?? null;
    }
    return false;
  };
  return goals.map(({ key }) => key).filter(reachesItself);
}

/** The goals one chooses among: those at the top, or right under a goal that is over all of them. */
export function chiefGoals<Goal extends { id: string; parentId: string | null; kind: GoalKind }>(
  goals: readonly Goal[],
): Goal[] {
  const overall = new Set(goals.filter(({ kind }) => kind === 'overall').map(({ id }) => id));
  return goals.filter(
    ({ id, parentId }) => !overall.has(id) && (parentId === null || overall.has(parentId)),
  );
}

/** The ids of a goal and of every goal below it. */
export function goalsWithin(
  goals: readonly { id: string; parentId: string | null }[],
  id: string,
): ReadonlySet<string> {
  const found = new Set([id]);
  // A set gives what is added while one walks through it.
  for (const above of found) {
    for (const goal of goals) if (goal.parentId === above) found.add(goal.id);
  }
  return found;
}

/** Goals in the order one reads them: each followed by those below it, siblings as they stand. */
export function inReadingOrder<Goal extends { id: string; parentId: string | null }>(
  goals: readonly Goal[],
): (Goal & { depth: number })[] {
  const below = Map.groupBy(goals, ({ parentId }) => parentId);
  const walk = (parentId: string | null, depth: number): (Goal & { depth: number })[] =>
    (below.get(parentId) ?? []).flatMap((goal) => [
      { ...goal, depth },
      ...walk(goal.id, depth + 1),
    ]);
  return walk(null, 0);
}
