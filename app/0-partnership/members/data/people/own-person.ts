import { eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { person } from './tables.ts';

/** What is known of the person whose own transaction this is; null for one who is not there. */
export async function ownPerson(tx: Tx, personId: string) {
  const [own] = await tx.select().from(person).where(eq(person.id, personId));
  return own ?? null;
}
