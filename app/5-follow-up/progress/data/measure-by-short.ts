import { and, eq } from 'drizzle-orm';
import { measure } from '#3-plan/plan/data/measures/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type Reportable, reportable } from './reportable.ts';

/** The measure whose id ends with `short`; null when the transaction may see none. */
export async function measureByShort(
  tx: Tx,
  partnershipId: string,
  short: string,
): Promise<Reportable | null> {
  const [found] = await tx
    .select({ id: measure.id })
    .from(measure)
    .where(and(eq(measure.partnershipId, partnershipId), eq(measure.short, short)));
  return found ? reportable(tx, partnershipId, found.id) : null;
}
