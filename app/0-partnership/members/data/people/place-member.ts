import { and, eq, sql } from 'drizzle-orm';
import type { Member, Place } from '#0-partnership/members/core/people/members.ts';
import { ref } from '#base/ref.ts';
import type { Lang } from '#base/text.ts';
import type { Role } from '#platform/acts/actor.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { whileSigningIn } from '#platform/database/wider-view.ts';
import { newId } from '#platform/id.ts';
import { membership, person, representation } from './tables.ts';

/** The id of the person with this address; null when nobody has it. */
export async function personByEmail(
  { tx }: Pick<OperationContext, 'tx'>,
  email: string,
): Promise<string | null> {
  return whileSigningIn(tx, async () => {
    const [found] = await tx.select({ id: person.id }).from(person).where(eq(person.email, email));
    return found?.id ?? null;
  });
}

/**
 * The id of the person with this address, added when nobody has it. The name is for a new person alone:
 * nobody names another who is there already.
 */
export async function personFor(
  context: OperationContext,
  { email, name, lang }: { email: string; name: string | null; lang: Lang },
): Promise<string> {
  const { tx, now, record } = context;
  const added = await whileSigningIn(tx, () =>
    tx
      .insert(person)
      .values({ id: newId(), email, name, lang, addedAt: now })
      .onConflictDoNothing()
      .returning({ id: person.id }),
  );
  const id = added[0]?.id ?? (await personByEmail(context, email));
  if (id === null) throw new Error('a person was there and is gone');
  // Neither address nor name: what is journalled stays when the person is erased.
  if (added.length > 0) record({ about: ref('person', id), after: { lang }, shared: true });
  return id;
}

/** Puts a person in a place: a new membership, or one that had ended or lapsed taken up again. */
export async function putInPlace(
  context: OperationContext,
  {
    personId,
    place,
    earlier,
    accepted,
  }: { personId: string; place: Place; earlier: Member | undefined; accepted: boolean },
): Promise<string> {
  const { tx, partnershipId, now, record } = context;
  const id = earlier?.id ?? newId();
  const { actorId } = place;
  const roles = place.roles as Role[];
  const given = { roles, invitedAt: now, acceptedAt: accepted ? now : null, endedAt: null };
  if (earlier) {
    // Who comes back begins anew; an invitation that only lapsed is the same one, sent again.
    const firstInvitedAt = earlier.standing === 'lapsed' ? firstInvited : null;
    await tx
      .update(membership)
      .set({ ...given, firstInvitedAt, revision: earlier.revision + 1 })
      .where(isMembership(partnershipId, id));
  } else {
    await tx.insert(membership).values({ partnershipId, id, personId, actorId, ...given });
  }
  await speakFor(context, id, place.bodies);
  record({ about: ref('membership', id), after: told({ ...place, personId }) });
  return id;
}

/** When a membership that is sent its invitation again was invited the first time. */
export const firstInvited = sql`coalesce(${membership.firstInvitedAt}, ${membership.invitedAt})`;

/** The bodies a member speaks for from now on, and no others. */
export async function speakFor(
  { tx, partnershipId }: Pick<OperationContext, 'tx' | 'partnershipId'>,
  membershipId: string,
  bodies: readonly string[],
): Promise<void> {
  await tx
    .delete(representation)
    .where(
      and(
        eq(representation.partnershipId, partnershipId),
        eq(representation.membershipId, membershipId),
      ),
    );
  if (bodies.length === 0) return;
  const rows = bodies.map((bodyId) => ({ partnershipId, membershipId, bodyId }));
  await tx.insert(representation).values(rows);
}

/** What the journal keeps of a place: who by id alone. */
export function told({ personId, actorId, roles, bodies }: Place & { personId: string }) {
  return { person: personId, organisation: actorId, roles, bodies };
}

export function isMembership(partnershipId: string, id: string) {
  return and(eq(membership.partnershipId, partnershipId), eq(membership.id, id));
}
