import { type SQL, sql } from 'drizzle-orm';
import type { Certainty, LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import type { Day } from '#base/period.ts';
import { listOf } from '#platform/database/list-of.ts';
import { preparedFor } from '#platform/database/prepared.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
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

const worded = [
  'id',
  'position',
  'ref',
  'title',
  'standing',
  'leadKind',
  'from',
  'to',
  'goalId',
  'goalTitle',
  'editionId',
  'editionSlug',
  'editionTitle',
  'lang',
  'partnershipId',
  'slug',
  'partnershipName',
] as const satisfies (keyof Worded)[];

/** A measure's own rows in another table, by the whole key, since the index begins with the partnership. */
const onPage = (alias: SQL) => sql`from page p join ${alias} on m.partnership_id = p."partnershipId"
  and m.edition_id = p."editionId" and m.measure_id = p.id`;

/** The measures of `page` with more of their columns, who takes part and what is planned: one question. */
function whole<More extends string = never>(tx: Tx, page: SQL, more: readonly More[] = []) {
  const names = [...worded, ...more].map((name) => [name, sql.identifier(name)]);
  const columns = Object.fromEntries(names) as Record<keyof Worded | More, SQL>;
  const taking = {
    measureId: sql<string>`m.measure_id`,
    role: sql<Taking['role']>`m.role`,
    id: sql<string>`a.id`,
    name: sql<string>`a.name`,
    number: sql<string | null>`o.number`,
  };
  const planned = {
    measureId: sql<string>`measure_id`,
    year: sql<number>`year`,
    ore: sql<string>`ore::text`,
  };
  return tx
    .with(tx.$with('page', {}).as(page))
    .select({
      measures: listOf(columns, sql`from page`, [sql`place`]),
      taking: listOf(
        taking,
        sql`${onPage(sql`participation m`)}
            join actor a on a.partnership_id = m.partnership_id and a.id = m.actor_id
            left join organisation o on o.id = a.organisation_id`,
        [sql`m.role`, sql`m.position`],
      ),
      planned: listOf(
        planned,
        sql`from (select m.measure_id, m.year, sum(m.amount) as ore ${onPage(sql`budget_line m`)}
                   group by m.measure_id, m.year) as cost`,
        [sql`year`],
      ),
    })
    .from(sql`(select) as once`);
}

type Found = Awaited<ReturnType<typeof whole>>[number];

/** Each measure with what is its own. */
function joined<Row extends Worded>(found: Found | undefined): WithOwn<Row>[] {
  if (found === undefined) return [];
  const whoIn = Map.groupBy(found.taking, ({ measureId }) => measureId);
  const costOf = Map.groupBy(found.planned, ({ measureId }) => measureId);
  return (found.measures as Row[]).map((row) =>
    Object.assign(row, { taking: whoIn.get(row.id) ?? [], planned: costOf.get(row.id) ?? [] }),
  );
}
type WithOwn<Row> = Row & Pick<MeasureRow, 'taking' | 'planned'>;

/** Named actors have a text of their own for each way to name one; everything else is only there or not. */
const list = preparedFor((tx, asked: Omit<Asked, 'lead' | 'partner'>) =>
  // Named by what it says, as every statement without a name is.
  listed(tx, asked).prepare(''),
);

type Asked = MeasureFilter & { after: string | null; most: number };

function listed(tx: Tx, { after, most, ...filter }: Asked) {
  const asked = all([asksFor(filter), when(after, (id) => sql`w.measure_id > ${id}`)]);
  return whole(
    tx,
    sql`select ${columns}, w.measure_id as place ${from} where ${asked} order by w.measure_id limit ${most}`,
  );
}

/** Published measures, in the order they came into being. */
export async function publishedMeasures(
  tx: Tx,
  filter: MeasureFilter,
  page: Page,
): Promise<MeasureRow[]> {
  const { lead, partner, ...rest } = { ...filter, ...page };
  const asked =
    lead === undefined && partner === undefined
      ? list(tx, rest)
      : listed(tx, { ...rest, lead, partner }).execute();
  const [found] = await asked;
  return joined(found);
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
     where ${asksFor(filter)}`,
  );
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

const more = ['challenge', 'description', 'effect', 'steps', 'seeAlso', 'funding'] as const;

/** All that is published of one measure, in the edition named or else the newest that has it; null when nothing is. */
export async function publishedMeasure(
  tx: Tx,
  id: string,
  editionId: string | null,
): Promise<WholeMeasureRow | null> {
  type Whole = Omit<WholeMeasureRow, 'taking' | 'planned'>;
  const edition = when(editionId, (one) => sql`e.id = ${one}`) ?? sql`true`;
  const page = sql`
    select ${columns}, 0 as place, w.challenge, w.description, w.effect,
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
    order by e.id desc limit 1`;
  const [found] = await whole(tx, page, more).execute();
  return joined<Whole>(found)[0] ?? null;
}
