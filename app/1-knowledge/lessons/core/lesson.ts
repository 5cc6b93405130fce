import { z } from 'zod';
import { Ref } from '#base/ref.ts';
import { Lang } from '#base/text.ts';

const Prose = z.string().trim().max(4_000);

/** What was learnt from something done, written so that others can use it. */
export const LessonContent = z.object({
  lang: Lang,
  title: z.string().trim().min(3).max(200),
  /** What was done or tried out. */
  tried: Prose.min(3),
  /** The region, the partnership or the workplace it was tried in. */
  place: z.string().trim().min(2).max(200),
  /** What came of it, also when that was nothing. */
  outcome: Prose.min(3),
  /** What others can take with them; null when that is not known. */
  carryOver: Prose.transform((text) => (text === '' ? null : text)).nullable(),
  year: z.coerce.number().int().min(1990).max(2100),
});
export type LessonContent = z.infer<typeof LessonContent>;

/** A lesson as it is first written; `about` is the measure or goal it comes from. */
export const LessonDraft = LessonContent.extend({ about: Ref.nullable() });
export type LessonDraft = z.infer<typeof LessonDraft>;

/** New words for a lesson, over the revision they were written from. */
export const LessonChange = LessonContent.extend({
  lessonId: z.uuid(),
  revision: z.coerce.number().int().min(1),
});
export type LessonChange = z.infer<typeof LessonChange>;

export const lessonFields = [
  'lang',
  'title',
  'tried',
  'place',
  'outcome',
  'carryOver',
  'year',
] as const;
export type LessonField = (typeof lessonFields)[number];

export type WriteRefusal = 'year-not-begun' | 'no-such-thing';
export type ChangeRefusal =
  | 'no-such-lesson'
  | 'year-not-begun'
  | 'changed-meanwhile'
  | 'nothing-changed';
export type PublishRefusal = 'no-such-lesson' | 'already-published' | 'thing-is-not-public';

/** Every reason why a lesson cannot be written: nothing is learnt in a year that has not begun. */
export function writeRefusals(
  { year, about }: Pick<LessonDraft, 'year' | 'about'>,
  { thisYear, aboutIsThere }: { thisYear: number; aboutIsThere: boolean },
): WriteRefusal[] {
  const found: WriteRefusal[] = [];
  if (year > thisYear) found.push('year-not-begun');
  if (about !== null && !aboutIsThere) found.push('no-such-thing');
  return found;
}

/** Every reason why a lesson cannot get these words instead; null is one that is not there. */
export function changeRefusals(
  current: (LessonContent & { revision: number }) | null,
  draft: LessonChange,
  thisYear: number,
): ChangeRefusal[] {
  if (current === null) return ['no-such-lesson'];
  const found: ChangeRefusal[] = [];
  if (draft.year > thisYear) found.push('year-not-begun');
  if (draft.revision !== current.revision) found.push('changed-meanwhile');
  else if (changedIn(current, draft).length === 0) found.push('nothing-changed');
  return found;
}

/**
 * Every reason why a lesson cannot be shown to everyone. What it comes from must be public first: the
 * lesson names it.
 */
export function publishRefusals(
  current: { published: boolean } | null,
  aboutIsPublic: boolean,
): PublishRefusal[] {
  if (current === null) return ['no-such-lesson'];
  const found: PublishRefusal[] = [];
  if (current.published) found.push('already-published');
  if (!aboutIsPublic) found.push('thing-is-not-public');
  return found;
}

/** The fields that say something else. */
export function changedIn(before: LessonContent, after: LessonContent): LessonField[] {
  return lessonFields.filter((field) => before[field] !== after[field]);
}
