import { and, eq, inArray, sql } from 'drizzle-orm';
import { holdingEdition } from '#3-plan/plan/data/editions.ts';
import { participation } from '#3-plan/plan/data/measures/tables.ts';
import { type Cycle, isSilent } from '#5-follow-up/progress/core/rounds.ts';
import { isClosed, type ProgressState } from '#5-follow-up/progress/core/states.ts';
import type { Day } from '#base/period.ts';
import type { Lang } from '#base/text.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { isOwn } from './own-roles.ts';
import { reportProgress } from './report-progress.ts';
import { spokenFor } from './reportable.ts';

/** How one measure of the plan in force stands. */
export type Standing = {
  measureId: string;
  ref: string | null;
  title: string;
  goalId: string | null;
  goalRef: string | null;
  goalTitle: string | null;
  /** The plan's title and language. */
  plan: string;
  lang: Lang;
  from: Day | null;
  leads: { id: string; name: string }[];
  /** The newest report that counts; all null when nobody has reported. */
  state: ProgressState | null;
  percent: number | null;
  sentence: string | null;
  nextStep: string | null;
  nextDay: Day | null;
  reported: Day | null;
  by: string | null;
  onBehalf: boolean | null;
  /** Reports that wait to be accepted. Members alone see them, and the two below. */
  waiting: number;
  /** When the next report is asked for. */
  due: Day | null;
  /** How many may report for those who lead. */
  contacts: number;
};

/** How every measure of the plan in force stands, in the plan's order, in one question. */
export async function standings(tx: Tx, partnershipId: string): Promise<Standing[]> {
  const { rows } = await tx.execute<Standing>(sql`
    select w.measure_id as "measureId", w.ref, w.title, w.goal_id as "goalId",
           g.ref as "goalRef", g.title as "goalTitle", e.title as plan, e.lang,
           w.valid_from as "from",
           coalesce((select json_agg(json_build_object('id', a.id, 'name', a.name) order by t.position)
                       from participation t
                       join actor a on a.partnership_id = t.partnership_id and a.id = t.actor_id
                      where t.partnership_id = w.partnership_id and t.edition_id = w.edition_id
                        and t.measure_id = w.measure_id and t.role = 'lead'), '[]') as leads,
           n.state, n.percent, n.sentence, n.next_step as "nextStep", n.next_day as "nextDay",
           n.day as reported, b.name as by, n.on_behalf as "onBehalf",
           (select count(*)::int from progress_report r
             where r.partnership_id = w.partnership_id and r.measure_id = w.measure_id
               and r.accepted_at is null) as waiting,
           (select d.day from due d
             where d.partnership_id = w.partnership_id and d.what = 'progress-report'
               and d.ref_id = w.measure_id and d.state = 'open') as due,
           (select count(*)::int from participation t
              join actor a on a.partnership_id = t.partnership_id and a.id = t.actor_id
              join membership m on m.partnership_id = a.partnership_id
                   and m.actor_id in (a.id, a.of_actor_id)
             where t.partnership_id = w.partnership_id and t.edition_id = w.edition_id
               and t.measure_id = w.measure_id and t.role = 'lead'
               and 'partner-contact' = any(m.roles)
               and m.accepted_at is not null and m.ended_at is null) as contacts
      from measure_wording w
      join edition e on e.partnership_id = w.partnership_id and e.id = w.edition_id
      left join goal_wording g on g.partnership_id = w.partnership_id and g.edition_id = w.edition_id
           and g.goal_id = w.goal_id
      left join lateral (
        select r.* from progress_report r
         where r.partnership_id = w.partnership_id and r.measure_id = w.measure_id
           and r.accepted_at is not null
         order by r.day desc, r.at desc, r.id desc limit 1) n on true
      left join actor b on b.partnership_id = n.partnership_id and b.id = n.by_actor_id
     where w.partnership_id = ${partnershipId}
       and w.edition_id = ${holdingEdition(partnershipId)}
     order by w.position`);
  return rows;
}

/** Which of those measures one may report on: all for the partnership’s own, and for a partner what it is in. */
export async function reportableBy(
  tx: Tx,
  partnershipId: string,
  actor: Actor,
): Promise<(measureId: string) => boolean> {
  if (!allows(reportProgress, actor)) return () => false;
  if (isOwn({ actor })) return () => true;
  const actorId = actor.membership?.actorId ?? null;
  if (actorId === null) return () => false;
  const speaksFor = [...(await spokenFor(tx, partnershipId, actorId))];
  const rows = await tx
    .selectDistinct({ id: participation.measureId })
    .from(participation)
    .where(
      and(
        eq(participation.partnershipId, partnershipId),
        eq(participation.editionId, holdingEdition(partnershipId)),
        inArray(participation.actorId, speaksFor),
      ),
    );
  const own = new Set(rows.map(({ id }) => id));
  return (measureId) => own.has(measureId);
}

/** What is owed of a measure: a report that is late, a word at all, somebody who can give it. */
export type Owed = { overdue: boolean; silent: boolean; ownerless: boolean };

/** What is owed of a measure today, by when the partnership asks. */
export function owed(one: Standing, today: Day, cycle: Cycle): Owed {
  return {
    overdue: one.due !== null && one.due < today,
    silent: isSilent(one, today, cycle),
    ownerless: !isClosed(one.state) && one.contacts === 0,
  };
}
