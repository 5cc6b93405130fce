import { and, desc, eq, sql } from 'drizzle-orm';
import type { Finding } from '#3-plan/exchange/core/contract.ts';
import type { SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { reading } from './tables.ts';

const ofEdition = and(
  eq(edition.partnershipId, reading.partnershipId),
  eq(edition.id, reading.editionId),
);

/** The documents that were put in, the newest first, without what was read from them. */
export async function readings(tx: Tx, partnershipId: string) {
  const { id, name, state, failure, putInAt } = reading;
  return tx
    .select({
      id,
      name,
      state,
      failure,
      putInAt,
      title: sql<string | null>`result->'plan'->>'title'`,
    })
    .from(reading)
    .where(eq(reading.partnershipId, partnershipId))
    .orderBy(desc(reading.putInAt), desc(reading.id))
    .limit(100);
}

/** One reading with all there is, by the end of its id; null when members here have none such. */
export async function readingView(tx: Tx, partnershipId: string, short: string) {
  const [found] = await tx
    .select({ reading, edition: { slug: edition.slug, title: edition.title } })
    .from(reading)
    .leftJoin(edition, ofEdition)
    .where(
      and(eq(reading.partnershipId, partnershipId), sql`right(${reading.id}::text, 10) = ${short}`),
    );
  return found ?? null;
}

export type ReadingView = NonNullable<Awaited<ReturnType<typeof readingView>>>;

/** What the checks noticed in the document an edition was read from, and its text; null when it was read from none. */
export async function findingsOfEdition(
  tx: Tx,
  partnershipId: string,
  editionId: string,
): Promise<{ readingId: string; findings: Finding[]; source: SourceLine[] | null } | null> {
  const [found] = await tx
    .select({
      readingId: reading.id,
      findings: sql<Finding[]>`result->'findings'`,
      source: reading.source,
    })
    .from(reading)
    .where(and(eq(reading.partnershipId, partnershipId), eq(reading.editionId, editionId)));
  return found ?? null;
}
