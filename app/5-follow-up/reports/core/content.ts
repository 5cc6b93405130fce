import { z } from 'zod';
import { Ref } from '#base/ref.ts';
import { Lang } from '#base/text.ts';
import { ReportKind } from './kinds.ts';
import { Questions } from './question.ts';
import { sectionKinds, Written } from './section.ts';
import { Taken } from './taken.ts';

export const ReportSection = z.object({
  key: z.string(),
  kind: z.enum(sectionKinds),
  about: Ref.nullable(),
  taken: Taken,
  written: Written,
  /** The lesson written from it. */
  lessonId: z.uuid().nullable(),
});
export type ReportSection = z.infer<typeof ReportSection>;

/** A whole report as it is published: all that is said, so that nothing later can change it. */
export const ReportContent = z.object({
  kind: ReportKind,
  title: z.string(),
  lang: Lang,
  /** The partnership's name. */
  owner: z.string(),
  fromYear: z.number().int(),
  year: z.number().int(),
  plan: z.object({ editionId: z.uuid(), slug: z.string(), title: z.string() }),
  questions: Questions,
  sections: z.array(ReportSection),
});
export type ReportContent = z.infer<typeof ReportContent>;

/** The same without the lessons that not everyone may read: what is published is for all, down to its last field. */
export function withOpenLessons(content: ReportContent, open: ReadonlySet<string>): ReportContent {
  const sections = content.sections.map((section) => {
    const lessons = section.taken.lessons.filter(({ id }) => open.has(id));
    return { ...section, taken: { ...section.taken, lessons } };
  });
  return { ...content, sections };
}

/** The content a published version keeps, from the characters it is kept as. */
export function contentOf(kept: string): ReportContent {
  return ReportContent.parse(JSON.parse(kept));
}
