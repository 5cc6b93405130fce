import { sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';

export type PublishedChange = {
  number: number;
  at: Date;
  /** The operation, as the journal calls it. */
  name: string;
  aboutKind: string;
  aboutId: string;
  /** What the thing is called now; null when it cannot be found by name. */
  title: string | null;
};

type Row = Omit<PublishedChange, 'number' | 'at'> & { number: string; at: string };

/**
 * The newest changes of what everyone can see in a partnership, newest first: what the journal says of
 * them that is no secret. Which those are is decided by the function in the database, which alone may
 * read the journal for visitors.
 */
export async function publishedChanges(
  tx: Tx,
  partnershipId: string,
  most: number,
): Promise<PublishedChange[]> {
  const { rows } = await tx.execute<Row>(sql`
    select c.number, to_json(c.at) #>> '{}' as at, c.name, c.about_kind as "aboutKind",
           c.about_id as "aboutId",
           (select s.title from search_entry s
             where s.partnership_id = ${partnershipId} and s.kind = c.about_kind
               and s.id = c.about_id and s.published
             order by s.version desc limit 1) as title
      from published_changes(${partnershipId}, ${most}) c
     order by c.number desc`);
  return rows.map((row) => ({ ...row, number: Number(row.number), at: new Date(row.at) }));
}
