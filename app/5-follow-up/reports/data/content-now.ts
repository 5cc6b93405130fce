import { and, eq, isNull } from 'drizzle-orm';
import { partnership } from '#0-partnership/members/data/tables.ts';
import { progressReport } from '#5-follow-up/progress/data/tables.ts';
import {
  type ReportContent,
  type Saying,
  withStanding,
} from '#5-follow-up/reports/core/content.ts';
import { ref } from '#base/ref.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { Report, Section } from './reports.ts';

type Parts = {
  plan: { id: string; slug: string; title: string };
  sections: readonly Section[];
  /** Lessons that are being written from sections, by the section’s key. */
  lessons?: Readonly<Record<string, string>>;
};

/** A report as it reads just now, whole, less what was taken out of the record since it was taken in. */
export async function contentNow(
  tx: Tx,
  of: Report,
  { plan, sections, lessons = {} }: Parts,
): Promise<ReportContent> {
  const [owner] = await tx.select().from(partnership).where(eq(partnership.id, of.partnershipId));
  const { kind, title, lang, fromYear, year, questions } = of;
  const content: ReportContent = {
    ...{ kind, title, lang, owner: owner?.name ?? '', fromYear, year, questions },
    plan: { editionId: plan.id, slug: plan.slug, title: plan.title },
    sections: sections.map(({ key, kind, aboutId, taken, written, lessonId }) => ({
      ...{ key, kind, taken, written },
      about: aboutId === null ? null : ref(kind, aboutId),
      lessonId: lessonId ?? lessons[key] ?? null,
    })),
  };
  return withStanding(content, await standingIn(tx, of));
}

/** What is reported of measures, but for the texts that were taken out. */
export function standingIn(
  tx: Tx,
  { partnershipId }: Pick<Report, 'partnershipId'>,
): Promise<Saying[]> {
  const { measureId, day, sentence, nextStep: next, withdrawn } = progressReport;
  return tx
    .select({ measureId, day, sentence, next })
    .from(progressReport)
    .where(and(eq(progressReport.partnershipId, partnershipId), isNull(withdrawn)));
}
