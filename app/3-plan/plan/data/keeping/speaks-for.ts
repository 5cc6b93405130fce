import { and, eq, inArray, or } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { EditionKey } from '#3-plan/plan/data/in-edition.ts';
import { participantsIn } from '#3-plan/plan/data/participants.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type Part = { leads: boolean; takesPart: boolean };

/**
 * What part the organisation someone acts for has in a measure of an edition, itself or through its
 * sections and those it is the contact of. Nobody's organisation has none.
 */
export async function partIn(
  tx: Tx,
  of: EditionKey,
  measureId: string,
  { membership }: Pick<Actor, 'membership'>,
): Promise<Part> {
  const own = membership?.actorId ?? null;
  if (own === null) return { leads: false, takesPart: false };
  const actors = await tx
    .select({ id: actor.id })
    .from(actor)
    .where(
      and(
        eq(actor.partnershipId, of.partnershipId),
        or(eq(actor.id, own), eq(actor.ofActorId, own)),
      ),
    );
  const speaksFor = new Set(actors.map(({ id }) => id));
  const parts = (await participantsIn(tx, of, measureId)).filter(({ actorId }) =>
    speaksFor.has(actorId),
  );
  return { leads: parts.some(({ role }) => role === 'lead'), takesPart: parts.length > 0 };
}

/**
 * Whether two actors act for one organisation: the same, a section of it, or what it is the contact of. Nobody's
 * organisation is no one's.
 */
export async function areOfOne(
  tx: Tx,
  partnershipId: string,
  one: string | null,
  other: string | null,
): Promise<boolean> {
  if (one === null || other === null) return false;
  const rows = await tx
    .select({ id: actor.id, of: actor.ofActorId })
    .from(actor)
    .where(and(eq(actor.partnershipId, partnershipId), inArray(actor.id, [one, other])));
  return new Set(rows.map(({ id, of }) => of ?? id)).size === 1;
}
