import { and, eq } from 'drizzle-orm';
import { currentFirst, withFrame } from '#3-plan/plan/data/editions.ts';
import { edition, frame, goal, goalWording } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

/**
 * What the edition with that slug, or else the newest one may see, says of the goal whose id ends with
 * `short`. Null when one may see none.
 */
export async function goalView(tx: Tx, partnershipId: string, short: string, slug: string | null) {
  const [found] = await tx
    .select({ wording: goalWording, edition, frame })
    .from(goal)
    .innerJoin(
      goalWording,
      and(eq(goalWording.partnershipId, goal.partnershipId), eq(goalWording.goalId, goal.id)),
    )
    .innerJoin(
      edition,
      and(eq(edition.partnershipId, goal.partnershipId), eq(edition.id, goalWording.editionId)),
    )
    .leftJoin(frame, withFrame)
    .where(
      and(
        eq(goal.partnershipId, partnershipId),
        eq(goal.short, short),
        slug === null ? undefined : eq(edition.slug, slug),
      ),
    )
    .orderBy(...currentFirst(edition))
    .limit(1);
  return found ?? null;
}

export type GoalView = NonNullable<Awaited<ReturnType<typeof goalView>>>;
