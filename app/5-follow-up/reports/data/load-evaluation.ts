import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { publishLesson } from '#1-knowledge/lessons/data/publish-lesson.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import { Written } from '#5-follow-up/reports/core/section.ts';
import { accept, type Outcome } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { Lang } from '#base/text.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { beginReport } from './begin-report.ts';
import { publishReport } from './publish-report.ts';
import type { PublishingRefusal, Refusals } from './publish-with-lessons.ts';
import { inReport, type Section, sectionsOf } from './reports.ts';
import { reportSection } from './tables.ts';

/** A yearly evaluation of an edition: what is written of the whole and of goals and measures by their number. */
const LoadedEvaluation = z.object({
  editionId: z.uuid(),
  year: z.number().int(),
  lang: Lang,
  /** Where its lessons were learnt. */
  place: z.string(),
  written: z.record(z.string(), Written),
});
type LoadedEvaluation = z.infer<typeof LoadedEvaluation>;

type Refused = PublishingRefusal | Refusals<typeof beginReport> | 'no-such-section';

/** Loads the finished evaluation of an example partnership, with its lessons, along with its plan. */
export const loadEvaluation = operation(
  { name: 'evaluation-loaded', may: ['system'], takes: LoadedEvaluation },
  async (context, draft): Promise<Outcome<number, Refused>> => {
    const { tx, partnershipId } = context;
    const { editionId, year, written } = draft;
    const begun = await beginReport.run(context, {
      ...{ editionId, kind: 'yearly' as const, year, template: 'own' as const, dueOn: null },
    });
    if (!begun.ok) return begun;
    const report = { partnershipId, id: begun.value };
    const lessons: Record<string, string> = {};
    for (const section of await sectionsOf(tx, report)) {
      const says = written[section.kind === 'whole' ? section.key : (section.taken.ref ?? '')];
      if (says === undefined) continue;
      await tx
        .update(reportSection)
        .set({ written: says })
        .where(and(inReport(reportSection, report), eq(reportSection.key, section.key)));
      if (says.lesson === null) continue;
      const learnt = await loadLesson(context, draft, section, says.lesson);
      if (!learnt.ok) return learnt;
      lessons[section.key] = learnt.value;
    }
    const published = { reportId: report.id, revision: 1, reason: '', lessons };
    const shown = await publishReport.run(context, published);
    return shown.ok ? accept(shown.value) : shown;
  },
);

async function loadLesson(
  context: OperationContext,
  { lang, place, year }: LoadedEvaluation,
  { kind, aboutId }: Section,
  lesson: NonNullable<Written['lesson']>,
): Promise<Outcome<string, Refused>> {
  const about = aboutId === null ? null : ref(kind, aboutId);
  const written = await writeLesson.run(context, { ...lesson, lang, place, year, about });
  return written.ok ? publishLesson.run(context, { lessonId: written.value }) : written;
}
