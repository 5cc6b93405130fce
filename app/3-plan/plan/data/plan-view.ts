import { and, eq, sql } from 'drizzle-orm';
import { body } from '#0-partnership/members/data/tables.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { listOf } from '#platform/database/list-of.ts';
import { approval } from './approvals/tables.ts';
import { measureWording } from './measures/tables.ts';
import { budgetLine, funding } from './money/tables.ts';
import { edition, goalWording } from './tables.ts';

/** What an edition holds, each list in the plan's order and a part of a question about `edition`. */

export const goalsOfEdition = listOf(
  {
    id: goalWording.goalId,
    parentId: goalWording.parentId,
    kind: goalWording.kind,
    ref: goalWording.ref,
    title: goalWording.title,
    purpose: goalWording.purpose,
    weight: goalWording.weight,
  },
  sql`from ${goalWording} where ${inEdition(goalWording, edition)}`,
  [goalWording.position],
);

export const measuresOfEdition = listOf(
  {
    id: measureWording.measureId,
    goalId: measureWording.goalId,
    ref: measureWording.ref,
    title: measureWording.title,
    standing: measureWording.standing,
    from: measureWording.from,
    to: measureWording.to,
    leads: measureWording.leads,
  },
  sql`from ${measureWording} where ${inEdition(measureWording, edition)}`,
  [measureWording.position],
);

/** What an amount is for, and how much it is in øre. */
function what<Table extends typeof budgetLine | typeof funding>(table: Table) {
  return {
    goalId: table.goalId as Table['goalId'],
    measureId: table.measureId as Table['measureId'],
    item: table.item as Table['item'],
    year: table.year as Table['year'],
    amount: table.amount as Table['amount'],
  };
}

export const budgetOfEdition = listOf(
  what(budgetLine),
  sql`from ${budgetLine} where ${inEdition(budgetLine, edition)}`,
  [budgetLine.position],
);

export const fundingOfEdition = listOf(
  {
    ...what(funding),
    source: funding.source,
    certainty: funding.certainty,
    carryOver: funding.carryOver,
  },
  sql`from ${funding} where ${inEdition(funding, edition)}`,
  [funding.position],
);

/** Which bodies decide about it, with planned and decided days. */
export const approvalsOfEdition = listOf(
  {
    bodyId: approval.bodyId,
    body: body.name,
    planned: approval.planned,
    decided: approval.decided,
    caseNumber: approval.caseNumber,
    outcome: approval.outcome,
  },
  sql`from ${approval} join ${body} on ${and(
    eq(body.partnershipId, approval.partnershipId),
    eq(body.id, approval.bodyId),
  )} where ${inEdition(approval, edition)}`,
  [approval.planned, approval.position],
);
