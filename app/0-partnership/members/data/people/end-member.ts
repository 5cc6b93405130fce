import { z } from 'zod';
import { handOverRefusals, takenOver } from '#0-partnership/members/core/people/hand-over.ts';
import { endRefusals, type Member } from '#0-partnership/members/core/people/members.ts';
import { memberRoles } from '#0-partnership/members/core/people/roles.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import type { Role } from '#platform/acts/actor.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { lockMembers } from './lock-members.ts';
import { isMembership, speakFor, told } from './place-member.ts';
import { membership } from './tables.ts';

const Why = z.string().trim().max(400).default('');

/**
 * Ends a membership at once: whoever acts by it is a visitor in the partnership from the next request. An
 * invitation that waits is withdrawn in the same way.
 */
export const deactivateMember = operation(
  {
    name: 'member-deactivated',
    may: ['partner-contact', 'coordinator', 'administrator'],
    takes: z.object({ id: z.uuid(), why: Why }),
  },
  async (context, { id, why }) => {
    const { tx, partnershipId, actor: giver, now, record } = context;
    const members = await lockMembers(tx, partnershipId, now);
    const member = members.find((one) => one.id === id);
    const [first, ...more] = endRefusals(giver, members, id);
    if (first || !member) return refuse(first ?? 'no-such-member', ...more);
    await end(context, member);
    record({ about: ref('membership', id), before: told(member), ...(why ? { why } : {}) });
    return accept(id);
  },
);

/**
 * Who leaves hands over: to a colleague, who gets the roles and bodies they lacked, or to those the
 * organisation has left. The membership ends.
 */
export const handOver = operation(
  {
    name: 'member-handed-over',
    may: memberRoles,
    takes: z.object({ id: z.uuid(), to: z.uuid().nullable(), why: Why }),
  },
  async (context, { id, to, why }) => {
    const { tx, partnershipId, actor: giver, now, record } = context;
    const members = await lockMembers(tx, partnershipId, now);
    const member = members.find((one) => one.id === id);
    const [first, ...more] = handOverRefusals(giver, members, { id, to });
    if (first || !member) return refuse(first ?? 'no-such-member', ...more);
    const colleague = members.find((one) => one.id === to);
    if (colleague) {
      const after = takenOver(member, colleague);
      const { personId } = colleague;
      await tx
        .update(membership)
        .set({ roles: after.roles as Role[], revision: colleague.revision + 1 })
        .where(isMembership(partnershipId, colleague.id));
      await speakFor(context, colleague.id, after.bodies);
      record({
        about: ref('membership', colleague.id),
        before: told(colleague),
        after: told({ ...after, personId }),
      });
    }
    await end(context, member);
    const after = { handedOverTo: to };
    record({ about: ref('membership', id), before: told(member), after, ...(why ? { why } : {}) });
    return accept(id);
  },
);

async function end(context: OperationContext, { id, revision }: Member): Promise<void> {
  const { tx, partnershipId, now } = context;
  await tx
    .update(membership)
    .set({ endedAt: now, revision: revision + 1 })
    .where(isMembership(partnershipId, id));
  // Nobody records for a body by a place they no longer have.
  await speakFor(context, id, []);
}
