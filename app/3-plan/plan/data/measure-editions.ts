import { and, eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { currentFirst } from './editions.ts';
import { measure, measureWording } from './measures/tables.ts';
import { edition } from './tables.ts';

/** A measure with each of its wordings, and those with the edition they stand in. */
export const wordedAs = and(
  eq(measureWording.partnershipId, measure.partnershipId),
  eq(measureWording.measureId, measure.id),
);
export const wordedIn = and(
  eq(edition.partnershipId, measure.partnershipId),
  eq(edition.id, measureWording.editionId),
);

/**
 * The editions one may see that have the measure whose id ends with `short`, newest first and public
 * before draft, each with the title the measure has there. None when one may see no such measure.
 */
export async function measureEditions(tx: Tx, partnershipId: string, short: string) {
  return tx
    .select({ edition, title: measureWording.title })
    .from(measure)
    .innerJoin(measureWording, wordedAs)
    .innerJoin(edition, wordedIn)
    .where(and(eq(measure.partnershipId, partnershipId), eq(measure.short, short)))
    .orderBy(...currentFirst(edition));
}
