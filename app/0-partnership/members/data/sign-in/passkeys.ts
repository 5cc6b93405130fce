import { and, asc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import {
  mostPasskeys,
  PasskeyName,
  type PasskeyRefusal,
} from '#0-partnership/members/core/sign-in/passkey.ts';
import { passkey, person } from '#0-partnership/members/data/people/tables.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** The passkeys of a person, the oldest first. */
export async function passkeysOf(tx: Tx, personId: string) {
  return tx
    .select({
      id: passkey.credentialId,
      name: passkey.name,
      transports: passkey.transports,
      addedAt: passkey.addedAt,
      usedAt: passkey.usedAt,
    })
    .from(passkey)
    .where(eq(passkey.personId, personId))
    .orderBy(asc(passkey.addedAt), asc(passkey.credentialId));
}

const NewPasskey = z.object({
  id: z.string(),
  name: PasskeyName,
  publicKey: z.instanceof(Uint8Array),
  counter: z.number().int().nonnegative(),
  transports: z.array(z.string()),
});

/** Keeps a passkey that the person who acts has just made. The journal is told that, and not which. */
export const addPasskey = operation(
  { name: 'passkey-added', may: ['person'], takes: NewPasskey },
  async ({ tx, actor, now, record }, made): Promise<Outcome<null, PasskeyRefusal>> => {
    const personId = actor.personId ?? '';
    // Held, so that two at once are counted one after the other.
    await tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).for('update');
    const own = await passkeysOf(tx, personId);
    if (own.length >= mostPasskeys) return refuse('too-many-passkeys');
    const { id: credentialId, publicKey, ...rest } = made;
    const added = await tx
      .insert(passkey)
      .values({ ...rest, credentialId, personId, publicKey: Buffer.from(publicKey), addedAt: now })
      .onConflictDoNothing()
      .returning({ id: passkey.credentialId });
    if (added.length === 0) return refuse('passkey-known');
    record({ about: ref('person', personId), after: { passkeys: own.length + 1 }, shared: true });
    return accept(null);
  },
);

/** Calls a passkey of one's own something else. */
export const renamePasskey = operation(
  {
    name: 'passkey-renamed',
    may: ['person'],
    takes: z.object({ id: z.string(), name: PasskeyName }),
  },
  async ({ tx, actor, record }, { id, name }) => {
    const renamed = await tx
      .update(passkey)
      .set({ name })
      .where(isOwn(actor.personId, id))
      .returning();
    if (renamed.length === 0) return refuse('no-such-passkey');
    record({ about: ref('person', actor.personId ?? ''), shared: true });
    return accept(null);
  },
);

/** Takes a passkey of one's own away: nobody signs in by it any more. */
export const removePasskey = operation(
  { name: 'passkey-removed', may: ['person'], takes: z.object({ id: z.string() }) },
  async ({ tx, actor, record }, { id }) => {
    const removed = await tx.delete(passkey).where(isOwn(actor.personId, id)).returning();
    if (removed.length === 0) return refuse('no-such-passkey');
    record({ about: ref('person', actor.personId ?? ''), shared: true });
    return accept(null);
  },
);

/** A passkey by its id, with whether its person may sign in; for signing in alone. Held until it is noted as used. */
export async function passkeyToUse(tx: Tx, id: string) {
  const [found] = await tx
    .select({
      id: passkey.credentialId,
      personId: passkey.personId,
      publicKey: passkey.publicKey,
      counter: passkey.counter,
      transports: passkey.transports,
      deactivatedAt: sql<Date | null>`(select deactivated_at from person where person.id = ${passkey.personId})`,
    })
    .from(passkey)
    .where(eq(passkey.credentialId, id))
    .for('update');
  return found ?? null;
}

/** Notes when a passkey was last used, and what its counter stood at. */
export async function notePasskeyUsed(
  tx: Tx,
  { id, counter }: { id: string; counter: number },
  now: Date,
): Promise<void> {
  await tx.update(passkey).set({ counter, usedAt: now }).where(eq(passkey.credentialId, id));
}

function isOwn(personId: string | undefined, id: string) {
  return and(eq(passkey.personId, personId ?? ''), eq(passkey.credentialId, id));
}
