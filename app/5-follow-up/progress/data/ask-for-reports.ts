import { sql } from 'drizzle-orm';
import { removeDue, writeDue } from '#0-partnership/thread/data/write-due.ts';
import { holdingEdition } from '#3-plan/plan/data/editions.ts';
import { type Cycle, nextRound } from '#5-follow-up/progress/core/rounds.ts';
import { isClosed, type ProgressState } from '#5-follow-up/progress/core/states.ts';
import { ref } from '#base/ref.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';

type Context = Pick<OperationContext, 'tx' | 'partnershipId' | 'now'>;

type Row = {
  measureId: string;
  title: string;
  from: string | null;
  to: string | null;
  ownerId: string | null;
  state: ProgressState | null;
  asked: string | null;
  askedTitle: string | null;
  askedOwner: string | null;
  open: boolean | null;
};

/**
 * Notes for each measure of the plan in force when its lead is to report next: `progress-report` in what is
 * due, seen by members alone. What is asked for already keeps its day, unless `anew` and the day has not
 * passed. Nothing is asked of a measure that is closed or no longer in the plan, nor once its plan is over.
 * Gives how many notes changed.
 */
export async function askFor(context: Context, cycle: Cycle, anew = false): Promise<number> {
  const { tx, partnershipId, now } = context;
  const today = dayInNorway(now);
  const rows = await measuresInForce(context);
  const notes = rows.flatMap((row) => {
    const { measureId, title, from, to, ownerId, asked } = row;
    const over = isClosed(row.state) || (to !== null && to < today);
    if (over && asked === null) return [];
    const first = nextRound(cycle, from !== null && from > today ? from : today);
    const day = asked === null || (anew && asked >= today) ? first : asked;
    const state = over ? ('done' as const) : ('open' as const);
    const same =
      asked === day && row.askedTitle === title && row.askedOwner === ownerId && row.open === !over;
    if (same) return [];
    const owner = ownerId === null ? null : ref('actor', ownerId);
    const what = 'progress-report' as const;
    return [{ what, about: ref('measure', measureId), title, owner, day, state, published: false }];
  });
  await writeDue(tx, partnershipId, notes);
  const gone = await askedInVain(context);
  await removeDue(tx, partnershipId, ['progress-report'], gone);
  return notes.length + gone.length;
}

/** Measures that are asked about, and that the edition in force has no more. */
async function askedInVain({ tx, partnershipId }: Context): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select d.ref_id as id from due d
     where d.partnership_id = ${partnershipId} and d.what = 'progress-report'
       and not exists (select 1 from measure_wording w
                        where w.partnership_id = d.partnership_id and w.measure_id = d.ref_id
                          and w.edition_id = ${holdingEdition(partnershipId)})`);
  return rows.map(({ id }) => id);
}

/** The measures of the edition in force (or the newest draft), how each stands, and what is asked for. */
async function measuresInForce({ tx, partnershipId }: Context): Promise<Row[]> {
  const { rows } = await tx.execute<Row>(sql`
    select w.measure_id as "measureId", w.title, w.valid_from as "from",
           coalesce(w.valid_to, e.valid_to) as "to",
           (select t.actor_id from participation t
             where t.partnership_id = w.partnership_id and t.edition_id = w.edition_id
               and t.measure_id = w.measure_id and t.role = 'lead'
             order by t.position limit 1) as "ownerId",
           (select r.state from progress_report r
             where r.partnership_id = w.partnership_id and r.measure_id = w.measure_id
               and r.accepted_at is not null
             order by r.day desc, r.at desc, r.id desc limit 1) as state,
           d.day as asked, d.title as "askedTitle", d.owner_id as "askedOwner",
           d.state = 'open' as open
      from measure_wording w
      join edition e on e.partnership_id = w.partnership_id and e.id = w.edition_id
      left join due d on d.partnership_id = w.partnership_id and d.what = 'progress-report'
           and d.ref_id = w.measure_id
     where w.partnership_id = ${partnershipId}
       and w.edition_id = ${holdingEdition(partnershipId)}
     order by w.position`);
  return rows;
}
