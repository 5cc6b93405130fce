import { and, asc, eq } from 'drizzle-orm';
import type { WaysIn } from '#0-partnership/members/core/oidc/logins.ts';
import { passkey, person, personIdentity } from '#0-partnership/members/data/people/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { whileSigningIn } from '#platform/database/wider-view.ts';

/** Who someone is at a provider. */
export type Login = { issuer: string; subject: string };

/** Whose a login is, and whether they may sign in at all; null when it is nobody's yet. */
export async function ownerOf(
  tx: Tx,
  { issuer, subject }: Login,
): Promise<{ personId: string; deactivated: boolean } | null> {
  return whileSigningIn(tx, async () => {
    const [found] = await tx
      .select({ personId: person.id, deactivatedAt: person.deactivatedAt })
      .from(personIdentity)
      .innerJoin(person, eq(person.id, personIdentity.personId))
      .where(and(eq(personIdentity.issuer, issuer), eq(personIdentity.subject, subject)));
    return found ? { personId: found.personId, deactivated: found.deactivatedAt !== null } : null;
  });
}

/** The logins a person has tied to themselves, the oldest first. Read as that person. */
export async function loginsOf(tx: Tx, personId: string): Promise<(Login & { linkedAt: Date })[]> {
  const { issuer, subject, linkedAt } = personIdentity;
  return tx
    .select({ issuer, subject, linkedAt })
    .from(personIdentity)
    .where(eq(personIdentity.personId, personId))
    .orderBy(asc(linkedAt), asc(issuer));
}

/** All that a person can sign in by. Read as that person. */
export async function waysIn(tx: Tx, personId: string): Promise<WaysIn> {
  const [who] = await tx
    .select({ email: person.email })
    .from(person)
    .where(eq(person.id, personId));
  return {
    hasEmail: who?.email != null,
    passkeys: await tx.$count(passkey, eq(passkey.personId, personId)),
    logins: await tx.$count(personIdentity, eq(personIdentity.personId, personId)),
  };
}
