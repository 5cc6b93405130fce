import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type Answer, recognise } from '#3-plan/plan/core/recognise/recognise.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { earlierThings } from './earlier.ts';

export type Identities = {
  goalIds: Map<string, string>;
  measureIds: Map<string, string>;
  newGoals: string[];
  newMeasures: string[];
};

/** Which goal or measure of earlier editions each of the content is (`recognise`). What is none of them is new. */
export async function identities(
  { tx, partnershipId }: Pick<OperationContext, 'tx' | 'partnershipId'>,
  content: PlanContent,
  answers: readonly Answer[],
): Promise<Identities> {
  const known = await earlierThings(tx, partnershipId);
  const { goals, measures } = recognise(content, known, answers);
  const [goalIds, newGoals] = withNew(content.goals, goals);
  const [measureIds, newMeasures] = withNew(content.measures, measures);
  return { goalIds, measureIds, newGoals, newMeasures };
}

function withNew(
  things: readonly { key: string }[],
  known: ReadonlyMap<string, string>,
): [Map<string, string>, string[]] {
  const ids = new Map(known);
  const added: string[] = [];
  for (const { key } of things) {
    if (ids.has(key)) continue;
    const fresh = newId();
    added.push(fresh);
    ids.set(key, fresh);
  }
  return [ids, added];
}
