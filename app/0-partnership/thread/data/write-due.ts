import { and, eq, inArray, sql } from 'drizzle-orm';
import type { DueDraft, DueWhat } from '#0-partnership/thread/core/thread.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { due } from './tables.ts';

/**
 * Notes what is due, one row for each thing and what of it; a later note replaces the earlier one.
 * Called by other rooms inside their own operations, which write the journal.
 */
export async function writeDue(
  tx: Tx,
  partnershipId: string,
  notes: readonly (DueDraft & { published: boolean })[],
): Promise<void> {
  if (notes.length === 0) return;
  const rows = notes.map(({ about, owner, ...note }) => ({
    ...note,
    partnershipId,
    id: newId(),
    refKind: about.kind,
    refId: about.id,
    ownerKind: owner?.kind ?? null,
    ownerId: owner?.id ?? null,
  }));
  await tx
    .insert(due)
    .values(rows)
    .onConflictDoUpdate({
      target: [due.partnershipId, due.what, due.refId],
      set: {
        title: sql`excluded.title`,
        ownerKind: sql`excluded.owner_kind`,
        ownerId: sql`excluded.owner_id`,
        day: sql`excluded.day`,
        state: sql`excluded.state`,
        published: sql`excluded.published`,
        revision: sql`case when ${told} then ${due.revision} + 1 else ${due.revision} end`,
        revised: sql`case when ${told} then excluded.id else ${due.revised} end`,
      },
    });
}

/** Whether a note says other than the one before it; most are written again as they were. */
const told = sql`(${due.title}, ${due.day}, ${due.state}, ${due.ownerId})
  is distinct from (excluded.title, excluded.day, excluded.state, excluded.owner_id)`;

/** Shows visitors what is due about these things. */
export async function publishDue(
  tx: Tx,
  partnershipId: string,
  refIds: readonly string[],
): Promise<void> {
  if (refIds.length === 0) return;
  await tx
    .update(due)
    .set({ published: true })
    .where(and(eq(due.partnershipId, partnershipId), inArray(due.refId, [...refIds])));
}

/** Takes away what is no longer due about these things. */
export async function removeDue(
  tx: Tx,
  partnershipId: string,
  what: readonly DueWhat[],
  refIds: readonly string[],
): Promise<void> {
  if (refIds.length === 0) return;
  await tx
    .delete(due)
    .where(
      and(
        eq(due.partnershipId, partnershipId),
        inArray(due.what, [...what]),
        inArray(due.refId, [...refIds]),
      ),
    );
}
