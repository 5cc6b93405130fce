import { sql } from 'drizzle-orm';
import { holdingEdition } from '#3-plan/plan/data/editions.ts';
import type { Bookable } from '#5-follow-up/progress/core/spending.ts';
import { ref } from '#base/ref.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** The goals and measures of the plan in force, by number and title, to book money on. */
export async function bookable(
  tx: Tx,
  partnershipId: string,
): Promise<(Bookable & { published: boolean })[]> {
  const { rows } = await tx.execute<{
    kind: string;
    id: string;
    ref: string | null;
    title: string;
    published: boolean;
  }>(sql`
    with of as (select ${holdingEdition(partnershipId)} as id)
    select 'measure' as kind, w.measure_id as id, w.ref, w.title, w.published from measure_wording w
     where w.partnership_id = ${partnershipId} and w.edition_id = (select id from of)
    union all
    select 'goal', w.goal_id, w.ref, w.title, w.published from goal_wording w
     where w.partnership_id = ${partnershipId} and w.edition_id = (select id from of)`);
  return rows.map(({ kind, id, ...worded }) => ({ about: ref(kind, id), ...worded }));
}
