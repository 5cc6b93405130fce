import { and, eq } from 'drizzle-orm';
import type { LinkDraft } from '#0-partnership/thread/core/thread.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { link } from './tables.ts';

/**
 * Writes that one thing relates to another; the same link twice is one. Called by the later stage
 * inside its own operation, which writes the journal.
 */
export async function addLink(
  tx: Tx,
  partnershipId: string,
  { from, relation, to }: LinkDraft,
  published: boolean,
): Promise<void> {
  await tx
    .insert(link)
    .values({
      partnershipId,
      id: newId(),
      fromKind: from.kind,
      fromId: from.id,
      relation,
      toKind: to.kind,
      toId: to.id,
      published,
    })
    .onConflictDoNothing();
}

/** Shows visitors the links that lead to a thing. */
export async function publishLinksTo(tx: Tx, partnershipId: string, toId: string): Promise<void> {
  await tx
    .update(link)
    .set({ published: true })
    .where(and(eq(link.partnershipId, partnershipId), eq(link.toId, toId)));
}
