import { sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';

/** A link or a deadline that points to something that is not there. */
export type Loose = {
  partnershipId: string;
  from: 'link' | 'due';
  id: string;
  kind: string;
  pointsTo: string;
};

/** Where a kind of thing lives: the table whose `id` column holds its identity. */
export type KindTables = Readonly<Record<string, string>>;

/**
 * The links and deadlines that lead nowhere, of all partnerships the transaction may see. `tables` says
 * for each kind where its identities are; a kind that is not among them leads nowhere too.
 */
export async function looseEnds(tx: Tx, tables: KindTables): Promise<Loose[]> {
  const { rows } = await tx.execute<Loose>(sql`
    with pointer as (
      select partnership_id, 'link' as source, id, from_kind as kind, from_id as points_to from link
      union all
      select partnership_id, 'link', id, to_kind, to_id from link
      union all
      select partnership_id, 'due', id, ref_kind, ref_id from due
      union all
      select partnership_id, 'due', id, owner_kind, owner_id from due where owner_id is not null
    ),
    thing as (${sql.join(Object.entries(tables).map(identitiesOf), sql` union all `)})
    select partnership_id as "partnershipId", source as "from", id, kind, points_to as "pointsTo"
      from pointer
     where not exists (select 1 from thing
                        where thing.partnership_id = pointer.partnership_id
                          and thing.kind = pointer.kind and thing.id = pointer.points_to)
     order by partnership_id, id, kind, points_to`);
  return rows;
}

function identitiesOf([kind, table]: [string, string]) {
  return sql`select partnership_id, ${kind}::text as kind, id from ${sql.identifier(table)}`;
}
