import type {
  ReadAmount,
  ReadApproval,
  ReadGoal,
  ReadMeasure,
  ReadPlan,
  ReadResult,
} from '#3-plan/exchange/core/contract.ts';
import type { Answer } from '#3-plan/plan/core/recognise/recognise.ts';
import type { Target } from './correction.ts';
import { isMade, type Kind, keyAt, type Names, plain, printedNames, shortened } from './printed.ts';

export type KeyedAmount = ReadAmount & { key: string };
export type KeyedApproval = ReadApproval & { key: string };

/** A reading while it is corrected, one correction after another. */
export type State = {
  plan: ReadPlan;
  goals: readonly ReadGoal[];
  measures: readonly ReadMeasure[];
  amounts: readonly KeyedAmount[];
  approvals: readonly KeyedApproval[];
  /** What someone said of things that may be those of earlier editions. */
  answers: readonly Answer[];
  /** What things were called when they were read; corrections do not change it. */
  asRead: Readonly<Record<Kind, Names>>;
  /** What things that corrections made were called when they were made. */
  made: ReadonlyMap<string, string>;
};

/**
 * Why a correction has no effect: what it is about is not there; it would put a goal under itself; one
 * of the two is already said to be another; or there is nothing left for it to do.
 */
export type Unfit = 'not-found' | 'ring' | 'taken' | 'nothing-to-do';

/** What a correction makes of a reading, or why it does not fit it. */
export type Applied = State | Unfit;

export function stateOf(read: ReadResult): State {
  const { plan, goals, measures, budget, approvals } = read;
  return {
    plan,
    goals,
    measures,
    amounts: budget.map((amount, index) => ({ ...amount, key: keyAt('amount', index) })),
    approvals: approvals.map((approval, index) => ({
      ...approval,
      key: keyAt('approval', index),
    })),
    answers: [],
    asRead: printedNames(read),
    made: new Map(),
  };
}

/** The name a correction gives to what it is about. */
export function targetOf(state: State, kind: Kind, key: string): Target {
  return { key, printed: state.asRead[kind].byKey.get(key) ?? state.made.get(key) ?? '' };
}

const lists = {
  goal: 'goals',
  measure: 'measures',
  amount: 'amounts',
  approval: 'approvals',
} as const;

/**
 * The key of what a correction is about, when it still is there. What a reader gave another key is
 * found by its printed name, if that is of one thing alone; what a correction made has its own key.
 */
export function find(state: State, kind: Kind, target: Target): string | null {
  const key = keyOf(state, kind, target);
  return key !== null && state[lists[kind]].some((thing) => thing.key === key) ? key : null;
}

function keyOf(state: State, kind: Kind, { key, printed }: Target): string | null {
  if (isMade(key)) return state.made.get(key) === printed ? key : null;
  const names = state.asRead[kind];
  const own = names.byKey.get(key);
  if (own !== undefined && plain(own) === plain(printed)) return key;
  return names.byName.get(plain(printed)) ?? null;
}

/** All the keys, or null when one of them is not there. */
export function findAll(state: State, kind: Kind, targets: readonly Target[]): string[] | null {
  const keys = targets.flatMap((target) => find(state, kind, target) ?? []);
  return keys.length === targets.length ? [...new Set(keys)] : null;
}

/** Notes what a new thing is called, so that later corrections can be about it. */
export function withMade(state: State, key: string, name: string): State {
  return { ...state, made: new Map([...state.made, [key, shortened(name)]]) };
}

/** The list with one thing changed. */
export function changed<Thing extends { key: string }>(
  things: readonly Thing[],
  key: string,
  change: (thing: Thing) => Thing,
): Thing[] {
  return things.map((thing) => (thing.key === key ? change(thing) : thing));
}

/** The list with new things after the one with this key; first of all when the key is null or not there. */
export function insertedAfter<Thing extends { key: string }>(
  things: readonly Thing[],
  key: string | null,
  ...added: Thing[]
): Thing[] {
  const at = things.findIndex((thing) => thing.key === key) + 1;
  return things.toSpliced(at, 0, ...added);
}
