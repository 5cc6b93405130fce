import { asc, desc } from 'drizzle-orm';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { measureWording } from './measures/tables.ts';
import { goalWording } from './tables.ts';

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
    .orderBy(desc(goalWording.editionId), asc(goalWording.position));
  const measures = await tx
    .select({ id: measureWording.measureId, ref: measureWording.ref, title: measureWording.title })
    .from(measureWording)
    .orderBy(desc(measureWording.editionId), asc(measureWording.position));
  const [goalIds, newGoals] = recognised(content.goals, goals);
  const [measureIds, newMeasures] = recognised(content.measures, measures);
  return { goalIds, measureIds, newGoals, newMeasures };
}

function recognised(
  things: readonly (Worded & { key: string })[],
  known: readonly (Worded & { id: string })[],
): [Map<string, string>, string[]] {
  const waiting = Map.groupBy(things, wordingOf);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  // Newest first: an identity that was reworded is what its newest wording says, and only that.
  for (const { id, ...worded } of known) {
    if (taken.has(id)) continue;
    const thing = waiting.get(wordingOf(worded))?.shift();
    if (thing === undefined) continue;
    taken.add(id);
    ids.set(thing.key, id);
  }
  const added: string[] = [];
  for (const { key } of things) {
    if (ids.has(key)) continue;
    const fresh = newId();
    added.push(fresh);
    ids.set(key, fresh);
  }
  return [ids, added];
}

function wordingOf({ ref, title }: Worded): string {
  return `${ref ?? ''}\n${title.toLowerCase().replace(/\s+/g, ' ').trim()}`;
}
