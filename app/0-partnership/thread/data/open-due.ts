import { and, asc, eq, gte, inArray, lte, or } from 'drizzle-orm';
import { duties } from '#0-partnership/thread/core/occasion.ts';
import type { Day } from '#base/period.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { Due } from './due-list.ts';
import { due } from './tables.ts';

/** What is not done and is due by a day, or late, in a partnership, earliest first; what cannot be late only from today. */
export async function openDue(
  tx: Tx,
  partnershipId: string,
  today: Day,
  until: Day,
): Promise<Due[]> {
  return tx
    .select()
    .from(due)
    .where(
      and(
        eq(due.partnershipId, partnershipId),
        eq(due.state, 'open'),
        lte(due.day, until),
        or(gte(due.day, today), inArray(due.what, [...duties])),
      ),
    )
    .orderBy(asc(due.day), asc(due.title), asc(due.id));
}
