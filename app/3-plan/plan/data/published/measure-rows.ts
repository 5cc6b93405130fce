import { type SQL, sql } from 'drizzle-orm';
import type { LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import type { Day } from '#base/period.ts';
import { listOf } from '#platform/database/list-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { editionColumns, type InEdition, joinEdition } from './which.ts';

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

/** What the statements below call a measure's wording. */
export const row = sql`w`;

/** A measure's own rows in another table. */
export const itsOwn = (alias: SQL) =>
  sql`${alias}.partnership_id = w.partnership_id and ${alias}.edition_id = w.edition_id and ${alias}.measure_id = w.measure_id`;

export const columns = sql`
  w.measure_id as id, w.position, w.ref, w.title, w.standing, w.lead_kind as "leadKind",
  w.valid_from as "from", w.valid_to as "to", w.goal_id as "goalId", g.title as "goalTitle",
  ${editionColumns}`;

export const from = sql`
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
export function whole<More extends string = never>(tx: Tx, page: SQL, more: readonly More[] = []) {
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
export function joined<Row extends Worded>(found: Found | undefined): WithOwn<Row>[] {
  if (found === undefined) return [];
  const whoIn = Map.groupBy(found.taking, ({ measureId }) => measureId);
  const costOf = Map.groupBy(found.planned, ({ measureId }) => measureId);
  return (found.measures as Row[]).map((row) =>
    Object.assign(row, { taking: whoIn.get(row.id) ?? [], planned: costOf.get(row.id) ?? [] }),
  );
}
type WithOwn<Row> = Row & Pick<MeasureRow, 'taking' | 'planned'>;
