import { and, asc, eq } from 'drizzle-orm';
import { body } from '#0-partnership/members/data/tables.ts';
import { inReadingOrder } from '#3-plan/plan/core/tree.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { participants } from './participants.ts';
import {
  approval,
  budgetLine,
  funding,
  goal,
  goalWording,
  measure,
  measureWording,
} from './tables.ts';

/** The goals of an edition in reading order, with the end of the id their address carries. */
export async function goalsOf(tx: Tx, editionId: string) {
  const rows = await tx
    .select({ id: goalWording.goalId, short: goal.short, wording: goalWording })
    .from(goalWording)
    .innerJoin(
      goal,
      and(eq(goal.partnershipId, goalWording.partnershipId), eq(goal.id, goalWording.goalId)),
    )
    .where(eq(goalWording.editionId, editionId))
    .orderBy(asc(goalWording.position));
  return inReadingOrder(
    rows.map(({ id, short, wording }) => ({ ...wording, id, short: short ?? '' })),
  );
}

/** The measures of an edition in the plan's order, each with who leads it and takes part. */
export async function measuresOf(tx: Tx, editionId: string) {
  const rows = await tx
    .select({
      id: measureWording.measureId,
      short: measure.short,
      goalId: measureWording.goalId,
      ref: measureWording.ref,
      title: measureWording.title,
      standing: measureWording.standing,
      leadKind: measureWording.leadKind,
      from: measureWording.from,
      to: measureWording.to,
    })
    .from(measureWording)
    .innerJoin(
      measure,
      and(
        eq(measure.partnershipId, measureWording.partnershipId),
        eq(measure.id, measureWording.measureId),
      ),
    )
    .where(eq(measureWording.editionId, editionId))
    .orderBy(asc(measureWording.position));
  const byMeasure = Map.groupBy(await participants(tx, editionId), ({ measureId }) => measureId);
  return rows.map((row) => ({
    ...row,
    short: row.short ?? '',
    participants: byMeasure.get(row.id) ?? [],
  }));
}

/** Budget and funding of an edition, in øre, as the plan orders them. */
export async function moneyOf(tx: Tx, editionId: string) {
  const budget = await tx
    .select()
    .from(budgetLine)
    .where(eq(budgetLine.editionId, editionId))
    .orderBy(asc(budgetLine.position));
  const sources = await tx
    .select()
    .from(funding)
    .where(eq(funding.editionId, editionId))
    .orderBy(asc(funding.position));
  return { budget, funding: sources };
}

/** Which bodies decide about an edition, with planned and decided days. */
export async function approvalsOf(tx: Tx, editionId: string) {
  return tx
    .select({ approval, body: body.name })
    .from(approval)
    .innerJoin(
      body,
      and(eq(body.partnershipId, approval.partnershipId), eq(body.id, approval.bodyId)),
    )
    .where(eq(approval.editionId, editionId))
    .orderBy(asc(approval.planned), asc(approval.position));
}

export type GoalRow = Awaited<ReturnType<typeof goalsOf>>[number];
export type MeasureRow = Awaited<ReturnType<typeof measuresOf>>[number];
export type Approval = Awaited<ReturnType<typeof approvalsOf>>[number];
export type PlanMoney = Awaited<ReturnType<typeof moneyOf>>;
