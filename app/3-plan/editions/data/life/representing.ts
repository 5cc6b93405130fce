import { and, eq } from 'drizzle-orm';
import { representation } from '#0-partnership/members/data/people/tables.ts';
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

/** Whether the partnership asks for two persons for each decision that is recorded. */
export async function asksForTwo(tx: Tx, partnershipId: string): Promise<boolean> {
  const [rule] = await tx
    .select({ two: decisionRule.twoPersons })
    .from(decisionRule)
    .where(eq(decisionRule.partnershipId, partnershipId));
  return rule?.two ?? false;
}
