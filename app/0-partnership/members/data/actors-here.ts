import { eq, sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { actor } from './tables.ts';

/** All actors of a partnership that one may see, in the order of Norwegian names. */
export async function actorsHere(tx: Tx, partnershipId: string) {
  return tx
    .select({ id: actor.id, name: actor.name, kind: actor.kind })
    .from(actor)
    .where(eq(actor.partnershipId, partnershipId))
    .orderBy(sql`${actor.name} collate norwegian`);
}
