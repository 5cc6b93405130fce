import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { membersOf } from '#0-partnership/members/data/collectives.ts';
import { numbersOf } from '#0-partnership/members/data/organisations.ts';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { measureWording, participation } from './measures/tables.ts';
import { edition } from './tables.ts';
import { itsEdition, itsWording, measureTakenPartIn } from './taking-part.ts';

/**
 * The actor whose id ends with `short`, what it is a part of, its own parts, and what it leads and
 * takes part in, in editions that no newer one has taken over for. Null when the transaction may see no such actor.
 */
export async function actorView(tx: Tx, partnershipId: string, short: string) {
  const [found] = await tx
    .select()
    .from(actor)
    .where(
      and(eq(actor.partnershipId, partnershipId), sql`right(${actor.id}::text, 10) = ${short}`),
    );
  if (!found) return null;
  const near = await tx
    .select({ id: actor.id, name: actor.name, kind: actor.kind, ofActorId: actor.ofActorId })
    .from(actor)
    .where(
      and(
        eq(actor.partnershipId, partnershipId),
        sql`(${actor.id} = ${found.ofActorId} or ${actor.ofActorId} = ${found.id})`,
      ),
    )
    .orderBy(sql`${actor.name} collate norwegian`);
  const measures = await tx
    .select(measureTakenPartIn)
    .from(participation)
    .innerJoin(measureWording, itsWording)
    .innerJoin(edition, itsEdition)
    .where(
      and(
        eq(participation.partnershipId, partnershipId),
        eq(participation.actorId, found.id),
        ne(edition.state, 'superseded'),
      ),
    )
    .orderBy(asc(participation.editionId), asc(measureWording.position));
  return {
    actor: found,
    number: (await numbersOf(tx, [found.id])).get(found.id) ?? null,
    of: near.find(({ id }) => id === found.ofActorId) ?? null,
    parts: near.filter(({ ofActorId }) => ofActorId === found.id),
    members: await membersOf(tx, partnershipId, found.id),
    measures,
  };
}
