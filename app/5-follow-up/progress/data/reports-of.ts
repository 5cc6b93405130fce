import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { progressReport } from './tables.ts';

/** The newest first: by the day it tells of, then by when it was made. */
const newestFirst = [
  desc(progressReport.day),
  desc(progressReport.at),
  desc(progressReport.id),
] as const;

function ofMeasure(partnershipId: string, measureId: string) {
  return and(
    eq(progressReport.partnershipId, partnershipId),
    eq(progressReport.measureId, measureId),
  );
}

/** How a measure stands: the newest report that is accepted; null when there is none. */
export async function newestReport(tx: Tx, partnershipId: string, measureId: string) {
  const [newest] = await tx
    .select()
    .from(progressReport)
    .where(and(ofMeasure(partnershipId, measureId), isNotNull(progressReport.acceptedAt)))
    .orderBy(...newestFirst)
    .limit(1);
  return newest ?? null;
}

/** All that was reported of a measure that one may see, newest first, with the organisation's name. */
export async function reportsOf(tx: Tx, partnershipId: string, measureId: string) {
  return tx
    .select({ report: progressReport, by: actor.name })
    .from(progressReport)
    .leftJoin(
      actor,
      and(
        eq(actor.partnershipId, progressReport.partnershipId),
        eq(actor.id, progressReport.byActorId),
      ),
    )
    .where(ofMeasure(partnershipId, measureId))
    .orderBy(...newestFirst);
}

export type Reported = Awaited<ReturnType<typeof reportsOf>>[number];
