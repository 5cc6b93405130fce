import { and, eq } from 'drizzle-orm';
import type { Pool } from 'pg';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import type { Actor } from './actor.ts';
import { append } from './journal.ts';
import { journal } from './tables.ts';

export type Erasure = { chain: string; number: number; why: string };

/**
 * Takes the content and salt out of one entry of the journal, as the owner: the app's role may not. The
 * digest stays, so the chain still verifies, and a new entry says that it was done, by whom and why. Refuses
 * an entry that is not there or was erased before.
 */
export async function eraseEntry(
  owner: Pool,
  { chain, number, why }: Erasure,
  actor: Actor,
  now: Date,
): Promise<Outcome<{ number: number }, 'no-such-entry' | 'already-erased'>> {
  return asOwner(owner).transaction(async (tx) => {
    const entry = and(eq(journal.chain, chain), eq(journal.number, number));
    const [found] = await tx.select().from(journal).where(entry).for('update');
    if (!found) return refuse('no-such-entry');
    if (found.content === null) return refuse('already-erased');
    await tx.update(journal).set({ content: null, salt: null }).where(entry);
    const { name: by, organisation } = actor;
    const content = {
      by,
      role: actor.roles.join(', '),
      organisation,
      after: { erased: number },
      why,
    };
    const about = ref(found.aboutKind, found.aboutId);
    await append(tx, chain, [{ name: 'entry-erased', about, at: now, content }]);
    return accept({ number });
  });
}
