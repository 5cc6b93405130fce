import { and, asc, eq } from 'drizzle-orm';
import { invitationLetter } from '#0-partnership/members/core/people/invitation-letter.ts';
import { actor, body } from '#0-partnership/members/data/tables.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { writeLetter } from '#platform/mail/write-letter.ts';
import { partnershipHere } from './known-place.ts';
import { isMembership } from './place-member.ts';
import { membership, representation } from './tables.ts';

/** Writes the letter of an invitation: what one is invited to, for whom and as what, in the partnership's language. */
export async function writeInvitation(
  context: OperationContext,
  { id, to, site }: { id: string; to: string; site: string | null },
): Promise<void> {
  const { tx, partnershipId, now } = context;
  const [place] = await tx
    .select({ organisation: actor.name, roles: membership.roles })
    .from(membership)
    .leftJoin(
      actor,
      and(eq(actor.partnershipId, membership.partnershipId), eq(actor.id, membership.actorId)),
    )
    .where(isMembership(partnershipId, id));
  if (!place) throw new Error('an invitation to a place that is not there');
  const asked = await tx
    .select({ name: body.name })
    .from(representation)
    .innerJoin(
      body,
      and(eq(body.partnershipId, representation.partnershipId), eq(body.id, representation.bodyId)),
    )
    .where(
      and(eq(representation.partnershipId, partnershipId), eq(representation.membershipId, id)),
    )
    .orderBy(asc(body.position));
  const bodies = asked.map(({ name }) => name);
  const letter = invitationLetter({ ...(await partnershipHere(context)), ...place, bodies, site });
  await writeLetter(tx, { to, ...letter }, now);
}
