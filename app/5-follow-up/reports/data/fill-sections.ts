import { and, eq } from 'drizzle-orm';
import { isWritten, nothingWritten } from '#5-follow-up/reports/core/section.ts';
import { skeleton } from '#5-follow-up/reports/core/skeleton.ts';
import { isOlder, taken } from '#5-follow-up/reports/core/take.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { inReport, sectionsOf } from './reports.ts';
import { sourceOf } from './source.ts';
import { reportSection } from './tables.ts';

type Of = {
  partnershipId: string;
  id: string;
  editionSlug: string;
  fromYear: number;
  year: number;
};

/**
 * Fills a report's sections with what is there now: a new one for what the plan has and the report lacks, and
 * none for what the plan has no longer, unless something is written in it. With a key, that section alone.
 * What is written stays. Gives the keys of those that say something else than before.
 */
export async function fillSections(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  report: Of,
  key: string | null = null,
): Promise<string[]> {
  const { partnershipId } = report;
  const source = await sourceOf(tx, partnershipId, report.editionSlug, report, true);
  if (source === null) throw new Error('the edition of a report is not there');
  const there = new Map((await sectionsOf(tx, report)).map((one) => [one.key, one]));
  const wanted = skeleton(source);
  const changed: string[] = [];
  const added: (typeof reportSection.$inferInsert)[] = [];
  for (const [position, placed] of wanted.entries()) {
    if (key !== null && placed.key !== key) continue;
    const before = there.get(placed.key);
    const found = taken(placed, source);
    if (found === null) throw new Error('a section is of nothing in the plan');
    if (!before) {
      const about = { aboutId: placed.about?.id ?? null, kind: placed.kind };
      added.push({
        ...{ partnershipId, reportId: report.id, key: placed.key, ...about, position },
        ...{ taken: found, takenAt: now, written: nothingWritten },
      });
    } else if (isOlder(before.taken, found) || before.position !== position) {
      await tx
        .update(reportSection)
        .set({ taken: found, takenAt: now, position })
        .where(and(inReport(reportSection, report), eq(reportSection.key, placed.key)));
    } else continue;
    changed.push(placed.key);
  }
  if (added.length > 0) await tx.insert(reportSection).values(added);
  const kept = new Set(wanted.map((placed) => placed.key));
  for (const gone of there.values()) {
    if (key !== null || kept.has(gone.key) || isWritten(gone.written)) continue;
    await tx
      .delete(reportSection)
      .where(and(inReport(reportSection, report), eq(reportSection.key, gone.key)));
    changed.push(gone.key);
  }
  return changed;
}
