import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import type { Due } from './due-list.ts';
import { due } from './tables.ts';

/** What is due from these actors and bodies and not done yet, earliest first. */
export async function dueFor(
  tx: Tx,
  partnershipId: string,
  owners: readonly string[],
  most: number,
): Promise<Due[]> {
  if (owners.length === 0) return [];
  return tx
    .select()
    .from(due)
    .where(
      and(
        eq(due.partnershipId, partnershipId),
        inArray(due.ownerId, [...owners]),
        ne(due.state, 'done'),
      ),
    )
    .orderBy(asc(due.day), asc(due.title))
    .limit(most);
}
