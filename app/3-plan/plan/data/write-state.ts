import { and, eq, sql } from 'drizzle-orm';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type EditionKey, inEdition } from './in-edition.ts';
import { measureDueFollows } from './measure-due.ts';
import { measureWording } from './measures/tables.ts';
import { edition } from './tables.ts';

/**
 * Takes an edition into a state. Called by the room of editions, which guards the ways between states, holds
 * the edition and writes the journal.
 */
export async function writeState(
  tx: Tx,
  { partnershipId, id }: EditionKey,
  state: EditionState,
): Promise<void> {
  await tx
    .update(edition)
    .set({ state, revision: sql`${edition.revision} + 1` })
    .where(and(eq(edition.partnershipId, partnershipId), eq(edition.id, id)));
}

/** Calls agreed what an edition proposed, when it is adopted; an example of a measure stays an example. */
export async function adoptMeasures(tx: Tx, key: EditionKey): Promise<void> {
  await tx
    .update(measureWording)
    .set({ standing: 'adopted' })
    .where(and(inEdition(measureWording, key), eq(measureWording.standing, 'proposed')));
  await measureDueFollows({ tx, partnershipId: key.partnershipId });
}
