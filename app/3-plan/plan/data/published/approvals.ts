import { sql } from 'drizzle-orm';
import type { BodyKind } from '#0-partnership/members/core/partnership.ts';
import type { ApprovalOutcome } from '#3-plan/plan/core/content.ts';
import type { EarlierDecision } from '#3-plan/plan/data/approvals/tables.ts';
import type { Day } from '#base/period.ts';
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

export type ApprovalFilter = Which & {
  outcome?: ApprovalOutcome | undefined;
  /** Only those that are decided, or only those that are not. */
  decided?: boolean | undefined;
};

export type ApprovalRow = InEdition & {
  id: string;
  bodyId: string;
  bodyName: string;
  bodyKind: BodyKind;
  ofId: string | null;
  ofName: string | null;
  planned: Day | null;
  decided: Day | null;
  caseNumber: string | null;
  outcome: ApprovalOutcome | null;
  /** Of the edition's text; null where a document told of the decision. */
  version: number | null;
  note: string | null;
  /** On earlier versions, or at earlier meetings, the oldest first. */
  earlier: EarlierDecision[];
};

/** What bodies decided about published editions or are to decide, in the order it came into being. */
export async function publishedApprovals(
  tx: Tx,
  filter: ApprovalFilter,
  { after, most }: Page,
): Promise<ApprovalRow[]> {
  const where = all([
    sql`true`,
    when(filter.outcome, (outcome) => sql`m.outcome = ${outcome}`),
    when(filter.decided, (yes) => (yes ? sql`m.decided is not null` : sql`m.decided is null`)),
    when(after, (id) => sql`m.id > ${id}`),
  ]);
  const page = pageInEditions(sql`approval`, { which: filter, where, id: sql`id`, most });
  return rowsOf<ApprovalRow>(
    tx,
    sql`
    select m.id, b.id as "bodyId", b.name as "bodyName", b.kind as "bodyKind", a.id as "ofId",
           a.name as "ofName", m.planned, m.decided, m.case_number as "caseNumber", m.outcome,
           m.decided_version as version, m.note, m.earlier,
           ${editionColumns}
      from ${page} m
      ${joinEdition(sql`m`)}
      join body b on b.partnership_id = m.partnership_id and b.id = m.body_id
      left join actor a on a.partnership_id = b.partnership_id and a.id = b.of_actor_id
     order by m.id`,
  );
}
