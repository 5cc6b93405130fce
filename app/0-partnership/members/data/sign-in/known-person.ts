import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Pool } from 'pg';
import { membership, person } from '#0-partnership/members/data/people/tables.ts';
import { actor, organisation } from '#0-partnership/members/data/tables.ts';
import { asPerson, inPartnership, type Tx } from '#platform/database/transactions.ts';
import type { KnownPerson } from '#platform/http/viewer.ts';

/** The organisation that a section is a part of. */
const whole = alias(actor, 'whole');

/**
 * Who a session belongs to, with what they are a member by in this partnership: accepted and not ended,
 * the oldest first. Null for one who was deactivated or is not there.
 */
export async function knownPerson(
  pool: Pool,
  personId: string,
  partnershipId: string | null,
): Promise<KnownPerson | null> {
  const look = (tx: Tx) => personIn(tx, personId, partnershipId);
  return partnershipId === null
    ? asPerson(pool, { personId }, look)
    : // As a member, to see the name of an organisation that is not public; the query asks for own rows alone.
      inPartnership(pool, { partnershipId, member: true, personId }, look);
}

/** The same in a transaction that looks as that person, and in a partnership as a member of it. */
export async function personIn(
  tx: Tx,
  personId: string,
  partnershipId: string | null,
): Promise<KnownPerson | null> {
  const [found] = await tx
    .select({ name: person.name, email: person.email })
    .from(person)
    .where(and(eq(person.id, personId), isNull(person.deactivatedAt)));
  if (!found) return null;
  if (partnershipId === null) return { ...found, memberships: [] };
  const memberships = await tx
    .select({
      id: membership.id,
      actorId: membership.actorId,
      organisation: actor.name,
      number: organisation.number,
      roles: membership.roles,
    })
    .from(membership)
    .leftJoin(
      actor,
      and(eq(actor.partnershipId, membership.partnershipId), eq(actor.id, membership.actorId)),
    )
    .leftJoin(
      whole,
      and(eq(whole.partnershipId, actor.partnershipId), eq(whole.id, actor.ofActorId)),
    )
    .leftJoin(
      organisation,
      eq(
        organisation.id,
        sql`case ${actor.kind} when 'section' then ${whole.organisationId} else ${actor.organisationId} end`,
      ),
    )
    .where(
      and(
        eq(membership.partnershipId, partnershipId),
        eq(membership.personId, personId),
        isNotNull(membership.acceptedAt),
        isNull(membership.endedAt),
      ),
    )
    .orderBy(asc(membership.acceptedAt), asc(membership.id));
  return { ...found, memberships };
}
