import { and, desc, eq, lt } from 'drizzle-orm';
import { type SaidBefore, saidOf } from '#5-follow-up/reports/core/said-before.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { publishedContent, type Report, type Section } from './reports.ts';
import { report } from './tables.ts';

export type ReportBefore = Pick<Report, 'id' | 'title' | 'lang'> & SaidBefore;

/** What the last published report of the same kind said of what a section is about; null where it said nothing. */
export async function reportBefore(
  tx: Tx,
  of: Report,
  section: Pick<Section, 'kind' | 'aboutId'>,
): Promise<ReportBefore | null> {
  const [found] = await tx
    .select()
    .from(report)
    .where(
      and(
        eq(report.partnershipId, of.partnershipId),
        eq(report.kind, of.kind),
        eq(report.published, true),
        lt(report.year, of.year),
      ),
    )
    .orderBy(desc(report.year), desc(report.id))
    .limit(1);
  const kept = found && (await publishedContent(tx, found, null));
  const said = kept && saidOf(kept.content, section);
  if (!found || !said) return null;
  const { id, title, lang } = found;
  return { id, title, lang, ...said };
}
