import { z } from 'zod';
import { type EditionState, isOpen } from '#3-plan/plan/core/edition.ts';
import { Ref } from '#base/ref.ts';
import { isGone, type Thing, thingKinds } from './thing.ts';

export const becomings = ['split-into', 'merged-into'] as const;

/** That something which ended became, or became part of, another of its kind in an edition. */
export const Becoming = z.object({
  editionId: z.uuid(),
  about: Ref.extend({ kind: z.enum(thingKinds) }),
  relation: z.enum(becomings),
  into: z.uuid(),
});
export type Becoming = z.infer<typeof Becoming>;

export type BecomingRefusal =
  | 'no-such-edition'
  | 'no-edition-before'
  | 'no-such-thing'
  | 'has-not-ended'
  | 'edition-is-closed';

/** Every reason why this cannot be said; `thing` and `into` are null where neither edition has them. */
export function becomingRefusals(
  edition: { state: EditionState },
  thing: Pick<Thing, 'fate'> | null,
  into: Pick<Thing, 'fate'> | null,
): BecomingRefusal[] {
  // What it became must be in the later edition.
  if (thing === null || into === null || isGone(into)) return ['no-such-thing'];
  const found: BecomingRefusal[] = [];
  if (!isOpen(edition.state)) found.push('edition-is-closed');
  if (!isGone(thing)) found.push('has-not-ended');
  return found;
}
