import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { organisationByNumber } from '#0-partnership/members/data/organisations.ts';
import { partnership } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { edition, measureWording, participation } from './tables.ts';

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
      id: measureWording.measureId,
      ref: measureWording.ref,
      title: measureWording.title,
      from: measureWording.from,
      to: measureWording.to,
      role: participation.role,
      actorId: participation.actorId,
      edition: { slug: edition.slug, title: edition.title, lang: edition.lang },
      partnership: { slug: partnership.slug, name: partnership.name },
    })
    .from(participation)
    .innerJoin(
      measureWording,
      and(
        eq(measureWording.partnershipId, participation.partnershipId),
        eq(measureWording.editionId, participation.editionId),
        eq(measureWording.measureId, participation.measureId),
      ),
    )
    .innerJoin(
      edition,
      and(
        eq(edition.partnershipId, participation.partnershipId),
        eq(edition.id, participation.editionId),
      ),
    )
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
