import { inArray } from 'drizzle-orm';
import { changeLesson } from '#1-knowledge/lessons/data/change-lesson.ts';
import { publishLesson } from '#1-knowledge/lessons/data/publish-lesson.ts';
import { lesson } from '#1-knowledge/lessons/data/tables.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import type { MarkedLesson } from '#5-follow-up/reports/core/section.ts';
import { canonical } from '#base/canonical.ts';
import { accept, type Outcome } from '#base/outcome.ts';
import { type Ref, ref } from '#base/ref.ts';
import type { ActRefusal, Perform } from '#platform/acts/act.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { publishReport } from './publish-report.ts';
import { publishedContent, type Report, sectionsOf } from './reports.ts';

export type Refusals<Of> = Of extends {
  run(...given: never[]): Promise<Outcome<unknown, infer Reason>>;
}
  ? Reason
  : never;
/** Why a report with its lessons was not published. */
export type PublishingRefusal =
  | ActRefusal
  | Refusals<typeof publishReport>
  | Refusals<typeof writeLesson>
  | Refusals<typeof changeLesson>
  | Refusals<typeof publishLesson>;

/** A lesson marked in a section, and the one that was written from it before. */
type Marked = { key: string; about: Ref | null; lesson: MarkedLesson; before: Before | null };
type Before = { id: string; revision: number };

export type ToPublish = { report: Report; place: string; lessons: readonly Marked[] };

/**
 * What is to be published of a report: the lessons marked in it that are not written yet, and those that say
 * something else than in the version before. What someone changed in a lesson itself since is left alone.
 */
export async function toPublish(tx: Tx, report: Report, place: string): Promise<ToPublish> {
  const [sections, newest] = await Promise.all([
    sectionsOf(tx, report),
    publishedContent(tx, report, null),
  ]);
  const ids = sections.flatMap(({ lessonId }) => lessonId ?? []);
  const written =
    ids.length === 0 ? [] : await tx.select().from(lesson).where(inArray(lesson.id, ids));
  const lessons = sections.flatMap(({ key, kind, aboutId, written: says, lessonId }): Marked[] => {
    if (says.lesson === null) return [];
    const about = aboutId === null ? null : ref(kind, aboutId);
    const before = written.find(({ id }) => id === lessonId) ?? null;
    const then = newest?.content.sections.find((one) => one.key === key)?.written.lesson ?? null;
    if (before && canonical(then) === canonical(says.lesson)) return [];
    return [{ key, about, lesson: says.lesson, before }];
  });
  return { report, place, lessons };
}

/**
 * Publishes a report and, in the same act and through the lessons' own operations, the lessons marked in it:
 * all or nothing.
 */
export async function publishWithLessons(
  perform: Perform,
  { report, place, lessons }: ToPublish,
  { revision, reason, thisYear }: { revision: number; reason: string; thisYear: number },
): Promise<Outcome<number, PublishingRefusal>> {
  const { lang } = report;
  const made: Record<string, string> = {};
  for (const { key, about, lesson: marked, before } of lessons) {
    const content = { ...marked, lang, place, year: Math.min(report.year, thisYear) };
    if (before) {
      const { id, revision } = before;
      const changed = await perform(changeLesson, { ...content, lessonId: id, revision });
      if (!changed.ok) return changed;
      continue;
    }
    const written = await perform(writeLesson, { ...content, about });
    if (!written.ok) return written;
    const shown = await perform(publishLesson, { lessonId: written.value });
    if (!shown.ok) return shown;
    made[key] = written.value;
  }
  const published = await perform(publishReport, {
    reportId: report.id,
    ...{ revision, reason, lessons: made },
  });
  return published.ok ? accept(published.value) : published;
}
