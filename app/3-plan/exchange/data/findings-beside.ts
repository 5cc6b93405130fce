import { asc, sql } from 'drizzle-orm';
import { findingsAbout, type ReleasedFinding } from '#3-plan/exchange/core/findings-about.ts';
import type { SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import { listOf } from '#platform/database/list-of.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { findingsOfEdition } from './readings.ts';
import { findingsRelease } from './tables.ts';

/** What stands beside an edition of the findings in the document it was read from. */
export type FindingsBeside = {
  findings: readonly ReleasedFinding[];
  /** The measures they may be about, and whether each was worded anew after it was read. */
  measures: ReadonlyMap<string, { title: string; reworded: boolean }>;
  /** When they were shown to everyone; null when they are not. */
  release: { readAt: Date; releasedAt: Date } | null;
  /** Where they come from, for members alone. */
  from: { readingId: string; source: readonly SourceLine[] | null } | null;
};

const { findings, readAt, releasedAt } = findingsRelease;

/** What was released beside `edition`, as a part of a larger question about it. */
export const releasedBeside = listOf(
  { findings, readAt, releasedAt },
  sql`from ${findingsRelease} where ${inEdition(findingsRelease, edition)}`,
  [releasedAt],
);
export type Released = { findings: ReleasedFinding[]; readAt: Date; releasedAt: Date };

/** What was released beside one edition: one thing or none. */
async function releasedOf(tx: Tx, of: EditionKey): Promise<Released[]> {
  return tx
    .select({ findings, readAt, releasedAt })
    .from(findingsRelease)
    .where(inEdition(findingsRelease, of));
}

/**
 * The findings beside an edition: all of them for a member, and for a visitor those that were released,
 * which may have been asked for already. Null when there are none to see.
 */
export async function findingsBeside(
  tx: Tx,
  { partnershipId, id }: EditionKey,
  member: boolean,
  asked?: readonly Released[],
): Promise<FindingsBeside | null> {
  const of = { partnershipId, id };
  const [[release], read] = await Promise.all([
    asked ?? releasedOf(tx, of),
    member ? findingsOfEdition(tx, of) : null,
  ]);
  if (!release && !read) return null;
  const worded = await wordings(tx, of);
  const all = read ? findingsAbout(read.findings, read.measures, worded) : release?.findings;
  return {
    findings: all ?? [],
    measures: new Map(
      worded.map(({ measureId, title, revision }) => [
        measureId,
        { title, reworded: revision > 1 },
      ]),
    ),
    release: release ?? null,
    from: read && { readingId: read.readingId, source: read.source },
  };
}

/** The measures of an edition as far as a finding can be about them, in the plan's order. */
export async function wordings(tx: Tx, of: EditionKey) {
  const { measureId, position, ref, title, revision } = measureWording;
  return tx
    .select({ measureId, position, ref, title, revision })
    .from(measureWording)
    .where(inEdition(measureWording, of))
    .orderBy(asc(position));
}
