import { and, asc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { currentFirst } from './editions.ts';
import { measureWording, participation } from './measures/tables.ts';
import { edition } from './tables.ts';
import { itsEdition, itsWording, measureTakenPartIn } from './taking-part.ts';

/**
 * What these organisations and their own sections lead and take part in, in editions that no newer one has
 * taken over for: each measure once, as the edition that holds says it, leading before taking part.
 */
export async function ledBy(tx: Tx, partnershipId: string, actorIds: readonly string[]) {
  if (actorIds.length === 0) return [];
  const own = await tx
    .select({ id: actor.id })
    .from(actor)
    .where(
      and(
        eq(actor.partnershipId, partnershipId),
        or(
          inArray(actor.id, [...actorIds]),
          and(inArray(actor.ofActorId, [...actorIds]), eq(actor.kind, 'section')),
        ),
      ),
    );
  if (own.length === 0) return [];
  const rows = await tx
    .select(measureTakenPartIn)
    .from(participation)
    .innerJoin(measureWording, itsWording)
    .innerJoin(edition, itsEdition)
    .where(
      and(
        eq(participation.partnershipId, partnershipId),
        inArray(
          participation.actorId,
          own.map(({ id }) => id),
        ),
        ne(edition.state, 'superseded'),
      ),
    )
    .orderBy(
      ...currentFirst(edition),
      sql`${participation.role} <> 'lead'`,
      asc(measureWording.position),
    );
  const once = new Map(rows.toReversed().map((row) => [row.id, row]));
  return rows.filter((row) => once.get(row.id) === row);
}
