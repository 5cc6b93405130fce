import { sql } from 'drizzle-orm';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { isNamed } from './named-actor.ts';
import { all, when } from './which.ts';

export type NamedActor = { id: string; name: string; slug: string; partnershipName: string };

/** More than this are not one name, but a word that many have. */
const most = 50;

/** Those whom a name, number or id that measures are asked for by is taken to mean, in each partnership. */
export function actorsNamed(
  tx: Tx,
  partnershipId: string | null,
  asked: string,
): Promise<NamedActor[]> {
  const which = all([
    sql`a.published`,
    when(partnershipId, (one) => sql`a.partnership_id = ${one}`),
    isNamed(asked),
  ]);
  return rowsOf<NamedActor>(
    tx,
    sql`
    select a.id, a.name, p.slug, p.name as "partnershipName"
      from actor a join partnership p on p.id = a.partnership_id
     where ${which} order by a.name, a.id limit ${most}`,
  );
}
