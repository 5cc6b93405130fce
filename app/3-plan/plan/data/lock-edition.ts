import { eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { edition, frame } from './tables.ts';

/**
 * An edition with the strategy or agreement above it, locked until the act is done: shared by those who change
 * what is in it, and for oneself where it is to change or be counted. Null when there is none.
 */
export async function lockEdition(tx: Tx, editionId: string, how: 'share' | 'update') {
  const [locked] = await tx.select().from(edition).where(eq(edition.id, editionId)).for(how);
  if (!locked) return null;
  const [above = null] = locked.frameId
    ? await tx.select().from(frame).where(eq(frame.id, locked.frameId))
    : [];
  return { ...locked, frame: above };
}
