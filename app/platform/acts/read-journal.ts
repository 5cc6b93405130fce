import { desc, eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import type { EntryContent } from './chain.ts';
import { journal, revision } from './tables.ts';

/** The newest number and hash of a chain: public. Null before the first entry. */
export async function newestOf(
  tx: Tx,
  chain: string,
): Promise<{ number: number; hash: string } | null> {
  const [head] = await tx.select().from(revision).where(eq(revision.chain, chain));
  return head ?? null;
}

export type JournalEntry = {
  number: number;
  at: Date;
  name: string;
  aboutKind: string;
  aboutId: string;
  /** Null when it was erased. */
  content: EntryContent | null;
};

/** The newest entries of a chain, newest first. Members only. */
export async function newestEntries(tx: Tx, chain: string, limit: number): Promise<JournalEntry[]> {
  const rows = await tx
    .select()
    .from(journal)
    .where(eq(journal.chain, chain))
    .orderBy(desc(journal.number))
    .limit(limit);
  return rows.map(({ number, at, name, aboutKind, aboutId, content }) => ({
    number,
    at,
    name,
    aboutKind,
    aboutId,
    content: content === null ? null : (JSON.parse(content) as EntryContent),
  }));
}
