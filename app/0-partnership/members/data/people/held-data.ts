import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { actor, body, partnership } from '#0-partnership/members/data/tables.ts';
import { journal } from '#platform/acts/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { whileIn, whileSigningIn } from '#platform/database/wider-view.ts';
import { letter } from '#platform/mail/tables.ts';
import { session, signInTry } from '#platform/sessions/tables.ts';
import { membership, passkey, person, personIdentity, representation, told } from './tables.ts';

/**
 * All that is held of a person, by the keys of the list in core, as they may carry it with them. The
 * transaction is the person's own. Null for one who is not there.
 */
export async function heldData(tx: Tx, personId: string) {
  const [own] = await tx.select().from(person).where(eq(person.id, personId));
  if (!own) return null;
  const { email } = own;
  const memberships = await membershipsOf(tx, personId);
  return {
    person: own,
    memberships,
    passkeys: await tx
      .select({
        id: passkey.credentialId,
        name: passkey.name,
        publicKey: sql<string>`encode(${passkey.publicKey}, 'base64')`,
        counter: passkey.counter,
        transports: passkey.transports,
        addedAt: passkey.addedAt,
        usedAt: passkey.usedAt,
      })
      .from(passkey)
      .where(eq(passkey.personId, personId)),
    logins: await tx.select().from(personIdentity).where(eq(personIdentity.personId, personId)),
    // Without what opens them: only its hash is kept, and that is nobody's to read.
    sessions: await tx
      .select({
        means: session.means,
        startedAt: session.startedAt,
        endsAt: session.endsAt,
        provider: sql<string | null>`${session.provider}->>'issuer'`,
      })
      .from(session)
      .where(eq(session.personId, personId)),
    signInTries: await whileSigningIn(tx, () =>
      tx
        .select({ kind: signInTry.kind, madeAt: signInTry.madeAt, endsAt: signInTry.endsAt })
        .from(signInTry)
        .where(
          sql`${signInTry.details}->>'email' = ${email} or ${signInTry.details}->>'personId' = ${personId}`,
        ),
    ),
    letters: await tx
      .select({
        subject: letter.subject,
        text: letter.text,
        writtenAt: letter.writtenAt,
        sentAt: letter.sentAt,
      })
      .from(letter)
      .where(eq(letter.to, email ?? '')),
    // Without what stops them: that is for who has the letter.
    told: await tx
      .select({ day: told.day, keys: told.keys, at: told.at })
      .from(told)
      .where(eq(told.personId, personId))
      .orderBy(desc(told.day)),
    journal: await doneBy(
      tx,
      personId,
      memberships.map(({ partnershipId }) => partnershipId),
    ),
  };
}

async function membershipsOf(tx: Tx, personId: string) {
  const rows = await tx
    .select({
      partnershipId: membership.partnershipId,
      partnership: partnership.name,
      id: membership.id,
      organisation: actor.name,
      roles: membership.roles,
      invitedAt: membership.invitedAt,
      acceptedAt: membership.acceptedAt,
      endedAt: membership.endedAt,
    })
    .from(membership)
    .leftJoin(partnership, eq(partnership.id, membership.partnershipId))
    .leftJoin(
      actor,
      and(eq(actor.partnershipId, membership.partnershipId), eq(actor.id, membership.actorId)),
    )
    .where(eq(membership.personId, personId))
    .orderBy(asc(membership.invitedAt));
  if (rows.length === 0) return [];
  const spoken = await tx
    .select({ membershipId: representation.membershipId, body: body.name })
    .from(representation)
    .leftJoin(
      body,
      and(eq(body.partnershipId, representation.partnershipId), eq(body.id, representation.bodyId)),
    )
    .where(
      inArray(
        representation.membershipId,
        rows.map(({ id }) => id),
      ),
    );
  return rows.map((row) => ({
    ...row,
    bodies: spoken.filter(({ membershipId }) => membershipId === row.id).map(({ body }) => body),
  }));
}

/** What the person did in the partnerships they are or were in: when and what, without what others wrote. */
async function doneBy(tx: Tx, personId: string, partnerships: readonly string[]) {
  const done = [];
  for (const partnershipId of new Set(partnerships)) {
    const rows = await whileIn(tx, partnershipId, () =>
      tx
        .select({
          number: journal.number,
          at: journal.at,
          what: journal.name,
          aboutKind: journal.aboutKind,
          aboutId: journal.aboutId,
        })
        .from(journal)
        .where(
          and(
            eq(journal.chain, partnershipId),
            sql`${journal.content}::jsonb->>'by' = ${`person:${personId}`}`,
          ),
        )
        .orderBy(desc(journal.number)),
    );
    done.push(...rows.map((row) => ({ partnershipId, ...row })));
  }
  return done;
}
