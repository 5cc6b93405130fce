import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { organisationByNumber } from '#0-partnership/members/data/organisations.ts';
import { partnership } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { measureWording, participation } from './measures/tables.ts';
import { edition } from './tables.ts';
import { itsEdition, itsWording, measureTakenPartIn } from './taking-part.ts';

/**
 * An organisation over all partnerships the transaction may see: its actors and sections there, and
 * what they lead and take part in, in editions that no newer one has taken over for. Null when it is
 * not to be seen anywhere.
 */
export async function organisationView(tx: Tx, number: string) {
  const found = await organisationByNumber(tx, number);
  if (found === null) return null;
  const measures = await tx
    .select({
      ...measureTakenPartIn,
      actorId: participation.actorId,
      partnership: { slug: partnership.slug, name: partnership.name },
    })
    .from(participation)
    .innerJoin(measureWording, itsWording)
    .innerJoin(edition, itsEdition)
    .innerJoin(partnership, eq(partnership.id, participation.partnershipId))
    .where(
      and(
        inArray(
          participation.actorId,
          found.actors.map(({ id }) => id),
        ),
        ne(edition.state, 'superseded'),
      ),
    )
    .orderBy(
      sql`${partnership.name} collate norwegian`,
      asc(participation.editionId),
      asc(measureWording.position),
    );
  return { ...found, measures };
}

export type OrganisationView = NonNullable<Awaited<ReturnType<typeof organisationView>>>;
