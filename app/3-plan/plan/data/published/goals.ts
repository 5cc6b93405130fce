import { sql } from 'drizzle-orm';
import type { GoalKind } from '#3-plan/plan/core/content.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import {
  all,
  editionColumns,
  type InEdition,
  joinEdition,
  type Page,
  pageInEditions,
  type Which,
  when,
} from './which.ts';

export type GoalFilter = Which & { kind?: GoalKind | undefined; parentId?: string | undefined };

export type PublishedGoal = InEdition & {
  id: string;
  position: number;
  parentId: string | null;
  parentTitle: string | null;
  kind: GoalKind;
  ref: string | null;
  title: string;
  purpose: string | null;
  weight: number | null;
};

const columns = sql`m.goal_id as id, m.position, m.parent_id as "parentId", g.title as "parentTitle",
  m.kind, m.ref, m.title, m.purpose, m.weight, ${editionColumns}`;

const joins = sql`
  ${joinEdition(sql`m`)}
  left join goal_wording g on g.partnership_id = m.partnership_id
       and g.edition_id = m.edition_id and g.goal_id = m.parent_id`;

/** Published goals, in the order they came into being. */
export async function publishedGoals(
  tx: Tx,
  filter: GoalFilter,
  { after, most }: Page,
): Promise<PublishedGoal[]> {
  const where = all([
    sql`true`,
    when(filter.kind, (kind) => sql`m.kind = ${kind}`),
    when(filter.parentId, (id) => sql`m.parent_id = ${id}`),
    when(after, (id) => sql`m.goal_id > ${id}`),
  ]);
  const page = pageInEditions(sql`goal_wording`, { which: filter, where, id: sql`goal_id`, most });
  return rowsOf<PublishedGoal>(
    tx,
    sql`select ${columns} from ${page} m ${joins} order by m.goal_id`,
  );
}

/** One published goal, in the edition named or else the newest that has it; null when none is published. */
export async function publishedGoal(
  tx: Tx,
  id: string,
  editionId: string | null,
): Promise<PublishedGoal | null> {
  const edition = when(editionId, (one) => sql`e.id = ${one}`) ?? sql`true`;
  const rows = await rowsOf<PublishedGoal>(
    tx,
    sql`
    select ${columns} from goal_wording m ${joins} where m.goal_id = ${id} and e.published and ${edition}
     order by e.id desc limit 1`,
  );
  return rows[0] ?? null;
}
