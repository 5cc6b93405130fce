import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { actor, collectiveMember } from './tables.ts';

const byName = sql`${actor.name} collate norwegian`;

/** Who an actor is made up of, as far as one may see, by name. */
export async function membersOf(tx: Tx, partnershipId: string, collectiveId: string) {
  return tx
    .select({ id: actor.id, name: actor.name })
    .from(collectiveMember)
    .innerJoin(
      actor,
      and(
        eq(actor.partnershipId, collectiveMember.partnershipId),
        eq(actor.id, collectiveMember.memberId),
      ),
    )
    .where(
      and(
        eq(collectiveMember.partnershipId, partnershipId),
        eq(collectiveMember.collectiveId, collectiveId),
      ),
    )
    .orderBy(byName);
}

/** The names of those that actors take part in, by the id of each that takes part in any. */
export async function collectivesByMember(
  tx: Tx,
  partnershipId: string,
): Promise<Map<string, string[]>> {
  const rows = await tx
    .select({ memberId: collectiveMember.memberId, name: actor.name })
    .from(collectiveMember)
    .innerJoin(
      actor,
      and(
        eq(actor.partnershipId, collectiveMember.partnershipId),
        eq(actor.id, collectiveMember.collectiveId),
      ),
    )
    .where(eq(collectiveMember.partnershipId, partnershipId))
    .orderBy(byName);
  const byMember = Map.groupBy(rows, ({ memberId }) => memberId);
  return new Map([...byMember].map(([id, ones]) => [id, ones.map(({ name }) => name)]));
}
