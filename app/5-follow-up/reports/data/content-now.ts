import { eq } from 'drizzle-orm';
import { partnership } from '#0-partnership/members/data/tables.ts';
import type { ReportContent } from '#5-follow-up/reports/core/content.ts';
import { ref } from '#base/ref.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { Report, Section } from './reports.ts';

type Parts = {
  plan: { id: string; slug: string; title: string };
  sections: readonly Section[];
  /** Lessons that are being written from sections, by the section’s key. */
  lessons?: Readonly<Record<string, string>>;
};

/** A report as it reads just now, whole. */
export async function contentNow(
  tx: Tx,
  of: Report,
  { plan, sections, lessons = {} }: Parts,
): Promise<ReportContent> {
  const [owner] = await tx.select().from(partnership).where(eq(partnership.id, of.partnershipId));
  const { kind, title, lang, fromYear, year, questions } = of;
  return {
    ...{ kind, title, lang, owner: owner?.name ?? '', fromYear, year, questions },
    plan: { editionId: plan.id, slug: plan.slug, title: plan.title },
    sections: sections.map(({ key, kind, aboutId, taken, written, lessonId }) => ({
      ...{ key, kind, taken, written },
      about: aboutId === null ? null : ref(kind, aboutId),
      lessonId: lessonId ?? lessons[key] ?? null,
    })),
  };
}
