import { and, desc, eq, sql } from 'drizzle-orm';
import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { type DocumentFinding, withSetAside } from '#3-plan/exchange/core/set-aside.ts';
import { earlierThings } from '#3-plan/plan/data/earlier.ts';
import type { EditionKey } from '#3-plan/plan/data/in-edition.ts';
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
      title: sql<string | null>`coalesce(corrected, result)->'plan'->>'title'`,
    })
    .from(reading)
    .where(eq(reading.partnershipId, partnershipId))
    .orderBy(desc(reading.putInAt), desc(reading.id))
    .limit(100);
}

/**
 * One reading with all there is, by the end of its id, and what its plan may be about that was before, as long
 * as that is asked; null when members here have none such.
 */
export async function readingView(tx: Tx, partnershipId: string, short: string) {
  const [found] = await tx
    .select({ reading, edition: { slug: edition.slug, title: edition.title } })
    .from(reading)
    .leftJoin(edition, ofEdition)
    .where(
      and(eq(reading.partnershipId, partnershipId), sql`right(${reading.id}::text, 10) = ${short}`),
    );
  if (!found) return null;
  const earlier = found.reading.state === 'read' ? await earlierThings(tx, partnershipId) : null;
  return { ...found, earlier };
}

export type ReadingView = NonNullable<Awaited<ReturnType<typeof readingView>>>;

/**
 * What the checks noticed in the document an edition was read from, with what was set aside of it, where each of
 * its measures was read, and its text; null when the edition was read from none.
 */
export async function findingsOfEdition(tx: Tx, { partnershipId, id }: EditionKey) {
  const [found] = await tx
    .select({
      readingId: reading.id,
      readAt: sql<Date>`coalesce(${reading.endedAt}, ${reading.askedAt})`.mapWith(reading.askedAt),
      findings: sql<DocumentFinding[]>`coalesce(corrected, result)->'findings'`,
      measures: sql<MeasurePlace[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('where', one->'where', 'ref', one->'ref') order by at), '[]')
          from jsonb_array_elements(coalesce(corrected, result)->'measures') with ordinality as measures (one, at))`,
      source: reading.source,
      setAside: reading.setAside,
    })
    .from(reading)
    .where(and(eq(reading.partnershipId, partnershipId), eq(reading.editionId, id)));
  if (!found) return null;
  const { setAside, ...read } = found;
  return { ...read, findings: withSetAside(read.findings, setAside) };
}

type MeasurePlace = Pick<ReadMeasure, 'where' | 'ref'>;
