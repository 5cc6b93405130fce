import { eq } from 'drizzle-orm';
import type { Pool } from 'pg';
import { z } from 'zod';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type ActRefusal, act, type Ground } from '#platform/acts/act.ts';
import { operation } from '#platform/acts/operation.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { asPerson } from '#platform/database/transactions.ts';
import { hashOf } from '#platform/sessions/sessions.ts';
import { person, told } from './tables.ts';

/** Writes no more letters of what is due and new to the one who acts. Once is as good as twice. */
export const stopDigest = operation(
  { name: 'digest-stopped', may: ['person'], takes: z.object({}) },
  async ({ tx, actor, record }): Promise<Outcome<null, 'no-such-person'>> => {
    const id = actor.personId ?? '';
    const [before] = await tx.select().from(person).where(eq(person.id, id)).for('update');
    if (!before) return refuse('no-such-person');
    if (before.digest === 'never') return accept(null);
    const revision = before.revision + 1;
    await tx.update(person).set({ digest: 'never', revision }).where(eq(person.id, id));
    const about = ref('person', id);
    record({ about, before: { digest: before.digest }, after: { digest: 'never' }, shared: true });
    return accept(null);
  },
);

/** Whose letter this stands in; null for what stands in none, or in one from more than a year ago. */
export async function whoseLetter(pool: Pool, token: string): Promise<string | null> {
  return asPerson(pool, { signingIn: true }, async (tx) => {
    const [found] = await tx
      .select({ personId: told.personId })
      .from(told)
      .where(eq(told.stopHash, hashOf(token)));
    return found?.personId ?? null;
  });
}

/** Stops the letters of whoever has this one, without signing in: it can do nothing else. */
export async function stopByLetter(
  ground: Ground,
  token: string,
): Promise<Outcome<null, 'no-such-letter' | 'no-such-person' | ActRefusal>> {
  const personId = await whoseLetter(ground.pool, token);
  if (personId === null) return refuse('no-such-letter');
  const actor = { roles: ['person'], name: `person:${personId}`, organisation: null } as const;
  return act(ground, { partnershipId: sharedChain, actor: { ...actor, personId } }, stopDigest, {});
}
