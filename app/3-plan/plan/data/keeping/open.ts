import { and, asc, eq } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { lockEdition } from '#3-plan/plan/data/lock-edition.ts';
import { measureWording, seeAlso, step } from '#3-plan/plan/data/measures/tables.ts';
import { namesOf } from '#3-plan/plan/data/participants.ts';
import { goalWording } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** An edition to change something in, locked so that it is not put forward between the check and the writing. */
export function openEdition(tx: Tx, editionId: string) {
  return lockEdition(tx, editionId, 'share');
}

export type OpenEdition = NonNullable<Awaited<ReturnType<typeof openEdition>>>;

export function isMeasure(of: EditionKey, measureId: string) {
  return and(inEdition(measureWording, of), eq(measureWording.measureId, measureId));
}

export function isGoal(of: EditionKey, goalId: string) {
  return and(inEdition(goalWording, of), eq(goalWording.goalId, goalId));
}

/** All an edition says of a measure, money apart: locked, since it is to be changed. Null when it says nothing. */
export async function lockMeasure(tx: Tx, of: EditionKey, measureId: string) {
  const [wording] = await tx
    .select()
    .from(measureWording)
    .where(isMeasure(of, measureId))
    .for('update');
  return wording ? { ...wording, ...(await listsOf(tx, of, measureId)) } : null;
}

export type HeldMeasure = NonNullable<Awaited<ReturnType<typeof lockMeasure>>>;

/** A goal to be changed. Null when the edition has it not. */
export async function lockGoal(tx: Tx, of: EditionKey, goalId: string) {
  const [wording] = await tx.select().from(goalWording).where(isGoal(of, goalId)).for('update');
  return wording ?? null;
}

async function listsOf(tx: Tx, of: EditionKey, measureId: string) {
  const steps = await tx
    .select({ text: step.text })
    .from(step)
    .where(and(inEdition(step, of), eq(step.measureId, measureId)))
    .orderBy(asc(step.position));
  const others = await tx
    .select({ id: seeAlso.otherId })
    .from(seeAlso)
    .where(and(inEdition(seeAlso, of), eq(seeAlso.measureId, measureId)))
    .orderBy(asc(seeAlso.position));
  return {
    ...(await namesOf(tx, of, measureId)),
    steps: steps.map(({ text }) => text),
    seeAlso: others.map(({ id }) => id),
  };
}

/** The names of all actors the partnership knows. */
export async function knownNames(tx: Tx, partnershipId: string): Promise<Set<string>> {
  const rows = await tx
    .select({ name: actor.name })
    .from(actor)
    .where(eq(actor.partnershipId, partnershipId));
  return new Set(rows.map(({ name }) => name));
}

/** The goals and measures of an edition by id. */
export async function idsIn(tx: Tx, of: EditionKey) {
  const goals = await tx
    .select({ id: goalWording.goalId })
    .from(goalWording)
    .where(inEdition(goalWording, of));
  const measures = await tx
    .select({ id: measureWording.measureId })
    .from(measureWording)
    .where(inEdition(measureWording, of));
  return {
    goals: new Set(goals.map(({ id }) => id)),
    measures: new Set(measures.map(({ id }) => id)),
  };
}
