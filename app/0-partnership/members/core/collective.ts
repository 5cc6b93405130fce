import { z } from 'zod';
import type { ActorKind } from './partnership.ts';

/** Who an actor is made up of, as it is to be from now on. */
export const Collective = z.object({
  collectiveId: z.uuid(),
  memberIds: z.array(z.uuid()).max(500),
  /** Who it was made up of when the form was opened. */
  before: z.array(z.uuid()).max(500),
});
export type Collective = z.infer<typeof Collective>;

type Known = { id: string; kind: ActorKind };
export type CollectiveRefusal =
  | 'no-such-actor'
  | 'not-made-up-of-others'
  | 'changed-meanwhile'
  | 'nothing-changed';

/** Whether an actor may be made up of others: a section is a part of one. */
export function mayHaveMembers(kind: ActorKind): boolean {
  return kind !== 'section';
}

/** Every reason why an actor cannot be made up of these; `now` is who it is made up of. */
export function collectiveRefusals(
  draft: Collective,
  { actors, now }: { actors: readonly Known[]; now: readonly string[] },
): CollectiveRefusal[] {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const whole = kinds.get(draft.collectiveId);
  const found: CollectiveRefusal[] = [];
  if (whole === undefined || draft.memberIds.some((id) => !kinds.has(id))) {
    found.push('no-such-actor');
  }
  const odd =
    draft.memberIds.includes(draft.collectiveId) ||
    draft.memberIds.some((id) => kinds.get(id) !== 'organisation');
  if ((whole !== undefined && !mayHaveMembers(whole)) || odd) found.push('not-made-up-of-others');
  if (!same(draft.before, now)) found.push('changed-meanwhile');
  else if (same(draft.memberIds, now)) found.push('nothing-changed');
  return found;
}

function same(one: readonly string[], other: readonly string[]): boolean {
  const ids = new Set(one);
  return ids.size === new Set(other).size && other.every((id) => ids.has(id));
}
