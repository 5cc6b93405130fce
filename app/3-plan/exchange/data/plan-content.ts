import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { actor, body } from '#0-partnership/members/data/tables.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { approval } from '#3-plan/plan/data/approvals/tables.ts';
import {
  chosenEdition,
  type Edition,
  editions,
  type FrameRow,
} from '#3-plan/plan/data/editions.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measureWording, participation, seeAlso, step } from '#3-plan/plan/data/measures/tables.ts';
import { budgetLine, funding } from '#3-plan/plan/data/money/tables.ts';
import { goalWording } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type EditionContent = { edition: Edition; content: PlanContent };

/**
 * An edition as plain data, the one that holds when no slug names it; null when there is none. Keys
 * are the ends of the ids that addresses carry, so that a goal or measure has the same in every edition.
 */
export async function planContent(
  tx: Tx,
  partnershipId: string,
  slug: string | null,
): Promise<EditionContent | null> {
  const chosen = chosenEdition(await editions(tx, partnershipId), slug);
  if (chosen === null) return null;
  const { edition, frame } = chosen;
  // Asked for together, they go to the database in one journey.
  const [goals, measures, budget, sources, approvals] = await Promise.all([
    goalsIn(tx, edition),
    measuresIn(tx, edition),
    budgetIn(tx, edition),
    fundingIn(tx, edition),
    approvalsIn(tx, edition),
  ]);
  const { title, lang, from, to } = edition;
  const content: PlanContent = {
    ...{ title, lang, from, to, frame: frameOf(frame) },
    ...{ goals, measures, budget, funding: sources, approvals },
  };
  return { edition, content };
}

function frameOf(frame: FrameRow | null): PlanContent['frame'] {
  if (frame === null) return null;
  const { kind, title, from, to } = frame;
  return { kind, title, from, to };
}

async function goalsIn(tx: Tx, of: EditionKey): Promise<PlanContent['goals']> {
  const rows = await tx
    .select()
    .from(goalWording)
    .where(inEdition(goalWording, of))
    .orderBy(asc(goalWording.position));
  return rows.map(({ goalId, parentId, kind, ref, title, purpose, weight }) => ({
    ...{ key: shortOf(goalId), parent: keyOf(parentId) },
    ...{ kind, ref, title, purpose, weight },
  }));
}

async function measuresIn(tx: Tx, of: EditionKey): Promise<PlanContent['measures']> {
  const [rows, steps, taking, others] = await Promise.all([
    tx
      .select()
      .from(measureWording)
      .where(inEdition(measureWording, of))
      .orderBy(asc(measureWording.position)),
    tx.select().from(step).where(inEdition(step, of)).orderBy(asc(step.position)),
    participantsOf(tx, of),
    tx.select().from(seeAlso).where(inEdition(seeAlso, of)).orderBy(asc(seeAlso.position)),
  ]);
  const stepsOf = Map.groupBy(steps, ({ measureId }) => measureId);
  const takingIn = Map.groupBy(taking, ({ measureId }) => measureId);
  const othersOf = Map.groupBy(others, ({ measureId }) => measureId);
  return rows.map(({ measureId, goalId, ref, title, standing, leadKind, from, to, ...texts }) => {
    const named = (role: 'lead' | 'partner') =>
      (takingIn.get(measureId) ?? []).filter((one) => one.role === role).map(({ name }) => name);
    const { challenge, description, effect } = texts;
    return {
      ...{ key: shortOf(measureId), goal: keyOf(goalId), ref, title, standing, leadKind },
      ...{ challenge, description, effect, from, to },
      steps: (stepsOf.get(measureId) ?? []).map(({ text }) => text),
      leads: named('lead'),
      partners: named('partner'),
      seeAlso: (othersOf.get(measureId) ?? []).map(({ otherId }) => shortOf(otherId)),
    };
  });
}

async function participantsOf(tx: Tx, of: EditionKey) {
  return tx
    .select({ measureId: participation.measureId, role: participation.role, name: actor.name })
    .from(participation)
    .innerJoin(
      actor,
      and(
        eq(actor.partnershipId, participation.partnershipId),
        eq(actor.id, participation.actorId),
      ),
    )
    .where(inEdition(participation, of))
    .orderBy(asc(participation.position));
}

async function budgetIn(tx: Tx, of: EditionKey): Promise<PlanContent['budget']> {
  const rows = await tx
    .select()
    .from(budgetLine)
    .where(inEdition(budgetLine, of))
    .orderBy(asc(budgetLine.position));
  return rows.map((row) => ({ ...aboutOf(row), year: row.year, amount: row.amount }));
}

async function fundingIn(tx: Tx, of: EditionKey): Promise<PlanContent['funding']> {
  const rows = await tx
    .select({ line: funding, payer: actor.name })
    .from(funding)
    .leftJoin(
      actor,
      and(eq(actor.partnershipId, funding.partnershipId), eq(actor.id, funding.payerId)),
    )
    .where(inEdition(funding, of))
    .orderBy(asc(funding.position));
  return rows.map(({ line, payer }) => {
    const { source, year, amount, certainty, carryOver } = line;
    return { source, payer, ...aboutOf(line), year, amount, certainty, carryOver };
  });
}

const owner = alias(actor, 'owner');

async function approvalsIn(tx: Tx, of: EditionKey): Promise<PlanContent['approvals']> {
  return tx
    .select({
      body: body.name,
      of: owner.name,
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
    .leftJoin(owner, and(eq(owner.partnershipId, body.partnershipId), eq(owner.id, body.ofActorId)))
    .where(inEdition(approval, of))
    .orderBy(asc(approval.position));
}

type About = { goalId: string | null; measureId: string | null; item: string | null };

function aboutOf({ goalId, measureId, item }: About) {
  return { goal: keyOf(goalId), measure: keyOf(measureId), item };
}

function keyOf(id: string | null): string | null {
  return id === null ? null : shortOf(id);
}
