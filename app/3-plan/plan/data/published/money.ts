import { sql } from 'drizzle-orm';
import type { Certainty } from '#3-plan/plan/core/content.ts';
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

export type MoneyFilter = Which & {
  goalId?: string | undefined;
  measureId?: string | undefined;
  year?: number | undefined;
};

/** One amount in one year, for a goal, a measure or an item of its own. */
export type MoneyRow = InEdition & {
  id: string;
  year: number;
  /** Whole øre as text, so that no reader of JSON rounds it. */
  ore: string;
  goalId: string | null;
  goalTitle: string | null;
  measureId: string | null;
  measureTitle: string | null;
  item: string | null;
};

export type FundingRow = MoneyRow & {
  source: string;
  certainty: Certainty;
  carryOver: boolean;
  payerId: string | null;
  payerName: string | null;
};

const columns = sql`m.id, m.year, m.amount::text as ore, m.item, m.goal_id as "goalId",
  g.title as "goalTitle", m.measure_id as "measureId", w.title as "measureTitle", ${editionColumns}`;

const joins = sql`
  ${joinEdition(sql`m`)}
  left join goal_wording g on g.partnership_id = m.partnership_id
       and g.edition_id = m.edition_id and g.goal_id = m.goal_id
  left join measure_wording w on w.partnership_id = m.partnership_id
       and w.edition_id = m.edition_id and w.measure_id = m.measure_id`;

function asksFor(filter: MoneyFilter, after: string | null) {
  return all([
    sql`true`,
    when(filter.goalId, (id) => sql`m.goal_id = ${id}`),
    when(filter.measureId, (id) => sql`m.measure_id = ${id}`),
    when(filter.year, (year) => sql`m.year = ${year}`),
    when(after, (id) => sql`m.id > ${id}`),
  ]);
}

/** Lines of published budgets, in the order they came into being. */
export async function publishedBudget(
  tx: Tx,
  filter: MoneyFilter,
  { after, most }: Page,
): Promise<MoneyRow[]> {
  const where = asksFor(filter, after);
  const page = pageInEditions(sql`budget_line`, { which: filter, where, id: sql`id`, most });
  return rowsOf<MoneyRow>(
    tx,
    sql`
    select ${columns} from ${page} m ${joins} order by m.id`,
  );
}

/** Where the money of published plans comes from, in the order it came into being. */
export async function publishedFunding(
  tx: Tx,
  filter: MoneyFilter & { certainty?: Certainty | undefined },
  { after, most }: Page,
): Promise<FundingRow[]> {
  const sure = when(filter.certainty, (one) => sql`m.certainty = ${one}`);
  const where = all([asksFor(filter, after), sure]);
  const page = pageInEditions(sql`funding`, { which: filter, where, id: sql`id`, most });
  return rowsOf<FundingRow>(
    tx,
    sql`
    select ${columns}, m.source, m.certainty, m.carry_over as "carryOver",
           m.payer_id as "payerId", a.name as "payerName"
      from ${page} m ${joins}
      left join actor a on a.partnership_id = m.partnership_id and a.id = m.payer_id
     order by m.id`,
  );
}
