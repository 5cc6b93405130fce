import { and, asc, eq } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { body } from '#0-partnership/members/data/tables.ts';
import { inReadingOrder } from '#3-plan/plan/core/tree.ts';
import { anyEdition, type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { prepared } from '#platform/database/prepared.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { participantsOf } from './participants.ts';
import { approval, budgetLine, funding, goalWording, measureWording } from './tables.ts';

const goalRows = prepared((tx) =>
  tx
    .select({
      id: goalWording.goalId,
      parentId: goalWording.parentId,
      kind: goalWording.kind,
      ref: goalWording.ref,
      title: goalWording.title,
      purpose: goalWording.purpose,
      weight: goalWording.weight,
    })
    .from(goalWording)
    .where(inEdition(goalWording, anyEdition))
    .orderBy(asc(goalWording.position))
    .prepare('goals_of_edition'),
);

/** The goals of an edition in reading order, with the end of the id their address carries. */
export async function goalsOf(tx: Tx, of: EditionKey) {
  const rows = await goalRows(tx).execute(of);
  return inReadingOrder(rows.map((row) => ({ ...row, short: shortOf(row.id) })));
}

const measureRows = prepared((tx) =>
  tx
    .select({
      id: measureWording.measureId,
      goalId: measureWording.goalId,
      ref: measureWording.ref,
      title: measureWording.title,
      standing: measureWording.standing,
      leadKind: measureWording.leadKind,
      from: measureWording.from,
      to: measureWording.to,
    })
    .from(measureWording)
    .where(inEdition(measureWording, anyEdition))
    .orderBy(asc(measureWording.position))
    .prepare('measures_of_edition'),
);

/** The measures of an edition in the plan's order, each with who leads it and takes part. */
export async function measuresOf(tx: Tx, of: EditionKey) {
  const [rows, taking] = await Promise.all([measureRows(tx).execute(of), participantsOf(tx, of)]);
  const byMeasure = Map.groupBy(taking, ({ measureId }) => measureId);
  return rows.map((row) => ({ ...row, participants: byMeasure.get(row.id) ?? [] }));
}

/** What an amount is for, and how much it is. */
function what<Table extends typeof budgetLine | typeof funding>(table: Table) {
  return {
    goalId: table.goalId as Table['goalId'],
    measureId: table.measureId as Table['measureId'],
    item: table.item as Table['item'],
    year: table.year as Table['year'],
    amount: table.amount as Table['amount'],
  };
}

const budgetRows = prepared((tx) =>
  tx
    .select(what(budgetLine))
    .from(budgetLine)
    .where(inEdition(budgetLine, anyEdition))
    .orderBy(asc(budgetLine.position))
    .prepare('budget_of_edition'),
);

const fundingRows = prepared((tx) =>
  tx
    .select({
      ...what(funding),
      source: funding.source,
      certainty: funding.certainty,
      carryOver: funding.carryOver,
    })
    .from(funding)
    .where(inEdition(funding, anyEdition))
    .orderBy(asc(funding.position))
    .prepare('funding_of_edition'),
);

/** Budget and funding of an edition, in øre, as the plan orders them. */
export async function moneyOf(tx: Tx, of: EditionKey) {
  const [budget, sources] = await Promise.all([
    budgetRows(tx).execute(of),
    fundingRows(tx).execute(of),
  ]);
  return { budget, funding: sources };
}

const approvalRows = prepared((tx) =>
  tx
    .select({
      body: body.name,
      planned: approval.planned,
      decided: approval.decided,
      caseNumber: approval.caseNumber,
      outcome: approval.outcome,
    })
    .from(approval)
    .innerJoin(
      body,
      and(eq(body.partnershipId, approval.partnershipId), eq(body.id, approval.bodyId)),
    )
    .where(inEdition(approval, anyEdition))
    .orderBy(asc(approval.planned), asc(approval.position))
    .prepare('approvals_of_edition'),
);

/** Which bodies decide about an edition, with planned and decided days. */
export async function approvalsOf(tx: Tx, of: EditionKey) {
  return approvalRows(tx).execute(of);
}

export type GoalRow = Awaited<ReturnType<typeof goalsOf>>[number];
export type MeasureRow = Awaited<ReturnType<typeof measuresOf>>[number];
export type Approval = Awaited<ReturnType<typeof approvalsOf>>[number];
