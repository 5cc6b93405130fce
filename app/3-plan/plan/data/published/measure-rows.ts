import { type SQL, sql } from 'drizzle-orm';
import type { LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import type { ListedMeasure, PlannedYear, Taking } from '#3-plan/plan/data/measures/tables.ts';
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

const ofEditions = [
  'editionId',
  'editionSlug',
  'editionTitle',
  'lang',
  'partnershipId',
  'slug',
  'partnershipName',
] as const satisfies (keyof InEdition)[];

/** Which measures are asked for, in the words of SQL; a measure's wording is `w` in it. */
type Asked = {
  /** The rows of the editions they are in. */
  editions: SQL;
  where: SQL;
  order: SQL;
  most: number;
  /** What is told of each: `ListedMeasure`, and perhaps more at its end. */
  told: SQL;
};

/**
 * The first measures of some editions: the first of each, by its own index, and of those the first in all,
 * so that it takes no longer for many measures than for a page of them. Editions and goals are few beside
 * their measures, and travel once each.
 */
export function measuresIn<More = undefined>(
  tx: Tx,
  { editions, where, order, most, told }: Asked,
) {
  const asked = tx
    .$with('asked', {})
    .as(
      sql`select ${editionColumns} from ${editions} e join partnership p on p.id = e.partnership_id`,
    );
  const found = tx.$with('page', {}).as(sql`
    select w.* from asked e cross join lateral (
      select w.partnership_id, w.edition_id, w.goal_id, w.measure_id, ${told} as told from measure_wording w
       where w.partnership_id = e."partnershipId" and w.edition_id = e."editionId" and ${where}
       order by ${order} limit ${most}) w
     order by ${order} limit ${most}`);
  const query = tx
    .with(asked, found)
    .select({
      measures: sql<[...ListedMeasure, More][]>`(select coalesce(json_agg(told), '[]') from page)`,
      editions: listOf(
        Object.fromEntries(ofEditions.map((name) => [name, sql`${sql.identifier(name)}`])),
        sql`from asked`,
      ),
      goals: listOf(
        { id: sql<string>`g.goal_id`, title: sql<string>`g.title` },
        sql`from goal_wording g where (g.partnership_id, g.edition_id, g.goal_id) in (
             select partnership_id, edition_id, goal_id from page)`,
      ),
    })
    .from(sql`(select) as once`)
    // Named by what it says, as every statement without a name is.
    .prepare('');
  return {
    async execute(values?: Record<string, unknown>): Promise<(MeasureRow & { more: More })[]> {
      const [answer] = await query.execute(values);
      const editions = new Map(answer?.editions.map((one) => [one.editionId, one]));
      const goals = new Map(answer?.goals.map((one) => [one.id, one]));
      const rowOf = ([
        id,
        editionId,
        goalId,
        position,
        ref,
        title,
        standing,
        leadKind,
        from,
        to,
        leads,
        partners,
        planned,
        more,
      ]: [...ListedMeasure, More]) => ({
        id,
        position,
        ref,
        title,
        standing,
        leadKind,
        from,
        to,
        leads,
        partners,
        planned,
        edition: editions.get(editionId) as InEdition,
        goal: (goalId !== null && goals.get(goalId)) || null,
        more,
      });
      return (answer?.measures ?? []).map(rowOf);
    },
  };
}
