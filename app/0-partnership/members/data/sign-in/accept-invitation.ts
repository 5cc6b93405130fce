import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { standingOf } from '#0-partnership/members/core/people/invitation.ts';
import { membership } from '#0-partnership/members/data/people/tables.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { act, type Ground } from '#platform/acts/act.ts';
import type { Actor } from '#platform/acts/actor.ts';
import { operation } from '#platform/acts/operation.ts';
import { asPerson } from '#platform/database/transactions.ts';

/** Takes up an invitation that waits for the person who acts; refused when it has lapsed or is not theirs. */
export const acceptInvitation = operation(
  { name: 'invitation-accepted', may: ['person'], takes: z.object({ id: z.uuid() }) },
  async ({ tx, partnershipId, actor, now, record }, { id }) => {
    const one = and(eq(membership.partnershipId, partnershipId), eq(membership.id, id));
    const [found] = await tx.select().from(membership).where(one).for('update');
    if (!found || found.personId !== actor.personId) return refuse('no-such-invitation');
    if (standingOf(found, now) !== 'invited') return refuse('invitation-lapsed');
    const revision = found.revision + 1;
    await tx.update(membership).set({ acceptedAt: now, revision }).where(one);
    record({ about: ref('membership', id), after: { person: found.personId } });
    return accept(null);
  },
);

/** Takes up all that waits for a person, each in its own partnership, and gives how many. What has lapsed stays as it is. */
export async function acceptInvitations(ground: Ground, personId: string): Promise<number> {
  const waiting = await asPerson(ground.pool, { personId }, (tx) =>
    tx
      .select()
      .from(membership)
      .where(and(eq(membership.personId, personId), isNull(membership.acceptedAt))),
  );
  const actor: Actor = {
    roles: ['person'],
    name: `person:${personId}`,
    organisation: null,
    personId,
  };
  let taken = 0;
  for (const one of waiting) {
    if (standingOf(one, ground.now()) !== 'invited') continue;
    const { partnershipId, id } = one;
    const outcome = await act(ground, { partnershipId, actor }, acceptInvitation, { id });
    if (outcome.ok) taken += 1;
  }
  return taken;
}
