import { asc } from 'drizzle-orm';
import { findingsAbout, type ReleasedFinding } from '#3-plan/exchange/core/findings-about.ts';
import type { SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import { anyEdition, type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measureWording } from '#3-plan/plan/data/tables.ts';
import { prepared } from '#platform/database/prepared.ts';
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

const released = prepared((tx) =>
  tx
    .select({
      findings: findingsRelease.findings,
      readAt: findingsRelease.readAt,
      releasedAt: findingsRelease.releasedAt,
    })
    .from(findingsRelease)
    .where(inEdition(findingsRelease, anyEdition))
    .prepare('findings_released'),
);

/**
 * The findings beside an edition: all of them for a member, and for a visitor those that were released.
 * Null when there are none to see; then a visitor's page has cost one question.
 */
export async function findingsBeside(
  tx: Tx,
  { partnershipId, id }: EditionKey,
  member: boolean,
): Promise<FindingsBeside | null> {
  const of = { partnershipId, id };
  const [[release], read] = await Promise.all([
    released(tx).execute(of),
    member ? findingsOfEdition(tx, of) : null,
  ]);
  if (!release && !read) return null;
  const worded = await wordings(tx, of);
  const findings = read ? findingsAbout(read.findings, read.measures, worded) : release?.findings;
  return {
    findings: findings ?? [],
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
