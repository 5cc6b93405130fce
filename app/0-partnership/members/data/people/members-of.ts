import { and, eq, sql } from 'drizzle-orm';
import { type Standing, standingOf } from '#0-partnership/members/core/people/invitation.ts';
import { actor, body } from '#0-partnership/members/data/tables.ts';
import type { Role } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { membership, person, representation } from './tables.ts';

/** A member as colleagues see one. */
export type MemberRow = {
  id: string;
  personId: string;
  /** Null for one who has given none, or was erased. */
  name: string | null;
  email: string | null;
  actorId: string | null;
  organisation: string | null;
  roles: Role[];
  bodies: { id: string; name: string }[];
  invitedAt: Date;
  acceptedAt: Date | null;
  endedAt: Date | null;
  standing: Standing;
  revision: number;
};

/** All who are or were members of a partnership: those of no organisation first, then by organisation and name. */
export async function membersWithNames(
  tx: Tx,
  partnershipId: string,
  now: Date,
): Promise<MemberRow[]> {
  const rows = await tx
    .select({
      id: membership.id,
      personId: membership.personId,
      name: person.name,
      email: person.email,
      actorId: membership.actorId,
      organisation: actor.name,
      roles: membership.roles,
      invitedAt: membership.invitedAt,
      acceptedAt: membership.acceptedAt,
      endedAt: membership.endedAt,
      revision: membership.revision,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .leftJoin(
      actor,
      and(eq(actor.partnershipId, membership.partnershipId), eq(actor.id, membership.actorId)),
    )
    .where(eq(membership.partnershipId, partnershipId))
    .orderBy(
      sql`${actor.name} collate norwegian nulls first`,
      sql`coalesce(${person.name}, ${person.email}) collate norwegian`,
      membership.id,
    );
  const spoken = await tx
    .select({ membershipId: representation.membershipId, id: body.id, name: body.name })
    .from(representation)
    .innerJoin(
      body,
      and(eq(body.partnershipId, representation.partnershipId), eq(body.id, representation.bodyId)),
    )
    .where(eq(representation.partnershipId, partnershipId))
    .orderBy(body.position);
  const bodies = Map.groupBy(spoken, ({ membershipId }) => membershipId);
  return rows.map((row) => ({
    ...row,
    standing: standingOf(row, now),
    bodies: (bodies.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
  }));
}
