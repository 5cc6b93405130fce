import { sql } from 'drizzle-orm';
import type { ProgressState } from '#5-follow-up/progress/core/states.ts';
import type { Day } from '#base/period.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type ProgressFilter = {
  partnershipId: string | null;
  measureId?: string | undefined;
  state?: ProgressState | undefined;
};

export type PublishedProgress = {
  id: string;
  measureId: string;
  title: string;
  state: ProgressState;
  sentence: string;
  nextStep: string | null;
  nextDay: Day | null;
  percent: number | null;
  spentYear: number | null;
  spent: string | null;
  day: Day;
  lang: 'nb' | 'nn' | 'en';
  byId: string | null;
  byName: string | null;
  onBehalf: boolean;
  slug: string;
  partnershipName: string;
};

/** How published measures stand: of each the newest report that counts, in the order the reports were made. */
export async function publishedProgress(
  tx: Tx,
  { partnershipId, measureId, state }: ProgressFilter,
  { after, most }: { after: string | null; most: number },
): Promise<PublishedProgress[]> {
  const conditions = [
    sql`r.published and r.accepted_at is not null`,
    partnershipId === null ? null : sql`r.partnership_id = ${partnershipId}`,
    measureId === undefined ? null : sql`r.measure_id = ${measureId}`,
  ].filter((one) => one !== null);
  const { rows } = await tx.execute<PublishedProgress>(sql`
    select n.id, n.measure_id as "measureId", w.title, n.state, n.sentence, n.next_step as "nextStep",
           n.next_day as "nextDay", n.percent, n.spent_year as "spentYear", n.spent::text as spent, n.day,
           n.lang, n.by_actor_id as "byId", a.name as "byName", n.on_behalf as "onBehalf", p.slug,
           p.name as "partnershipName"
      from (select distinct on (r.partnership_id, r.measure_id) r.* from progress_report r
             where ${sql.join(conditions, sql` and `)}
             order by r.partnership_id, r.measure_id, r.day desc, r.at desc, r.id desc) n
      join partnership p on p.id = n.partnership_id
      left join actor a on a.partnership_id = n.partnership_id and a.id = n.by_actor_id
      join lateral (select title from measure_wording w
                     where w.partnership_id = n.partnership_id and w.measure_id = n.measure_id
                       and w.published order by w.edition_id desc limit 1) w on true
     where ${after === null ? sql`true` : sql`n.id > ${after}`}
       and ${state === undefined ? sql`true` : sql`n.state = ${state}`}
     order by n.id limit ${most}`);
  return rows;
}
