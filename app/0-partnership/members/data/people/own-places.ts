import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Standing, standingOf } from '#0-partnership/members/core/people/invitation.ts';
import { actor, body, partnership } from '#0-partnership/members/data/tables.ts';
import type { Lang } from '#base/text.ts';
import type { Actor, Role } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { membership, representation } from './tables.ts';

export type OwnMembership = {
  id: string;
  actorId: string | null;
  /** Null for the partnership itself, and for an organisation that is not public. */
  organisation: string | null;
  roles: Role[];
  bodies: { id: string; name: string }[];
  standing: Standing;
};

/** A partnership someone takes part in, with all they are there. */
export type OwnPlace = {
  id: string;
  slug: string;
  name: string;
  lang: Lang;
  memberships: OwnMembership[];
};

/** The one who looks, once for each membership that is in use there: each acts by its own roles. */
export function actingIn({ memberships }: OwnPlace, viewer: Actor): Actor[] {
  return memberships
    .filter(({ standing }) => standing === 'active')
    .map(({ id, actorId, roles, organisation }) => {
      return { ...viewer, roles, organisation, membership: { id, actorId } };
    });
}

/**
 * The partnerships a person takes part in or is invited to, by name. The transaction is the person's own,
 * beside what is published.
 */
export async function ownPlaces(tx: Tx, personId: string, now: Date): Promise<OwnPlace[]> {
  const rows = await tx
    .select({
      partnership: {
        id: partnership.id,
        slug: partnership.slug,
        name: partnership.name,
        lang: partnership.lang,
      },
      id: membership.id,
      actorId: membership.actorId,
      organisation: actor.name,
      roles: membership.roles,
      invitedAt: membership.invitedAt,
      acceptedAt: membership.acceptedAt,
      endedAt: membership.endedAt,
    })
    .from(membership)
    .innerJoin(partnership, eq(partnership.id, membership.partnershipId))
    .leftJoin(
      actor,
      and(eq(actor.partnershipId, membership.partnershipId), eq(actor.id, membership.actorId)),
    )
    .where(and(eq(membership.personId, personId), isNull(membership.endedAt)))
    .orderBy(sql`${partnership.name} collate norwegian`, asc(membership.invitedAt), membership.id);
  if (rows.length === 0) return [];
  const spoken = await tx
    .select({ membershipId: representation.membershipId, id: body.id, name: body.name })
    .from(representation)
    .innerJoin(
      body,
      and(eq(body.partnershipId, representation.partnershipId), eq(body.id, representation.bodyId)),
    )
    .where(
      inArray(
        representation.membershipId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(body.position));
  return [...Map.groupBy(rows, (row) => row.partnership.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const memberships = own.map((row) => ({
      id: row.id,
      actorId: row.actorId,
      organisation: row.organisation,
      roles: row.roles,
      standing: standingOf(row, now),
      bodies: spoken
        .filter(({ membershipId }) => membershipId === row.id)
        .map(({ id, name }) => ({ id, name })),
    }));
    return [{ ...first.partnership, memberships }];
  });
}
