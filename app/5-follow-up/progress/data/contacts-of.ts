import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { membership, person } from '#0-partnership/members/data/people/tables.ts';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

type Where = { tx: Tx; partnershipId: string };

/** One who speaks for an organisation, by which membership, and since when. */
export type Contact = {
  membershipId: string;
  personId: string;
  email: string;
  since: Date;
  /** Whether the invitation was taken up. */
  accepted: boolean;
};

/** Those to write to when an organisation is to report: each person who speaks for it, once. */
export async function contactsOf(where: Where, actorId: string): Promise<Contact[]> {
  const all = (await speakersFor(where, actorId)).filter(({ accepted }) => accepted);
  return all.filter(({ personId }, at) => all.findIndex((x) => x.personId === personId) === at);
}

/**
 * By which memberships one speaks for an organisation just now, or is invited to: partner contacts of its own, and
 * of the organisation it is a section of or that is its contact.
 */
export async function speakersFor(
  { tx, partnershipId }: Where,
  actorId: string,
): Promise<Contact[]> {
  const rows = await tx
    .select({
      membershipId: membership.id,
      personId: membership.personId,
      email: person.email,
      invitedAt: membership.invitedAt,
      firstInvitedAt: membership.firstInvitedAt,
      acceptedAt: membership.acceptedAt,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .innerJoin(actor, and(eq(actor.partnershipId, partnershipId), eq(actor.id, actorId)))
    .where(
      and(
        eq(membership.partnershipId, partnershipId),
        or(eq(membership.actorId, actor.id), eq(membership.actorId, actor.ofActorId)),
        sql`'partner-contact' = any(${membership.roles})`,
        isNull(membership.endedAt),
        isNull(person.deactivatedAt),
      ),
    )
    .orderBy(membership.id);
  return rows.flatMap(({ membershipId, personId, email, invitedAt, firstInvitedAt, acceptedAt }) =>
    email === null
      ? []
      : {
          membershipId,
          personId,
          email,
          since: firstInvitedAt ?? invitedAt,
          accepted: acceptedAt !== null,
        },
  );
}
