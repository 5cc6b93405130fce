import { and, asc, between, eq } from 'drizzle-orm';
import type { Day } from '#base/period.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { due } from './tables.ts';

export type Due = typeof due.$inferSelect;

/** What is due in a partnership from one day to another, both included, earliest first. */
export async function dueBetween(
  tx: Tx,
  partnershipId: string,
  from: Day,
  to: Day,
): Promise<Due[]> {
  return tx
    .select()
    .from(due)
    .where(and(eq(due.partnershipId, partnershipId), between(due.day, from, to)))
    .orderBy(asc(due.day), asc(due.title));
}
