import { asc, eq } from 'drizzle-orm';
import { standingOf } from '#0-partnership/members/core/people/invitation.ts';
import type { Member } from '#0-partnership/members/core/people/members.ts';
import { partnership } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { membership, representation } from './tables.ts';

/**
 * All who are or were members of a partnership, as the rules see them. Its own row is locked first, so that
 * those who change members at once take turns, and each decides on what the one before left.
 */
export async function lockMembers(tx: Tx, partnershipId: string, now: Date): Promise<Member[]> {
  await tx
    .select({ id: partnership.id })
    .from(partnership)
    .where(eq(partnership.id, partnershipId))
    .for('no key update');
  const rows = await tx
    .select()
    .from(membership)
    .where(eq(membership.partnershipId, partnershipId))
    .orderBy(asc(membership.id));
  const spoken = await tx
    .select({ membershipId: representation.membershipId, bodyId: representation.bodyId })
    .from(representation)
    .where(eq(representation.partnershipId, partnershipId))
    .orderBy(asc(representation.bodyId));
  const bodies = Map.groupBy(spoken, ({ membershipId }) => membershipId);
  return rows.map((row) => ({
    id: row.id,
    personId: row.personId,
    actorId: row.actorId,
    roles: row.roles,
    revision: row.revision,
    standing: standingOf(row, now),
    bodies: (bodies.get(row.id) ?? []).map(({ bodyId }) => bodyId),
  }));
}
