import { asc, eq } from 'drizzle-orm';
import { body } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** The bodies of a partnership that the transaction may see, in the partnership's order. */
export async function bodiesOf(tx: Tx, partnershipId: string) {
  return tx
    .select({ id: body.id, name: body.name, kind: body.kind })
    .from(body)
    .where(eq(body.partnershipId, partnershipId))
    .orderBy(asc(body.position), asc(body.id));
}
