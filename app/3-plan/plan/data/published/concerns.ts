import { sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';

export type Concerned = { id: string; name: string; concerning: string[] };

/**
 * The actor whose id ends with `short`, and the ids of what its deadlines hang on: itself, its sections
 * and bodies, and the measures it leads or takes part in. Null when none is published.
 */
export async function concernsOfActor(
  tx: Tx,
  partnershipId: string,
  short: string,
): Promise<Concerned | null> {
  const { rows } = await tx.execute<Concerned>(sql`
    select a.id, a.name, array(
        select a.id
        union select s.id from actor s
         where s.partnership_id = a.partnership_id and s.of_actor_id = a.id and s.kind = 'section'
        union select b.id from body b
         where b.partnership_id = a.partnership_id and b.of_actor_id = a.id
        union select t.measure_id from participation t
         where t.partnership_id = a.partnership_id and t.actor_id = a.id
      )::text[] as concerning
      from actor a
     where a.partnership_id = ${partnershipId} and a.published and right(a.id::text, 10) = ${short}`);
  return rows[0] ?? null;
}

/** The body whose id ends with `short`; null when none is published. */
export async function concernsOfBody(
  tx: Tx,
  partnershipId: string,
  short: string,
): Promise<Concerned | null> {
  const { rows } = await tx.execute<Concerned>(sql`
    select b.id, b.name, array[b.id::text] as concerning from body b
     where b.partnership_id = ${partnershipId} and b.published and right(b.id::text, 10) = ${short}`);
  return rows[0] ?? null;
}
