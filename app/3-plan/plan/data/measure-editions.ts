import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { edition, measure, measureWording } from './tables.ts';

/**
 * The editions one may see that have the measure whose id ends with `short`, newest first and public
 * before draft, each with the title the measure has there. None when one may see no such measure.
 */
export async function measureEditions(tx: Tx, partnershipId: string, short: string) {
  return tx
    .select({ edition, title: measureWording.title })
    .from(measure)
    .innerJoin(
      measureWording,
      and(
        eq(measureWording.partnershipId, measure.partnershipId),
        eq(measureWording.measureId, measure.id),
      ),
    )
    .innerJoin(
      edition,
      and(
        eq(edition.partnershipId, measure.partnershipId),
        eq(edition.id, measureWording.editionId),
      ),
    )
    .where(and(eq(measure.partnershipId, partnershipId), eq(measure.short, short)))
    .orderBy(desc(edition.published), desc(edition.id));
}
