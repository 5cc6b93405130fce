import { and, eq, sql } from 'drizzle-orm';
import { partnership } from '#0-partnership/members/data/tables.ts';
import { type ExportFormat, type ExportPart, isBeingMade } from '#3-plan/exchange/core/export.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { sendJob } from '#platform/jobs/send.ts';
import { exportJob } from './export-job.ts';
import { documentExport } from './tables.ts';

/**
 * Documents on their way out. Like the queue they wait in they hold nothing of their own, and are made
 * again when they are gone: nothing here is journalled, and visitors may ask for them. What visitors may
 * see of them is decided by row-level security, as for the edition they are of.
 */
export type ExportAsked = {
  edition: Pick<Edition, 'id' | 'published'>;
  key: string;
  format: ExportFormat;
  part: ExportPart;
  name: string;
  title: string;
  measures: number;
};

/** One that was begun so long ago was lost with the process that made it, in milliseconds. */
const lostAfter = 5 * 60_000;

/**
 * Has a document made, and gives its id. The same document asked for again is the same one, whoever
 * asks; one that failed or was lost is begun anew. Needs a transaction of the partnership's own.
 */
export async function askForExport(
  tx: Tx,
  { partnershipId, now }: { partnershipId: string; now: Date },
  { edition: { id: editionId, published }, key, ...asked }: ExportAsked,
): Promise<string> {
  const id = newId();
  const made = { state: 'waiting', askedAt: now, begunAt: null, endedAt: null } as const;
  const [added] = await tx
    .insert(documentExport)
    .values({ partnershipId, id, editionId, published, key, ...asked, ...made })
    .onConflictDoNothing()
    .returning({ id: documentExport.id });
  if (added) {
    await sendJob(tx, exportJob, { partnershipId, id });
    return id;
  }
  const [known] = await tx
    .select()
    .from(documentExport)
    .where(and(eq(documentExport.partnershipId, partnershipId), eq(documentExport.key, key)))
    .for('update');
  if (!known) throw new Error('the export that was in the way is gone');
  const lost = isBeingMade(known.state) && now.getTime() - known.askedAt.getTime() > lostAfter;
  if (known.state === 'failed' || lost) {
    await tx.update(documentExport).set(made).where(own(partnershipId, known.id));
    await sendJob(tx, exportJob, { partnershipId, id: known.id });
  }
  return known.id;
}

/** The id of a document that is made already, by all it depends on; null when it is not. */
export async function madeExport(
  tx: Tx,
  partnershipId: string,
  key: string,
): Promise<string | null> {
  const { id, state } = documentExport;
  const [found] = await tx
    .select({ id })
    .from(documentExport)
    .where(
      and(
        eq(documentExport.partnershipId, partnershipId),
        eq(documentExport.key, key),
        eq(state, 'made'),
      ),
    );
  return found?.id ?? null;
}

/** How far one document has come, by the end of its id, without its bytes; null when none may be seen. */
export async function exportView(tx: Tx, partnershipId: string, short: string) {
  const { id, format, part, name, title, measures, state, askedAt } = documentExport;
  const size = sql<number | null>`length(${documentExport.bytes})`;
  const [found] = await tx
    .select({ id, format, part, name, title, measures, state, askedAt, size, slug: edition.slug })
    .from(documentExport)
    .innerJoin(edition, ofEdition)
    .where(
      and(
        eq(documentExport.partnershipId, partnershipId),
        sql`right(${documentExport.id}::text, 10) = ${short}`,
      ),
    );
  return found ?? null;
}

export type ExportView = NonNullable<Awaited<ReturnType<typeof exportView>>>;

/** A document that was made; null when it is not there yet, or no more. */
export async function exportBytes(
  tx: Tx,
  partnershipId: string,
  id: string,
): Promise<Buffer | null> {
  const [found] = await tx
    .select({ bytes: documentExport.bytes })
    .from(documentExport)
    .where(own(partnershipId, id));
  return found?.bytes ?? null;
}

/** Takes a waiting document up, and tells what to make; null when nobody waits for it any more. */
export async function beginExport(tx: Tx, partnershipId: string, id: string, now: Date) {
  const [found] = await tx
    .select({
      part: documentExport.part,
      state: documentExport.state,
      slug: edition.slug,
      name: partnership.name,
    })
    .from(documentExport)
    .innerJoin(edition, ofEdition)
    .innerJoin(partnership, eq(partnership.id, documentExport.partnershipId))
    .where(own(partnershipId, id))
    .for('update', { of: documentExport });
  if (!found || !isBeingMade(found.state)) return null;
  await tx
    .update(documentExport)
    .set({ state: 'making', begunAt: now })
    .where(own(partnershipId, id));
  return found;
}

/** Keeps a document that was made, or that it cannot be. */
export async function endExport(
  tx: Tx,
  partnershipId: string,
  id: string,
  { bytes, now }: { bytes: Uint8Array | null; now: Date },
): Promise<void> {
  await tx
    .update(documentExport)
    .set({
      state: bytes ? 'made' : 'failed',
      bytes: bytes && Buffer.from(bytes),
      endedAt: now,
    })
    .where(own(partnershipId, id));
}

const ofEdition = and(
  eq(edition.partnershipId, documentExport.partnershipId),
  eq(edition.id, documentExport.editionId),
);

function own(partnershipId: string, id: string) {
  return and(eq(documentExport.partnershipId, partnershipId), eq(documentExport.id, id));
}
