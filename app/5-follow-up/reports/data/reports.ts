import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { edition } from '#3-plan/plan/data/tables.ts';
import { contentOf, type ReportContent } from '#5-follow-up/reports/core/content.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { report, reportSection, reportTemplate, reportVersion } from './tables.ts';

export type Report = typeof report.$inferSelect;
export type Section = typeof reportSection.$inferSelect;
export type Template = typeof reportTemplate.$inferSelect;
export type Version = Omit<typeof reportVersion.$inferSelect, 'content'>;

/** The reports one may see, the newest year first. */
export async function reports(tx: Tx, partnershipId: string): Promise<Report[]> {
  return tx
    .select()
    .from(report)
    .where(eq(report.partnershipId, partnershipId))
    .orderBy(desc(report.year), asc(report.kind), desc(report.id));
}

/** The report whose id ends in `short`, with the edition it is of; null when one may see none. */
export async function reportBy(tx: Tx, partnershipId: string, short: string) {
  const [found] = await tx
    .select({ report, edition })
    .from(report)
    .innerJoin(
      edition,
      and(eq(edition.partnershipId, report.partnershipId), eq(edition.id, report.editionId)),
    )
    .where(and(eq(report.partnershipId, partnershipId), eq(report.short, short)));
  return found ?? null;
}

export type ReportOf = NonNullable<Awaited<ReturnType<typeof reportBy>>>;

/**
 * The sections of a report as they are being written, in order; members alone see them. `held` until the transaction
 * ends, no text is taken out of them meanwhile.
 */
export async function sectionsOf(
  tx: Tx,
  of: Pick<Report, 'partnershipId' | 'id'>,
  held = false,
): Promise<Section[]> {
  const asked = tx
    .select()
    .from(reportSection)
    .where(inReport(reportSection, of))
    .orderBy(asc(reportSection.position), asc(reportSection.key));
  return held ? asked.for('share') : asked;
}

/** The versions a report was published as, the newest first. */
export async function versionsOf(
  tx: Tx,
  of: Pick<Report, 'partnershipId' | 'id'>,
): Promise<Version[]> {
  const { content: _, ...columns } = columnsOfVersion;
  return tx
    .select(columns)
    .from(reportVersion)
    .where(inReport(reportVersion, of))
    .orderBy(desc(reportVersion.number));
}

const columnsOfVersion = {
  partnershipId: reportVersion.partnershipId,
  published: reportVersion.published,
  reportId: reportVersion.reportId,
  number: reportVersion.number,
  publishedAt: reportVersion.publishedAt,
  reason: reportVersion.reason,
  hash: reportVersion.hash,
  redactedAt: reportVersion.redactedAt,
  redactedHash: reportVersion.redactedHash,
  content: reportVersion.content,
};

/** What a version says; the newest one without a number, and null where there is none. */
export async function publishedContent(
  tx: Tx,
  of: Pick<Report, 'partnershipId' | 'id'>,
  number: number | null,
): Promise<{ version: Version; content: ReportContent } | null> {
  const [found] = await tx
    .select()
    .from(reportVersion)
    .where(
      and(
        inReport(reportVersion, of),
        number === null ? undefined : eq(reportVersion.number, number),
      ),
    )
    .orderBy(desc(reportVersion.number))
    .limit(1);
  if (!found) return null;
  const { content, ...version } = found;
  return { version, content: contentOf(content) };
}

/** The templates that were loaded, by name. */
export async function templates(tx: Tx, partnershipId: string): Promise<Template[]> {
  return tx
    .select()
    .from(reportTemplate)
    .where(eq(reportTemplate.partnershipId, partnershipId))
    .orderBy(sql`${reportTemplate.title} collate norwegian`);
}

/** The rows of one report, by the whole key. */
export function inReport(
  table: typeof reportSection | typeof reportVersion,
  { partnershipId, id }: Pick<Report, 'partnershipId' | 'id'>,
): SQL | undefined {
  return and(eq(table.partnershipId, partnershipId), eq(table.reportId, id));
}

/** One report by its whole key. */
export function isReport(partnershipId: string, id: string): SQL | undefined {
  return and(eq(report.partnershipId, partnershipId), eq(report.id, id));
}
