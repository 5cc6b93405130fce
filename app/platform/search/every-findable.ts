import { sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';

export type Listed = { partnershipId: string; kind: string; id: string; title: string };

/** All that can be found by whoever the transaction sees for, each thing once by its newest wording. */
export async function everyFindable(tx: Tx, most: number): Promise<Listed[]> {
  const { rows } = await tx.execute<Listed>(sql`
    select distinct on (kind, id) partnership_id as "partnershipId", kind, id, title
      from search_entry order by kind, id, version desc limit ${most}`);
  return rows;
}
