import { type SQL, sql } from 'drizzle-orm';
import type { LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import type { PlannedYear, Taking } from '#3-plan/plan/data/measures/tables.ts';
import type { Day } from '#base/period.ts';
import type { Lang } from '#base/text.ts';
import { listOf } from '#platform/database/list-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { InEdition } from './which.ts';

export type MeasureRow = {
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
  /** Each in the plan's order. */
  leads: Taking[];
  partners: Taking[];
  /** By year; empty where the plan gives no amount. */
  planned: PlannedYear[];
  /** The same one for all measures of an edition in an answer. */
  edition: InEdition;
};

/** What the statements below call a measure's wording. */
export const row = sql`w`;

/** A measure's own rows in another table. */
export const itsOwn = (alias: SQL) =>
  sql`${alias}.partnership_id = w.partnership_id and ${alias}.edition_id = w.edition_id and ${alias}.measure_id = w.measure_id`;

export const columns = sql`
  w.measure_id as id, w.position, w.ref, w.title, w.standing, w.lead_kind as "leadKind",
  w.valid_from as "from", w.valid_to as "to", w.goal_id as "goalId", g.title as "goalTitle",
  w.leads, w.partners, w.planned, w.edition_id as "editionId", w.partnership_id as "partnershipId"`;

/** Measures of some editions, with what they are told with; `editions` are rows of the table. */
export const fromEditions = (editions: SQL) => sql`
  from ${editions} e
  join measure_wording w on w.partnership_id = e.partnership_id and w.edition_id = e.id
  left join goal_wording g on g.partnership_id = w.partnership_id
       and g.edition_id = w.edition_id and g.goal_id = w.goal_id`;

const names = [
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
  'leads',
  'partners',
  'planned',
  'editionId',
] as const satisfies (keyof MeasureRow | keyof InEdition)[];

const ofEditions = {
  editionId: sql<string>`e.id`,
  editionSlug: sql<string>`e.slug`,
  editionTitle: sql<string>`e.title`,
  lang: sql<Lang>`e.lang`,
  partnershipId: sql<string>`p.id`,
  slug: sql<string>`p.slug`,
  partnershipName: sql<string>`p.name`,
} satisfies Record<keyof InEdition, SQL>;

/**
 * The measures of `page`, which has `columns` and perhaps more of them, in its order. Their editions are few
 * and travel once each.
 */
export function measuresIn<Row extends MeasureRow>(
  tx: Tx,
  page: SQL,
  more: readonly Exclude<keyof Row, keyof MeasureRow>[] = [],
) {
  const fields = [...names, ...more].map((name) => [name, sql.identifier(String(name))]);
  const asked = tx.$with('page', {}).as(page);
  const query = tx
    .with(asked)
    .select({
      measures: listOf(Object.fromEntries(fields), sql`from page`),
      editions: listOf(
        ofEditions,
        sql`from edition e join partnership p on p.id = e.partnership_id
           where (e.partnership_id, e.id) in (select "partnershipId", "editionId" from page)`,
      ),
    })
    .from(sql`(select) as once`)
    // Named by what it says, as every statement without a name is.
    .prepare('');
  return {
    async execute(values?: Record<string, unknown>): Promise<Row[]> {
      const [found] = await query.execute(values);
      const editions = new Map<unknown, InEdition>(
        found?.editions.map((one) => [one.editionId, one]),
      );
      const rows: Record<string, unknown>[] = found?.measures ?? [];
      for (const row of rows) row.edition = editions.get(row.editionId);
      return rows as Row[];
    },
  };
}
