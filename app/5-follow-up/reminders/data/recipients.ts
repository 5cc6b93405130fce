import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import { membership, person, representation } from '#0-partnership/members/data/people/tables.ts';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { Recipient } from '#5-follow-up/reminders/core/news.ts';
import { isInside } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';

/**
 * The active members of a partnership who want to be written to, with all they are there. One who speaks for
 * an organisation speaks for its sections, and for collective actors it is the contact of.
 */
export async function recipientsIn(tx: Tx, partnershipId: string): Promise<Recipient[]> {
  const members = await tx
    .select({
      id: membership.id,
      personId: membership.personId,
      lang: person.lang,
      digest: person.digest,
      actorId: membership.actorId,
      roles: membership.roles,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(
      and(
        eq(membership.partnershipId, partnershipId),
        isNotNull(membership.acceptedAt),
        isNull(membership.endedAt),
        isNull(person.deactivatedAt),
        isNotNull(person.email),
        ne(person.digest, 'never'),
      ),
    )
    .orderBy(membership.personId, membership.id);
  if (members.length === 0) return [];
  const actors = await tx
    .select({ id: actor.id, of: actor.ofActorId })
    .from(actor)
    .where(eq(actor.partnershipId, partnershipId));
  const partsOf = Map.groupBy(actors, ({ of }) => of);
  const spoken = await tx
    .select({ membershipId: representation.membershipId, bodyId: representation.bodyId })
    .from(representation)
    .where(eq(representation.partnershipId, partnershipId));
  const bodiesOf = Map.groupBy(spoken, ({ membershipId }) => membershipId);
  const actorsOf = ({ actorId }: { actorId: string | null }) =>
    actorId === null ? [] : [actorId, ...(partsOf.get(actorId) ?? []).map(({ id }) => id)];
  return [...Map.groupBy(members, ({ personId }) => personId).values()].flatMap((own) => {
    const [first] = own;
    if (!first || first.digest === 'never') return [];
    const { personId, lang, digest } = first;
    const roles = own.flatMap((one) => one.roles);
    const reporting = own.filter((one) => one.roles.includes('partner-contact'));
    const bodies = own.flatMap(({ id }) => bodiesOf.get(id) ?? []).map(({ bodyId }) => bodyId);
    return {
      ...{ personId, lang, digest },
      inside: isInside({ roles }),
      coordinates: roles.includes('coordinator'),
      owners: new Set([...own.flatMap(actorsOf), ...bodies]),
      reportsFor: new Set(reporting.flatMap(actorsOf)),
    };
  });
}
