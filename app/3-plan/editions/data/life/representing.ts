import { and, eq, isNull } from 'drizzle-orm';
import { membership, representation } from '#0-partnership/members/data/people/tables.ts';
import { decisionRule } from '#3-plan/editions/data/tables.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** The bodies an actor speaks and records for, by id. */
export async function representedBy(
  tx: Tx,
  partnershipId: string,
  { membership }: Actor,
): Promise<ReadonlySet<string>> {
  if (!membership) return new Set();
  const rows = await tx
    .select({ bodyId: representation.bodyId })
    .from(representation)
    .where(
      and(
        eq(representation.partnershipId, partnershipId),
        eq(representation.membershipId, membership.id),
      ),
    );
  return new Set(rows.map(({ bodyId }) => bodyId));
}

/** Whether anyone is chosen to record what a body decides, or invited to; as members see it. */
export async function someoneRecordsFor(
  tx: Tx,
  partnershipId: string,
  bodyId: string,
): Promise<boolean> {
  const found = await tx
    .select({ id: membership.id })
    .from(representation)
    .innerJoin(
      membership,
      and(
        eq(membership.partnershipId, representation.partnershipId),
        eq(membership.id, representation.membershipId),
      ),
    )
    .where(
      and(
        eq(representation.partnershipId, partnershipId),
        eq(representation.bodyId, bodyId),
        isNull(membership.endedAt),
      ),
    )
    .limit(1);
  return found.length > 0;
}

/** Whether the partnership asks for two persons for each decision that is recorded. */
export async function asksForTwo(tx: Tx, partnershipId: string): Promise<boolean> {
  const [rule] = await tx
    .select({ two: decisionRule.twoPersons })
    .from(decisionRule)
    .where(eq(decisionRule.partnershipId, partnershipId));
  return rule?.two ?? false;
}
