import { desc } from 'drizzle-orm';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { goalWording, measureWording } from './tables.ts';

export type Identities = {
  goalIds: Map<string, string>;
  measureIds: Map<string, string>;
  newGoals: string[];
  newMeasures: string[];
};

type Worded = { ref: string | null; title: string };

/**
 * Which goal or measure of earlier editions each of the content is: the one with the same reference
 * and title, each taken at most once. What has no such forerunner is new.
 */
export async function identities(tx: Tx, content: PlanContent): Promise<Identities> {
  const goals = await tx
    .select({ id: goalWording.goalId, ref: goalWording.ref, title: goalWording.title })
    .from(goalWording)
    .orderBy(desc(goalWording.editionId));
  const measures = await tx
    .select({ id: measureWording.measureId, ref: measureWording.ref, title: measureWording.title })
    .from(measureWording)
    .orderBy(desc(measureWording.editionId));
  const [goalIds, newGoals] = recognised(content.goals, goals);
  const [measureIds, newMeasures] = recognised(content.measures, measures);
  return { goalIds, measureIds, newGoals, newMeasures };
}

function recognised(
  things: readonly (Worded & { key: string })[],
  known: readonly (Worded & { id: string })[],
): [Map<string, string>, string[]] {
  const free = new Map<string, string>();
  // Newest first: the first to claim a wording is the identity that had it last.
  for (const { id, ...worded } of known) {
    const wording = wordingOf(worded);
    if (!free.has(wording)) free.set(wording, id);
  }
  const added: string[] = [];
  const ids = things.map(({ key, ...worded }): [string, string] => {
    const wording = wordingOf(worded);
    const id = free.get(wording);
    free.delete(wording);
    if (id !== undefined) return [key, id];
    const fresh = newId();
    added.push(fresh);
    return [key, fresh];
  });
  return [new Map(ids), added];
}

function wordingOf({ ref, title }: Worded): string {
  return `${ref ?? ''}\n${title.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
