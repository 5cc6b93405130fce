import { type ProgressState, progressStates } from './states.ts';

/** A measure as far as sums are concerned. `state` is null when nobody has reported. */
export type Leaf = { state: ProgressState | null; percent: number | null };

/** How several measures stand together. */
export type RollUp = {
  counts: Readonly<Record<ProgressState | 'silent', number>>;
  /** Per cent added up over so many measures; null when one of them has none. */
  done: { sum: number; of: number } | null;
};

const counted = [...progressStates, 'silent'] as const;
const none = Object.fromEntries(counted.map((state) => [state, 0]));
const nothing: RollUp = { counts: none as RollUp['counts'], done: { sum: 0, of: 0 } };

/**
 * How much of a measure is done: 100 when it is completed or lives on in ordinary operation, else what the
 * one who reports gave, which may be nothing. It is never counted from steps, since a plan's steps differ in
 * size and many plans have none.
 */
export function percentOf({ state, percent }: Leaf): number | null {
  return state === 'completed' || state === 'continued' ? 100 : percent;
}

/** One measure as a roll-up of its own. What ended unfinished is counted, and has no part in the percentage. */
export function rollUpOf(leaf: Leaf): RollUp {
  const counts = { ...nothing.counts, [leaf.state ?? 'silent']: 1 };
  if (leaf.state === 'ended') return { counts, done: nothing.done };
  const percent = percentOf(leaf);
  return { counts, done: percent === null ? null : { sum: percent, of: 1 } };
}

/** Several roll-ups as one; the order and how they are grouped make no difference. */
export function rollUp(parts: Iterable<RollUp>): RollUp {
  const counts = { ...nothing.counts };
  let done = nothing.done;
  for (const part of parts) {
    for (const state of counted) counts[state] += part.counts[state];
    done = done && part.done && { sum: done.sum + part.done.sum, of: done.of + part.done.of };
  }
  return { counts, done };
}

/**
 * The mean over all measures below, each counted once: null when one of them has no percentage, or there is
 * none. A plan's weights share effort and money out, and say nothing of progress, so they are not used. What
 * other systems do, adding progress times weight without dividing by the weights, passes 100.
 */
export function percentDone({ done }: RollUp): number | null {
  return done === null || done.of === 0 ? null : done.sum / done.of;
}
