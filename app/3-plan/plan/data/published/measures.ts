import { type SQL, sql } from 'drizzle-orm';
import type { Certainty, LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import type { Day } from '#base/period.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { isNamed } from './named-actor.ts';
import {
  all,
  editionColumns,
  type InEdition,
  joinEdition,
  ofWhich,
  type Page,
  type Which,
  when,
} from './which.ts';

/** Which measures are asked for; what is left out does not matter. `year` is one in which they run. */
export type MeasureFilter = Which & {
  goalId?: string | undefined;
  standing?: Standing | undefined;
  lead?: string | undefined;
  partner?: string | undefined;
  year?: number | undefined;
};

type Taking = {
  role: 'lead' | 'partner';
  id: string;
  name: string;
  number: string | null;
};

export type MeasureRow = InEdition & {
  id: string;
  position: number;
  ref: string | null;
  title: string;
  standing: Standing;
  leadKind: LeadKind;
  from: Day | null;
  to: Day | null;
  goalId: string | null;
  goalTitle: string | null;
  taking: Taking[];
  /** Øre by year as text, so that no reader of JSON rounds it. Empty where the plan gives no amount. */
  planned: { year: number; ore: string }[];
};

const row = sql`w`;

/** A measure's own rows in another table. */
const itsOwn = (alias: SQL) =>
  sql`${alias}.partnership_id = w.partnership_id and ${alias}.edition_id = w.edition_id and ${alias}.measure_id = w.measure_id`;

const columns = sql`
  w.measure_id as id, w.position, w.ref, w.title, w.standing, w.lead_kind as "leadKind",
  w.valid_from as "from", w.valid_to as "to", w.goal_id as "goalId", g.title as "goalTitle",
  ${editionColumns}`;

const from = sql`
  from measure_wording w
  ${joinEdition(row)}
  left join goal_wording g on g.partnership_id = w.partnership_id
       and g.edition_id = w.edition_id and g.goal_id = w.goal_id`;

type Worded = Omit<MeasureRow, 'taking' | 'planned'>;

/** The rows with who takes part and what is planned, asked for once for all of them. */
async function gathered<Row extends Worded>(
  tx: Tx,
  rows: readonly Row[],
): Promise<(Row & Pick<MeasureRow, 'taking' | 'planned'>)[]> {
  if (rows.length === 0) return [];
  const each = (name: 'partnershipId' | 'editionId' | 'id') =>
    sql`any(${sql.param([...new Set(rows.map((row) => row[name]))])}::uuid[])`;
  // By the whole key, since the index begins with the partnership.
  const theirs = (table: SQL) => sql`${table}.partnership_id = ${each('partnershipId')}
    and ${table}.edition_id = ${each('editionId')} and ${table}.measure_id = ${each('id')}`;
  const [taking, planned] = await Promise.all([
    tx.execute<Taking & { measureId: string }>(sql`
      select t.measure_id as "measureId", t.role, a.id, a.name, o.number
        from participation t
        join actor a on a.partnership_id = t.partnership_id and a.id = t.actor_id
        left join organisation o on o.id = a.organisation_id
       where ${theirs(sql`t`)}
       order by t.role, t.position`),
    tx.execute<MeasureRow['planned'][number] & { measureId: string }>(sql`
      select measure_id as "measureId", year, sum(amount)::text as ore
        from budget_line b where ${theirs(sql`b`)}
       group by measure_id, year order by year`),
  ]);
  const whoIn = Map.groupBy(taking.rows, ({ measureId }) => measureId);
  const costOf = Map.groupBy(planned.rows, ({ measureId }) => measureId);
  return rows.map((row) => ({
    ...row,
    taking: whoIn.get(row.id) ?? [],
    planned: costOf.get(row.id) ?? [],
  }));
}

/** Published measures, in the order they came into being. */
export async function publishedMeasures(
  tx: Tx,
  filter: MeasureFilter,
  { after, most }: Page,
): Promise<MeasureRow[]> {
  const asked = all([asksFor(filter), when(after, (id) => sql`w.measure_id > ${id}`)]);
  const { rows } = await tx.execute<Worded>(
    sql`select ${columns} ${from} where ${asked} order by w.measure_id limit ${most}`,
  );
  return gathered(tx, rows);
}

export type Totals = { measures: number; withAmount: number; ore: string };

/** How many published measures are asked for, how many have an amount of their own, and its sum in øre. */
export async function totalsOfMeasures(tx: Tx, filter: MeasureFilter): Promise<Totals> {
  const { rows } = await tx.execute<Totals>(sql`
    select count(distinct w.measure_id)::int as measures,
           count(distinct b.measure_id)::int as "withAmount",
           coalesce(sum(b.amount), 0)::text as ore
      from measure_wording w left join budget_line b on ${itsOwn(sql`b`)}
     where ${asksFor(filter)}`);
  return rows[0] ?? { measures: 0, withAmount: 0, ore: '0' };
}

function asksFor(filter: MeasureFilter): SQL {
  const { goalId, standing, lead, partner, year } = filter;
  return all([
    ofWhich(row, filter),
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

export type WholeMeasureRow = MeasureRow & {
  challenge: string | null;
  description: string | null;
  effect: string | null;
  steps: string[];
  seeAlso: { id: string; title: string }[];
  funding: { year: number; source: string; ore: string; certainty: Certainty }[];
};

/** All that is published of one measure, in the edition named or else the newest that has it; null when nothing is. */
export async function publishedMeasure(
  tx: Tx,
  id: string,
  editionId: string | null,
): Promise<WholeMeasureRow | null> {
  type Whole = Omit<WholeMeasureRow, 'taking' | 'planned'>;
  const edition = when(editionId, (one) => sql`e.id = ${one}`) ?? sql`true`;
  const { rows } = await tx.execute<Whole>(sql`
    select ${columns}, w.challenge, w.description, w.effect,
      coalesce((select json_agg(s.text order by s.position) from step s
                 where ${itsOwn(sql`s`)}), '[]') as steps,
      coalesce((select json_agg(json_build_object('id', x.other_id, 'title', y.title) order by x.position)
         from see_also x join measure_wording y on y.partnership_id = x.partnership_id
              and y.edition_id = x.edition_id and y.measure_id = x.other_id
        where ${itsOwn(sql`x`)}), '[]') as "seeAlso",
      coalesce((select json_agg(json_build_object('year', f.year, 'source', f.source,
                 'ore', f.amount::text, 'certainty', f.certainty) order by f.year, f.position)
         from funding f where ${itsOwn(sql`f`)}), '[]') as funding
    ${from}
    where w.measure_id = ${id} and e.published and ${edition}
    order by e.id desc limit 1`);
  const [found] = await gathered(tx, rows);
  return found ?? null;
}
