import { eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { letter } from './tables.ts';

/** Takes away every letter to an address, sent or waiting. */
export async function forgetLettersTo(tx: Tx, address: string): Promise<void> {
  await tx.delete(letter).where(eq(letter.to, address));
}
