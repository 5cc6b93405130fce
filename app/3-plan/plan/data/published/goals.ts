import { sql } from 'drizzle-orm';
import type { GoalKind } from '#3-plan/plan/core/content.ts';
import { rowsOf } from '#platform/database/rows-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
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

const columns = sql`w.goal_id as id, w.position, w.parent_id as "parentId", g.title as "parentTitle",
  w.kind, w.ref, w.title, w.purpose, w.weight, ${editionColumns}`;

const from = sql`
  from goal_wording w
  ${joinEdition(sql`w`)}
  left join goal_wording g on g.partnership_id = w.partnership_id
       and g.edition_id = w.edition_id and g.goal_id = w.parent_id`;

/** Published goals, in the order they came into being. */
export async function publishedGoals(
  tx: Tx,
  filter: GoalFilter,
  { after, most }: Page,
): Promise<PublishedGoal[]> {
  const asked = all([
    ofWhich(sql`w`, filter),
    when(filter.kind, (kind) => sql`w.kind = ${kind}`),
    when(filter.parentId, (id) => sql`w.parent_id = ${id}`),
    when(after, (id) => sql`w.goal_id > ${id}`),
  ]);
  return rowsOf<PublishedGoal>(
    tx,
    sql`select ${columns} ${from} where ${asked} order by w.goal_id limit ${most}`,
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
    select ${columns} ${from} where w.goal_id = ${id} and e.published and ${edition}
     order by e.id desc limit 1`,
  );
  return rows[0] ?? null;
}
