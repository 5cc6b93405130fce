import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { type Break, beginning, breaksOf, type Entry, type Link, nextLink } from './chain.ts';
import { journal, revision } from './tables.ts';

/** The channel on which a partnership's new revision is told at commit, as `chain:number`. */
export const revisionChannel = 'tannhjul_revision';

/** Adds entries to a chain, in order. Holds the chain's head until commit, so write them last. */
export async function append(tx: Tx, chain: string, entries: Entry[]): Promise<void> {
  if (entries.length === 0) return;
  let newest = await lockHead(tx, chain);
  const links: Link[] = [];
  for (const entry of entries) {
    const link = nextLink(chain, newest, entry);
    links.push(link);
    newest = link;
  }
  await tx.insert(journal).values(links);
  await tx
    .update(revision)
    .set({ number: newest.number, hash: newest.hash })
    .where(eq(revision.chain, chain));
  await tx.execute(sql`select pg_notify(${revisionChannel}, ${`${chain}:${newest.number}`})`);
}

async function lockHead(tx: Tx, chain: string): Promise<{ number: number; hash: string }> {
  await tx.insert(revision).values({ chain, number: 0, hash: beginning }).onConflictDoNothing();
  const [head] = await tx.select().from(revision).where(eq(revision.chain, chain)).for('update');
  if (!head) throw new Error(`the head of chain ${chain} is not visible here`);
  return head;
}

export type ChainReport = {
  chain: string;
  entries: number;
  hash: string;
  breaks: { number: number; breaks: Break[] }[];
  /** Whether the public head names another entry than the newest one there is. */
  headDiffers: boolean;
};

/** Walks one chain from its beginning, a thousand entries at a time. */
export async function verifyChain(tx: Tx, chain: string): Promise<ChainReport> {
  const breaks: ChainReport['breaks'] = [];
  let previous = { number: 0, hash: beginning };
  // From below the first number there can be: an entry slipped in before it is one of the breaks.
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const links = await tx
      .select()
      .from(journal)
      .where(and(eq(journal.chain, chain), gt(journal.number, after)))
      .orderBy(asc(journal.number))
      .limit(1_000);
    for (const link of links) {
      const found = breaksOf(link, previous);
      if (found.length > 0) breaks.push({ number: link.number, breaks: found });
      previous = link;
      after = link.number;
    }
    if (links.length < 1_000) break;
  }
  const [head] = await tx.select().from(revision).where(eq(revision.chain, chain));
  const headDiffers =
    (head?.number ?? 0) !== previous.number || (head?.hash ?? beginning) !== previous.hash;
  return { chain, entries: previous.number, hash: previous.hash, breaks, headDiffers };
}
