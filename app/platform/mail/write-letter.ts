import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { letter } from './tables.ts';

export type LetterDraft = { to: string; subject: string; text: string; stopUrl?: string };

/** Puts a letter in the outbox, in the transaction that causes it. A job sends it on. */
export async function writeLetter(tx: Tx, draft: LetterDraft, now: Date): Promise<string> {
  const id = newId();
  await tx.insert(letter).values({ id, ...draft, writtenAt: now });
  return id;
}
