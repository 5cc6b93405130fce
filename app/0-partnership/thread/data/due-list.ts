import { and, asc, between, eq, max, min } from 'drizzle-orm';
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

/** The first and the last day of all that is due in a partnership; null where nothing is. */
export async function dueSpan(
  tx: Tx,
  partnershipId: string,
): Promise<{ first: Day | null; last: Day | null }> {
  const [span] = await tx
    .select({ first: min(due.day), last: max(due.day) })
    .from(due)
    .where(eq(due.partnershipId, partnershipId));
  return span ?? { first: null, last: null };
}
