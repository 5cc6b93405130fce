import { z } from 'zod';
import type { Ref } from '#base/ref.ts';
import { Figure, mostFigures } from './figure.ts';
import { GoesOn } from './kinds.ts';

/** What each part of a report is about; the whole comes first. */
export const sectionKinds = ['whole', 'goal', 'measure'] as const;
export type SectionKind = (typeof sectionKinds)[number];

const Prose = z.string().trim().max(20_000);
const orNull = (text: string) => (text === '' ? null : text);

/** A lesson marked in a report: written to the lessons when the report is published. */
export const MarkedLesson = z.object({
  title: z.string().trim().min(3).max(200),
  tried: z.string().trim().min(3).max(4_000),
  outcome: z.string().trim().min(3).max(4_000),
  carryOver: z.string().trim().max(4_000).transform(orNull).nullable(),
});
export type MarkedLesson = z.infer<typeof MarkedLesson>;

/** What is written in one section: answers by the place of their question, figures, what goes on, a lesson. */
export const Written = z.object({
  answers: z.record(z.string().regex(/^\d{1,3}$/), Prose),
  figures: z.array(Figure).max(mostFigures),
  goesOn: GoesOn.nullable(),
  lesson: MarkedLesson.nullable(),
});
export type Written = z.infer<typeof Written>;

export const nothingWritten: Written = { answers: {}, figures: [], goesOn: null, lesson: null };

/** A section as it is saved, over the revision it was written from. */
export const SectionDraft = z.object({
  reportId: z.uuid(),
  key: z.string().min(1).max(20),
  revision: z.coerce.number().int().min(1),
  written: Written,
});
export type SectionDraft = z.infer<typeof SectionDraft>;

/** What a section is called among those of its report: the end of the id, as addresses carry it. */
export function keyOf(about: Ref | null): string {
  return about === null ? 'hele' : `${about.kind === 'goal' ? 'm' : 't'}-${about.id.slice(-10)}`;
}

/** Whether anything at all is written, so that leaving it out would lose something. */
export function isWritten({ answers, figures, goesOn, lesson }: Written): boolean {
  const answered = Object.values(answers).some((answer) => answer !== '');
  return answered || figures.length > 0 || goesOn !== null || lesson !== null;
}
