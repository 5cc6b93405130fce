import { and, eq } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { approval } from './approvals/tables.ts';
import type { EditionKey } from './in-edition.ts';

type Row = typeof approval.$inferInsert;
type Key = { partnershipId: string; approvalId: string };

/**
 * Writes what a body is to decide, or decided, about an edition. Called by the room of editions inside its
 * own operations, which hold the edition and write the journal.
 */
export async function changeApproval(
  tx: Tx,
  { partnershipId, approvalId }: Key,
  change: Partial<
    Pick<
      Row,
      | 'planned'
      | 'outcome'
      | 'decided'
      | 'caseNumber'
      | 'note'
      | 'decidedVersion'
      | 'earlier'
      | 'through'
      | 'revision'
    >
  >,
): Promise<void> {
  await tx
    .update(approval)
    .set(change)
    .where(and(eq(approval.partnershipId, partnershipId), eq(approval.id, approvalId)));
}

/** Asks a body no longer. What it decided would go with it: only for one that has not. */
export async function removeApproval(tx: Tx, { partnershipId, approvalId }: Key): Promise<void> {
  await tx
    .delete(approval)
    .where(and(eq(approval.partnershipId, partnershipId), eq(approval.id, approvalId)));
}

/** Asks one more body about an edition. */
export async function addApproval(
  tx: Tx,
  { partnershipId, id: editionId, published }: EditionKey & { published: boolean },
  asked: Pick<Row, 'id' | 'bodyId' | 'position' | 'planned'>,
): Promise<void> {
  await tx.insert(approval).values({ partnershipId, editionId, published, ...asked });
}
