import { and, desc, eq } from 'drizzle-orm';
import type { Ref } from '#base/ref.ts';
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
  return rows.map(entryOf);
}

/** The newest entries about one thing, newest first. Members only. */
export async function entriesAbout(
  tx: Tx,
  chain: string,
  { kind, id }: Ref,
  limit: number,
): Promise<JournalEntry[]> {
  const rows = await tx
    .select()
    .from(journal)
    .where(and(eq(journal.chain, chain), eq(journal.aboutId, id), eq(journal.aboutKind, kind)))
    .orderBy(desc(journal.number))
    .limit(limit);
  return rows.map(entryOf);
}

/** One entry of a chain by its number; null when there is none. Members only. */
export async function entryNumbered(
  tx: Tx,
  chain: string,
  number: number,
): Promise<JournalEntry | null> {
  const [row] = await tx
    .select()
    .from(journal)
    .where(and(eq(journal.chain, chain), eq(journal.number, number)));
  return row ? entryOf(row) : null;
}

function entryOf(row: typeof journal.$inferSelect): JournalEntry {
  const { number, at, name, aboutKind, aboutId, content } = row;
  const told = content === null ? null : (JSON.parse(content) as EntryContent);
  return { number, at, name, aboutKind, aboutId, content: told };
}
