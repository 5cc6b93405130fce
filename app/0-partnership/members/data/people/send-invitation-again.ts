import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { invitationLetter } from '#0-partnership/members/core/people/invitation-letter.ts';
import { againRefusals } from '#0-partnership/members/core/people/members.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { writeLetter } from '#platform/mail/write-letter.ts';
import { Site } from './invite-member.ts';
import { partnershipHere } from './known-place.ts';
import { lockMembers } from './lock-members.ts';
import { isMembership } from './place-member.ts';
import { membership, person } from './tables.ts';

/** Sends an invitation that waits, or lapsed, once more; it is open for as long as a new one. */
export const sendInvitationAgain = operation(
  {
    name: 'invitation-sent-again',
    may: ['partner-contact', 'coordinator', 'administrator'],
    takes: z.object({ id: z.uuid(), site: Site }),
  },
  async (context, { id, site }) => {
    const { tx, partnershipId, actor: giver, now, record } = context;
    const here = await partnershipHere(context);
    const members = await lockMembers(tx, partnershipId, now);
    const [waiting] = await tx
      .select({ personId: membership.personId, invitedAt: membership.invitedAt })
      .from(membership)
      .where(isMembership(partnershipId, id));
    const [first, ...more] = againRefusals(giver, members, id, waiting?.invitedAt ?? now, now);
    if (first || !waiting) return refuse(first ?? 'no-such-member', ...more);
    const [invited] = await tx
      .select({ email: person.email })
      .from(person)
      .where(eq(person.id, waiting.personId));
    if (!invited?.email) return refuse('no-such-member');
    await tx.update(membership).set({ invitedAt: now }).where(isMembership(partnershipId, id));
    const letter = invitationLetter({ ...here, site });
    await writeLetter(tx, { to: invited.email, ...letter }, now);
    record({ about: ref('membership', id), after: { invitedAt: now.toISOString() } });
    return accept(id);
  },
);
