import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { againRefusals } from '#0-partnership/members/core/people/members.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { Site } from './invite-member.ts';
import { lockMembers } from './lock-members.ts';
import { firstInvited, isMembership } from './place-member.ts';
import { membership, person } from './tables.ts';
import { writeInvitation } from './write-invitation.ts';

/** Sends an invitation that waits, or lapsed, once more; it is open for as long as a new one. */
export const sendInvitationAgain = operation(
  {
    name: 'invitation-sent-again',
    may: ['partner-contact', 'coordinator', 'administrator'],
    takes: z.object({ id: z.uuid(), site: Site }),
  },
  async (context, { id, site }) => {
    const { tx, partnershipId, actor: giver, now, record } = context;
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
    // What was sent to them since the first letter stays open: either letter lets them in.
    await tx
      .update(membership)
      .set({ invitedAt: now, firstInvitedAt: firstInvited })
      .where(isMembership(partnershipId, id));
    await writeInvitation(context, { id, to: invited.email, site });
    record({ about: ref('membership', id), after: { invitedAt: now.toISOString() } });
    return accept(id);
  },
);
