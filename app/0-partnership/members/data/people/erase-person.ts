import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { leavesNobody } from '#0-partnership/members/core/people/hand-over.ts';
import type { EraseRefusal } from '#0-partnership/members/core/people/person.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { whileIn } from '#platform/database/wider-view.ts';
import { forgetLettersTo } from '#platform/mail/forget-letters.ts';
import { forgetSessions } from '#platform/sessions/forget-person.ts';
import { lockMembers } from './lock-members.ts';
import { membership, passkey, person, personIdentity, representation, told } from './tables.ts';

/**
 * Erases the one who acts: address, name, keys, logins, sessions and letters go, memberships end. The id
 * stays, since the journal knows what was done by it. Refused for the last administrator of a partnership,
 * unless the person's own address was typed, and for one who is invited somewhere in the same moment.
 *
 * Partnerships are held before the person, as by those who invite: two who hold them the other way round would
 * wait for each other.
 */
export const erasePerson = operation(
  {
    name: 'person-erased',
    may: ['person'],
    takes: z.object({ email: z.string().trim().toLowerCase() }),
  },
  async (context, { email }): Promise<Outcome<null, EraseRefusal>> => {
    const { tx, actor, now, record } = context;
    const id = actor.personId ?? '';
    const confirmed = async (held: boolean) => {
      const asked = tx.select().from(person).where(eq(person.id, id));
      const [found] = await (held ? asked.for('update') : asked);
      if (!found || found.email === null) return 'no-such-person';
      return found.email === email ? { ...found, email: found.email } : 'not-confirmed';
    };
    const typed = await confirmed(false);
    if (typeof typed === 'string') return refuse(typed);
    const partnerships = await partnershipsOf(tx, id);
    for (const partnershipId of partnerships) {
      const left = await whileIn(tx, partnershipId, () => leave(context, partnershipId, id));
      if (!left) return refuse('last-administrator');
    }
    const before = await confirmed(true);
    if (typeof before === 'string') return refuse(before);
    // Nobody invites the person any more, and who did before is seen now.
    if ((await partnershipsOf(tx, id)).length > 0) return refuse('invited-meanwhile');
    await forget(tx, id, before.email);
    await tx
      .update(person)
      .set({
        email: null,
        name: null,
        changesSeenAt: null,
        deactivatedAt: now,
        revision: before.revision + 1,
      })
      .where(eq(person.id, id));
    record({ about: ref('person', id), after: { left: partnerships }, shared: true });
    return accept(null);
  },
);

/** Where a person has a place that has not ended, always in the same order, so that two never wait for each other. */
async function partnershipsOf(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: membership.partnershipId })
    .from(membership)
    .where(and(eq(membership.personId, personId), isNull(membership.endedAt)))
    .orderBy(asc(membership.partnershipId));
  return rows.map(({ id }) => id);
}

/** Ends a person's places in a partnership; false when it would be left without an administrator. */
async function leave(
  { tx, now }: OperationContext,
  partnershipId: string,
  personId: string,
): Promise<boolean> {
  const members = await lockMembers(tx, partnershipId, now);
  if (leavesNobody(members, personId)) return false;
  const own = members.filter((one) => one.personId === personId && one.standing !== 'ended');
  for (const { id } of own) {
    const there = eq(representation.partnershipId, partnershipId);
    await tx.delete(representation).where(and(there, eq(representation.membershipId, id)));
  }
  await tx
    .update(membership)
    .set({ endedAt: now, revision: sql`${membership.revision} + 1` })
    .where(
      and(
        eq(membership.partnershipId, partnershipId),
        eq(membership.personId, personId),
        isNull(membership.endedAt),
      ),
    );
  return true;
}

/** Takes away what one signs in by, and what was written to the person. */
async function forget(tx: Tx, personId: string, email: string): Promise<void> {
  await tx.delete(passkey).where(eq(passkey.personId, personId));
  await tx.delete(personIdentity).where(eq(personIdentity.personId, personId));
  await tx.delete(told).where(eq(told.personId, personId));
  await forgetSessions(tx, personId, email);
  await forgetLettersTo(tx, email);
}
