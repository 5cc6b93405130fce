import { type SQL, sql } from 'drizzle-orm';
import type { Standing } from '#3-plan/plan/core/content.ts';
import { preparedFor } from '#platform/database/prepared.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { itsOwn, type MeasureRow, measuresIn, row } from './measure-rows.ts';
import { isNamed } from './named-actor.ts';
import { all, editionsOf, ofWhich, type Page, type Which, when } from './which.ts';

/** Which measures are asked for; what is left out does not matter. `year` is one in which they run. */
export type MeasureFilter = Which & {
  goalId?: string | undefined;
  standing?: Standing | undefined;
  lead?: string | undefined;
  partner?: string | undefined;
  year?: number | undefined;
};

/** Named actors have a text of their own for each way to name one; everything else is only there or not. */
const list = preparedFor((tx, asked: Omit<Asked, 'lead' | 'partner'>) => listed(tx, asked));

type Asked = MeasureFilter & { after: string | null; most: number };

function listed(tx: Tx, { after, most, ...filter }: Asked) {
  return measuresIn(tx, {
    editions: editionsOf(filter),
    where: all([asksFor(filter), when(after, (id) => sql`w.measure_id > ${id}`)]),
    order: sql`w.measure_id`,
    most,
    told: sql`w.listed`,
  });
}

/** Published measures, in the order they came into being. */
export async function publishedMeasures(
  tx: Tx,
  filter: MeasureFilter,
  page: Page,
): Promise<MeasureRow[]> {
  const { lead, partner, ...rest } = { ...filter, ...page };
  return lead === undefined && partner === undefined
    ? list(tx, rest)
    : listed(tx, { ...rest, lead, partner }).execute();
}

export type Totals = { measures: number; withAmount: number; ore: string };

/** How many published measures are asked for, how many have an amount of their own, and its sum in øre. */
export async function totalsOfMeasures(tx: Tx, filter: MeasureFilter): Promise<Totals> {
  const rows = await rowsOf<Totals>(
    tx,
    sql`
    select count(distinct w.measure_id)::int as measures,
           count(distinct b.measure_id)::int as "withAmount",
           coalesce(sum(b.amount), 0)::text as ore
      from measure_wording w left join budget_line b on ${itsOwn(sql`b`)}
     where ${ofWhich(row, filter)} and ${asksFor(filter)}`,
  );
  return rows[0] ?? { measures: 0, withAmount: 0, ore: '0' };
}

function asksFor(filter: MeasureFilter): SQL {
  const { goalId, standing, lead, partner, year } = filter;
  return all([
    sql`true`,
    when(goalId, (id) => sql`w.goal_id = ${id}`),
    when(standing, (one) => sql`w.standing = ${one}`),
    when(lead, (asked) => isTaking('lead', asked)),
    when(partner, (asked) => isTaking('partner', asked)),
    when(
      year,
      (one) => sql`(w.valid_from is null or w.valid_from <= make_date(${one}, 12, 31))
               and (w.valid_to is null or w.valid_to >= make_date(${one}, 1, 1))`,
    ),
  ]);
}

function isTaking(role: 'lead' | 'partner', asked: string): SQL {
  return sql`exists (
    select 1 from participation t
      join actor a on a.partnership_id = t.partnership_id and a.id = t.actor_id
     where ${itsOwn(sql`t`)} and t.role = ${role} and ${isNamed(asked)})`;
}
