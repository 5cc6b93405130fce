import { sql } from 'drizzle-orm';
import { isNamed } from '#3-plan/plan/data/published/named-actor.ts';
import { all, byHolding, type Page, when } from '#3-plan/plan/data/published/which.ts';
import type { ProgressState } from '#5-follow-up/progress/core/states.ts';
import type { Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';
import type { Day } from '#base/period.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** Which reports are asked for; goal and lead are as the plan that holds has them, of those that have the measure. */
export type ProgressFilter = {
  partnershipId: string | null;
  id?: string | undefined;
  measureIds?: readonly string[] | undefined;
  state?: ProgressState | undefined;
  goalId?: string | undefined;
  lead?: string | undefined;
  /** All that were given, and not only the newest of each measure. */
  history?: boolean;
};

export type PublishedProgress = {
  id: string;
  measureId: string;
  title: string;
  state: ProgressState;
  sentence: string;
  /** Why its text was taken out; the sentence is empty then. */
  withdrawn: Withdrawal | null;
  nextStep: string | null;
  nextDay: Day | null;
  percent: number | null;
  spentYear: number | null;
  spent: string | null;
  day: Day;
  corrects: boolean;
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
  { partnershipId, id: reportId, measureIds, state, goalId, lead, history = false }: ProgressFilter,
  { after, most }: Page,
): Promise<PublishedProgress[]> {
  const counted = all([
    sql`r.published and r.accepted_at is not null`,
    when(partnershipId, (id) => sql`r.partnership_id = ${id}`),
    when(reportId, (id) => sql`r.id = ${id}`),
    when(measureIds, (ids) => sql`r.measure_id = any(${sql.param([...ids])}::uuid[])`),
  ]);
  const asked = all([
    sql`true`,
    when(after, (id) => sql`n.id > ${id}`),
    when(state, (one) => sql`n.state = ${one}`),
    when(goalId, (id) => sql`w.goal_id = ${id}`),
    when(
      lead,
      (one) => sql`exists (
        select 1 from participation t
          join actor a on a.partnership_id = t.partnership_id and a.id = t.actor_id
         where t.partnership_id = n.partnership_id and t.edition_id = w.edition_id
           and t.measure_id = n.measure_id and t.role = 'lead' and ${isNamed(one)})`,
    ),
  ]);
  const one = history ? sql`` : sql`distinct on (r.partnership_id, r.measure_id)`;
  return rowsOf<PublishedProgress>(
    tx,
    sql`
    select n.id, n.measure_id as "measureId", w.title, n.state, n.sentence, n.next_step as "nextStep",
           n.next_day as "nextDay", n.percent, n.spent_year as "spentYear", n.spent::text as spent, n.day,
           n.corrects, n.withdrawn, n.lang, n.by_actor_id as "byId", a.name as "byName", n.on_behalf as "onBehalf",
           p.slug, p.name as "partnershipName"
      from (select ${one} r.* from progress_report r where ${counted}
             order by r.partnership_id, r.measure_id, r.day desc, r.at desc, r.id desc) n
      join partnership p on p.id = n.partnership_id
      left join actor a on a.partnership_id = n.partnership_id and a.id = n.by_actor_id
      join lateral (select w.title, w.goal_id, w.edition_id from measure_wording w
                      join (select partnership_id, id, state from edition) e
                        on e.partnership_id = w.partnership_id and e.id = w.edition_id
                     where w.partnership_id = n.partnership_id and w.measure_id = n.measure_id
                       and w.published order by ${byHolding} limit 1) w on true
     where ${asked} order by n.id limit ${most}`,
  );
}
