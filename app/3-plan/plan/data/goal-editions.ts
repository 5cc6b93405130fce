import { and, eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { currentFirst } from './editions.ts';
import { edition, goal, goalWording } from './tables.ts';

/**
 * The editions one may see that have the goal whose id ends with `short`, the one that holds first and public before
 * draft, each with the goal's id and the title it has there: what was once a goal keeps its address also when the
 * plan that holds no longer has it. None when one may see no such goal.
 */
export async function goalEditions(tx: Tx, partnershipId: string, short: string) {
  return tx
    .select({ id: goal.id, title: goalWording.title, edition })
    .from(goal)
    .innerJoin(
      goalWording,
      and(eq(goalWording.partnershipId, goal.partnershipId), eq(goalWording.goalId, goal.id)),
    )
    .innerJoin(
      edition,
      and(eq(edition.partnershipId, goal.partnershipId), eq(edition.id, goalWording.editionId)),
    )
    .where(and(eq(goal.partnershipId, partnershipId), eq(goal.short, short)))
    .orderBy(...currentFirst(edition));
}
