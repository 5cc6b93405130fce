import { and, eq, isNotNull } from 'drizzle-orm';
import { progressReport } from '#5-follow-up/progress/data/tables.ts';
import type { ReportContent } from '#5-follow-up/reports/core/content.ts';
import { withoutTakenOut } from '#5-follow-up/reports/core/taken-out.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { standingIn } from './content-now.ts';
import { publishedContent, type Report, type Version } from './reports.ts';

/** A version as it is shown to anyone: as it was published, less the words that were taken out of the record since. */
export async function shownContent(
  tx: Tx,
  of: Report,
  number: number | null,
): Promise<{ version: Version; content: ReportContent } | null> {
  const kept = await publishedContent(tx, of, number);
  if (!kept) return null;
  const { measureId, day, withdrawn } = progressReport;
  const gone = await tx
    .select({ measureId, day })
    .from(progressReport)
    .where(and(eq(progressReport.partnershipId, of.partnershipId), isNotNull(withdrawn)));
  if (gone.length === 0) return kept;
  return { ...kept, content: withoutTakenOut(kept.content, gone, await standingIn(tx, of)) };
}
