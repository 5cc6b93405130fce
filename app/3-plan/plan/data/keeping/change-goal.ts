import { asc } from 'drizzle-orm';
import {
  changedGoal,
  GoalChange,
  goalFields,
  goalRefusals,
} from '#3-plan/plan/core/keeping/goal.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { goalWording } from '#3-plan/plan/data/tables.ts';
import { only } from '#base/only.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { goalFollows } from './follow.ts';
import { isGoal, type OpenEdition, openEdition } from './open.ts';

/**
 * Changes what a goal says, its weight and where in the tree it stands, in an edition that is open. Gives
 * the new revision. A goal never stands under itself, also when two move at once.
 */
export const changeGoal = operation(
  { name: 'goal-changed', may: ['editor', 'coordinator', 'administrator'], takes: GoalChange },
  async (context, draft) => {
    const { tx, record } = context;
    const edition = await openEdition(tx, draft.editionId);
    const goals = edition && (await lockTree(tx, edition));
    const current = goals?.find(({ goalId }) => goalId === draft.goalId);
    if (!edition || !goals || !current) return refuse('no-such-goal');
    const tree = goals.map(({ goalId: id, parentId }) => ({ id, parentId }));
    const [first, ...more] = goalRefusals(edition, current, draft, tree);
    if (first) return refuse(first, ...more);
    const changed = changedGoal(current, draft);
    const revision = current.revision + 1;
    await tx
      .update(goalWording)
      .set({ ...only(draft, goalFields), revision })
      .where(isGoal(edition, draft.goalId));
    await goalFollows(context, edition, draft);
    record({
      about: ref('goal', draft.goalId),
      before: only(current, changed),
      after: { editionId: edition.id, ...only(draft, changed) },
      ...(draft.why === '' ? {} : { why: draft.why }),
    });
    return accept({ revision });
  },
);

/** All goals of an edition, always locked in the same order: where one stands depends on the others. */
export async function lockTree(tx: Tx, edition: OpenEdition) {
  return tx
    .select()
    .from(goalWording)
    .where(inEdition(goalWording, edition))
    .orderBy(asc(goalWording.goalId))
    .for('update');
}
