import { z } from 'zod';

/**
 * How it goes with a measure, as the one who reports says it. That nobody has reported is no state among
 * these: it says nothing of what is done.
 */
export const progressStates = [
  'planned',
  'awaiting-funding',
  'started',
  'on-track',
  'at-risk',
  'delayed',
  'completed',
  'continued',
  'ended',
] as const;
export const ProgressState = z.enum(progressStates);
export type ProgressState = z.infer<typeof ProgressState>;

const notBegun: ReadonlySet<ProgressState> = new Set(['planned', 'awaiting-funding']);
const closed: ReadonlySet<ProgressState> = new Set(['completed', 'continued', 'ended']);

/** Whether nothing more is expected of a measure in this state: it is done, in ordinary operation, or ended. */
export function isClosed(state: ProgressState | null): boolean {
  return state !== null && closed.has(state);
}

export type StateRefusal = 'already-begun' | 'already-closed';

/**
 * Every reason why `next` cannot follow `current`. What has begun can wait for money, but is planned no more;
 * what is closed changes only into another way of being closed. Null, when nothing is reported, is followed
 * by any state, and so is a report that is said to have been wrong.
 */
export function stateRefusals(
  current: ProgressState | null,
  next: ProgressState,
  corrects: boolean,
): StateRefusal[] {
  if (current === null || corrects) return [];
  const found: StateRefusal[] = [];
  if (next === 'planned' && !notBegun.has(current)) found.push('already-begun');
  if (closed.has(current) && !closed.has(next)) found.push('already-closed');
  return found;
}
