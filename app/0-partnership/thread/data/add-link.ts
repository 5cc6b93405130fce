import { and, eq, inArray } from 'drizzle-orm';
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

/** Takes a link away that was wrong. False when there is no such link. */
export async function removeLink(
  tx: Tx,
  partnershipId: string,
  { from, relation, to }: LinkDraft,
): Promise<boolean> {
  const gone = await tx
    .delete(link)
    .where(
      and(
        eq(link.partnershipId, partnershipId),
        and(eq(link.fromKind, from.kind), eq(link.fromId, from.id)),
        eq(link.relation, relation),
        and(eq(link.toKind, to.kind), eq(link.toId, to.id)),
      ),
    )
    .returning({ id: link.id });
  return gone.length > 0;
}

/** Shows visitors the links that lead to these things. */
export async function publishLinksTo(
  tx: Tx,
  partnershipId: string,
  toIds: readonly string[],
): Promise<void> {
  await tx
    .update(link)
    .set({ published: true })
    .where(and(eq(link.partnershipId, partnershipId), inArray(link.toId, [...toIds])));
}
