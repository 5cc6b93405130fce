import { homePath, named } from '#0-partnership/members/core/paths.ts';
import type { Lang } from '#base/text.ts';

type Named = { id: string; title: string };

/** What a partnership has learnt. */
export function lessonsPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/erfaringer`;
}

export function lessonPath(lang: Lang, partnership: string, { id, title }: Named): string {
  return `${lessonsPath(lang, partnership)}/${named(title, id)}`;
}

/** The form for a new lesson; from a measure it is tied to that measure. */
export function newLessonPath(lang: Lang, partnership: string, measure?: Named): string {
  const path = `${lessonsPath(lang, partnership)}/ny`;
  return measure ? `${path}?tiltak=${named(measure.title, measure.id)}` : path;
}

export function changeLessonPath(lang: Lang, partnership: string, lesson: Named): string {
  return `${lessonPath(lang, partnership, lesson)}/endre`;
}

export function publishLessonPath(lang: Lang, partnership: string, lesson: Named): string {
  return `${lessonPath(lang, partnership, lesson)}/legg-ut`;
}
