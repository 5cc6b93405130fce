import type { ReadGoal, ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import type { Correction } from './correction.ts';
import { madeKey } from './printed.ts';
import {
  type Applied,
  changed,
  find,
  findAll,
  insertedAfter,
  type State,
  withMade,
} from './state.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

export function changeGoal(state: State, { goal, to }: Of<'goal-changed'>): Applied {
  const key = find(state, 'goal', goal);
  if (key === null) return 'not-found';
  const { parent, ...fields } = to;
  const above = parent ? find(state, 'goal', parent) : null;
  if (parent && above === null) return 'not-found';
  if (above !== null && isUnder(state.goals, above, key)) return 'ring';
  const moved = parent === undefined ? {} : { parent: above };
  const goals = changed(state.goals, key, (one) => ({ ...one, ...fields, ...moved, sure: true }));
  return { ...state, goals };
}

/** Whether a goal is this one, or somewhere under it. */
function isUnder(goals: readonly ReadGoal[], key: string, top: string): boolean {
  const parents = new Map(goals.map((goal) => [goal.key, goal.parent]));
  const seen = new Set<string>();
  let at: string | null = key;
  while (at !== null && !seen.has(at)) {
    if (at === top) return true;
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return false;
}

export function addGoal(state: State, id: number, { goal, takes }: Of<'goal-added'>): Applied {
  const { parent: above, ...fields } = goal;
  const parent = above && find(state, 'goal', above);
  const taken = findAll(state, 'measure', takes);
  if ((above && parent === null) || taken === null) return 'not-found';
  const key = madeKey(id);
  const first = state.measures.find((measure) => measure.key === taken[0]);
  const after = first?.goal ?? parent ?? state.goals.at(-1)?.key ?? null;
  const added: ReadGoal = { ...fields, key, parent, sure: true };
  return withMade(
    moved({ ...state, goals: insertedAfter(state.goals, after, added) }, taken, key),
    key,
    goal.title,
  );
}

/** Measures put under another goal, and their amounts with them. */
export function moved(state: State, measures: readonly string[], goal: string | null): State {
  const keys = new Set(measures);
  return {
    ...state,
    measures: state.measures.map((one) => (keys.has(one.key) ? { ...one, goal } : one)),
    amounts: state.amounts.map((amount) =>
      amount.measure !== null && keys.has(amount.measure) ? { ...amount, goal } : amount,
    ),
  };
}

/** It was no goal: goals and measures under it go up to its parent, and so does its money, or else it is an item of its own. */
export function dropGoal(state: State, { goal }: Of<'goal-dropped'>): Applied {
  const key = find(state, 'goal', goal);
  const dropped = state.goals.find((one) => one.key === key);
  if (!dropped) return 'not-found';
  const { parent, title } = dropped;
  const lifted = withoutGoal(state, dropped);
  return {
    ...lifted,
    amounts: lifted.amounts.map((amount) =>
      amount.goal !== key
        ? amount
        : { ...amount, goal: parent, item: parent === null ? (amount.item ?? title) : amount.item },
    ),
  };
}

/** Without a goal; what stood under it stands under its parent. Amounts of the goal itself are left to the caller. */
function withoutGoal(state: State, { key, parent }: ReadGoal): State {
  const under = state.measures.filter(({ goal }) => goal === key).map((measure) => measure.key);
  return moved(
    {
      ...state,
      goals: state.goals
        .filter((goal) => goal.key !== key)
        .map((goal) => (goal.parent === key ? { ...goal, parent } : goal)),
    },
    under,
    parent,
  );
}

export function goalToMeasure(
  state: State,
  id: number,
  { goal }: Of<'goal-made-measure'>,
): Applied {
  const key = find(state, 'goal', goal);
  const was = state.goals.find((one) => one.key === key);
  if (!was) return 'not-found';
  const made = madeKey(id);
  const under = state.measures.find((measure) => measure.goal === key);
  const at = under ? state.measures.indexOf(under) : state.measures.length;
  const measure: ReadMeasure = {
    key: made,
    ref: was.ref,
    title: was.title,
    goal: was.parent,
    standing: (under ?? state.measures[0])?.standing ?? 'proposed',
    challenge: null,
    description: was.purpose,
    steps: [],
    leads: [],
    partners: [],
    from: null,
    to: null,
    seeAlso: [],
    where: {},
    sure: true,
  };
  const lifted = withoutGoal(state, was);
  return withMade(
    {
      ...lifted,
      measures: lifted.measures.toSpliced(at, 0, measure),
      amounts: lifted.amounts.map((amount) =>
        amount.goal === key
          ? { ...amount, goal: was.parent, measure: amount.measure ?? made }
          : amount,
      ),
    },
    made,
    was.title,
  );
}

/** What a measure says, in the goal it is made: a goal has no steps and nobody who leads. */
export function measureToGoal(
  state: State,
  id: number,
  { measure, as, takes }: Of<'measure-made-goal'>,
): Applied {
  const key = find(state, 'measure', measure);
  const was = state.measures.find((one) => one.key === key);
  const taken = findAll(state, 'measure', takes);
  if (!was || taken === null) return 'not-found';
  const made = madeKey(id);
  const above = state.goals.find((goal) => goal.key === was.goal);
  const goal: ReadGoal = { ...goalOf(was, as), key: made, parent: parentOf(above, as) };
  const without = {
    ...state,
    goals: insertedAfter(state.goals, was.goal, goal),
    measures: withoutMeasures(state.measures, [was.key]),
    amounts: state.amounts.map((amount) =>
      amount.measure === key ? { ...amount, measure: null, goal: made } : amount,
    ),
  };
  const others = taken.filter((one) => one !== key);
  return withMade(moved(without, others, made), made, was.title);
}

function goalOf(was: ReadMeasure, kind: ReadGoal['kind']): Omit<ReadGoal, 'key' | 'parent'> {
  const purpose = [was.challenge, was.description, ...was.steps].filter(Boolean).join('\n\n');
  const { ref, title } = was;
  return { ref, title, kind, purpose: purpose || null, weight: null, sure: true };
}

/** A sub-goal stands under the goal it was read under, any other beside it. */
function parentOf(above: ReadGoal | undefined, kind: ReadGoal['kind']): string | null {
  if (!above || kind === 'overall') return null;
  return kind === 'sub-goal' || above.kind === 'overall' ? above.key : above.parent;
}

/** The list without these, and without anything that points to them. */
export function withoutMeasures(
  measures: readonly ReadMeasure[],
  keys: readonly string[],
): ReadMeasure[] {
  const gone = new Set(keys);
  return measures
    .filter(({ key }) => !gone.has(key))
    .map((measure) =>
      measure.seeAlso.some((key) => gone.has(key))
        ? { ...measure, seeAlso: measure.seeAlso.filter((key) => !gone.has(key)) }
        : measure,
    );
}
