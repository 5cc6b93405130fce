import { and, gte, inArray, lt } from 'drizzle-orm';
import type { Day } from '#base/period.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { told } from './tables.ts';

/**
 * Notes what a person is told on a day. False when they were told that day already: of two who try at once, the
 * second waits for the first and is told so. The transaction is the person's own.
 */
export async function noteTold(tx: Tx, note: typeof told.$inferInsert): Promise<boolean> {
  const noted = await tx.insert(told).values(note).onConflictDoNothing().returning({
    day: told.day,
  });
  return noted.length > 0;
}

/** What these persons were told from a day on, by person. The transaction is the owner's. */
export async function toldSince(
  tx: Tx,
  personIds: readonly string[],
  since: Day,
): Promise<Map<string, { day: Day; keys: string[] }[]>> {
  const rows = await tx
    .select({ personId: told.personId, day: told.day, keys: told.keys })
    .from(told)
    .where(and(inArray(told.personId, [...personIds]), gte(told.day, since)));
  return Map.groupBy(rows, ({ personId }) => personId);
}

/** Forgets what was told before a day. The transaction is the owner's. */
export async function forgetTold(tx: Tx, before: Day): Promise<void> {
  await tx.delete(told).where(lt(told.day, before));
}
