import { desc } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { letter } from './tables.ts';

/** The newest letters of the outbox, sent or not. */
export async function newestLetters(tx: Tx, most: number) {
  return tx
    .select({
      id: letter.id,
      to: letter.to,
      subject: letter.subject,
      text: letter.text,
      writtenAt: letter.writtenAt,
    })
    .from(letter)
    .orderBy(desc(letter.writtenAt), desc(letter.id))
    .limit(most);
}
