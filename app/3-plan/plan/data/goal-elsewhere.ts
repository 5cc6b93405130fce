import { and, eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { currentFirst } from './editions.ts';
import { edition, goal, goalWording } from './tables.ts';

/**
 * A goal by the end of its id, as the newest edition that has it words it, public before draft. What
 * was once a goal keeps its address also when the plan that holds no longer has it. Null when one may
 * see no such goal.
 */
export async function goalElsewhere(tx: Tx, partnershipId: string, short: string) {
  const [found] = await tx
    .select({ id: goal.id, title: goalWording.title, edition: edition.slug })
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
    .orderBy(...currentFirst(edition))
    .limit(1);
  return found ?? null;
}
