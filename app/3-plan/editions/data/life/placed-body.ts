import { actorsHere } from '#0-partnership/members/data/actors-here.ts';
import { bodiesByName, bodyNamed } from '#0-partnership/members/data/bodies.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** What is chosen for a body that belongs to no one organisation: said outright, so that none has it by oversight. */
export const wholePartnership = 'whole-partnership';

export type PlacingRefusal =
  | 'no-organisation-chosen'
  | 'no-such-organisation'
  | 'of-another-organisation';

type PlacedBody = { id: string; ofActorId: string | null };

/**
 * The body of this name. One the partnership knows keeps the organisation it has, which need not be chosen
 * again; one it does not know is added under the one that was chosen.
 */
export async function placedBody(
  { tx, partnershipId }: OperationContext,
  { name, of }: { name: string; of: string },
): Promise<Outcome<PlacedBody, PlacingRefusal>> {
  const known = await bodyNamed(tx, partnershipId, name);
  if (known) {
    const same = of === '' || of === (known.ofActorId ?? wholePartnership);
    return same ? accept(known) : refuse('of-another-organisation');
  }
  if (of === '') return refuse('no-organisation-chosen');
  const ofActorId = of === wholePartnership ? null : of;
  const chosen = await organisationsFor(tx, partnershipId);
  if (ofActorId !== null && !chosen.some(({ id }) => id === ofActorId)) {
    return refuse('no-such-organisation');
  }
  const ids = await bodiesByName(tx, partnershipId, [{ name, ofActorId }]);
  const id = ids.get(name);
  if (id === undefined) throw new Error(`there is no body ${name}`);
  return accept({ id, ofActorId });
}

/** Those a body can belong to: all that act in the partnership but sections, which are part of another. */
export async function organisationsFor(tx: Tx, partnershipId: string) {
  const all = await actorsHere(tx, partnershipId);
  return all.filter(({ kind }) => kind !== 'section');
}
