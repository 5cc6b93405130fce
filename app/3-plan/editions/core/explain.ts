import { z } from 'zod';
import { type EditionState, isOpen } from '#3-plan/plan/core/edition.ts';
import { Ref } from '#base/ref.ts';
import { isGone, type Thing, thingKinds } from './thing.ts';

const Prose = z.string().trim().max(2_000);

/** Why something is new, changed or ended in an edition, over the revision it was written from. */
export const Explanation = z.object({
  editionId: z.uuid(),
  about: Ref.extend({ kind: z.enum(thingKinds) }),
  reason: Prose.min(3),
  /** Of what ended: what it contributed. */
  contributed: Prose.transform((text) => (text === '' ? null : text)).nullable(),
  /** 0 where nothing was said before. */
  revision: z.coerce.number().int().min(0),
});
export type Explanation = z.infer<typeof Explanation>;

/** What was said of a change. */
export type Explained = { reason: string; contributed: string | null; revision: number };

export type ExplainRefusal =
  | 'no-such-edition'
  | 'no-edition-before'
  | 'no-such-thing'
  | 'nothing-changed'
  | 'has-not-ended'
  | 'edition-is-closed'
  | 'changed-meanwhile';

/** Every reason why this cannot be said of a thing in an edition; `thing` is null when neither edition has it. */
export function explainRefusals(
  edition: { state: EditionState },
  thing: Pick<Thing, 'fate'> | null,
  saidBefore: { revision: number } | null,
  draft: Pick<Explanation, 'contributed' | 'revision'>,
): ExplainRefusal[] {
  if (thing === null) return ['no-such-thing'];
  const found: ExplainRefusal[] = [];
  if (!isOpen(edition.state)) found.push('edition-is-closed');
  if (thing.fate === 'same') found.push('nothing-changed');
  else if (draft.contributed !== null && !isGone(thing)) found.push('has-not-ended');
  if (draft.revision !== (saidBefore?.revision ?? 0)) found.push('changed-meanwhile');
  return found;
}

/** What is still to be said of a thing: why, and of what ended also what it contributed. */
export function lacks(
  thing: Pick<Thing, 'fate'>,
  said: Pick<Explained, 'contributed'> | null,
): boolean {
  if (thing.fate === 'same') return false;
  return said === null || (isGone(thing) && said.contributed === null);
}
