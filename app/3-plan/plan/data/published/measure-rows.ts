import { type SQL, sql } from 'drizzle-orm';
import type { LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import type { PlannedYear, Taking } from '#3-plan/plan/data/measures/tables.ts';
import type { Day } from '#base/period.ts';
import { listOf } from '#platform/database/list-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { editionColumns, type InEdition } from './which.ts';

export type MeasureRow = {
  id: string;
  position: number;
  ref: string | null;
  title: string;
  standing: Standing;
  leadKind: LeadKind;
  from: Day | null;
  to: Day | null;
  /** Each in the plan's order. */
  leads: Taking[];
  partners: Taking[];
  /** By year; empty where the plan gives no amount. */
  planned: PlannedYear[];
  /** The same one for all measures of an edition in an answer, and of a goal. */
  edition: InEdition;
  goal: { id: string; title: string } | null;
};

/** What the statements below call a measure's wording. */
export const row = sql`w`;

/** A measure's own rows in another table. */
export const itsOwn = (alias: SQL) =>
  sql`${alias}.partnership_id = w.partnership_id and ${alias}.edition_id = w.edition_id and ${alias}.measure_id = w.measure_id`;

export const columns = sql`
  w.measure_id as id, w.position, w.ref, w.title, w.standing, w.lead_kind as "leadKind",
  w.valid_from as "from", w.valid_to as "to", w.leads, w.partners, w.planned,
  w.edition_id as "editionId", w.goal_id as "goalId", w.partnership_id as "partnershipId"`;

/** Measures of the editions asked for. */
export const fromAsked = sql`
  from asked e
  join measure_wording w on w.partnership_id = e."partnershipId" and w.edition_id = e."editionId"`;

const names = [
  'id',
  'position',
  'ref',
  'title',
  'standing',
  'leadKind',
  'from',
  'to',
  'leads',
  'partners',
  'planned',
] as const satisfies (keyof MeasureRow)[];

const ofEditions = [
  'editionId',
  'editionSlug',
  'editionTitle',
  'lang',
  'partnershipId',
  'slug',
  'partnershipName',
] as const satisfies (keyof InEdition)[];

/**
 * The measures of `page`, in its order: a query of `columns` and perhaps more of them `fromAsked`, which
 * holds the rows of `editions`. Editions and goals are few beside their measures, and travel once each.
 */
export function measuresIn<Row extends MeasureRow>(
  tx: Tx,
  editions: SQL,
  page: SQL,
  more: readonly Exclude<keyof Row, keyof MeasureRow>[] = [],
) {
  const asked = tx
    .$with('asked', {})
    .as(
      sql`select ${editionColumns} from ${editions} e join partnership p on p.id = e.partnership_id`,
    );
  const found = tx.$with('page', {}).as(page);
  const query = tx
    .with(asked, found)
    .select({
      measures: listOf(called([...names, ...more, 'editionId', 'goalId']), sql`from page`),
      editions: listOf(called(ofEditions), sql`from asked`),
      goals: listOf(
        { id: sql<string>`g.goal_id`, title: sql<string>`g.title` },
        sql`from goal_wording g where (g.partnership_id, g.edition_id, g.goal_id) in (
             select "partnershipId", "editionId", "goalId" from page)`,
      ),
    })
    .from(sql`(select) as once`)
    // Named by what it says, as every statement without a name is.
    .prepare('');
  return {
    async execute(values?: Record<string, unknown>): Promise<Row[]> {
      const [answer] = await query.execute(values);
      const rows: Record<string, unknown>[] = answer?.measures ?? [];
      const editions = new Map(answer?.editions.map((one) => [one.editionId, one]));
      const goals = new Map(answer?.goals.map((one) => [one.id, one]));
      for (const row of rows) {
        row.edition = editions.get(row.editionId);
        row.goal = goals.get(row.goalId as string) ?? null;
      }
      return rows as Row[];
    },
  };
}

/** Columns by the names they have in the query below. */
function called(names: readonly PropertyKey[]): Record<string, SQL> {
  return Object.fromEntries(names.map((name) => [name, sql`${sql.identifier(String(name))}`]));
}
