import { homePath, shortOf } from '#0-partnership/members/core/paths.ts';
import type { Lang } from '#base/text.ts';

/** Where documents are put in, and those that were are found again. */
export function putInPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/les-inn`;
}

/** One document's reading, by the end of its id: the name of a file stands in no address. */
export function readingPath(lang: Lang, partnership: string, id: string): string {
  return `${putInPath(lang, partnership)}/${shortOf(id)}`;
}

/** Where a document is asked to be read again. */
export function readAgainPath(lang: Lang, partnership: string, id: string): string {
  return `${readingPath(lang, partnership, id)}/les-igjen`;
}

/** Where it is chosen how long a document's file is kept. */
export function keepingPath(lang: Lang, partnership: string, id: string): string {
  return `${readingPath(lang, partnership, id)}/ta-vare-pa`;
}

/** Where an edition's findings are shown to everyone, or hidden again. */
export function findingsPath(
  lang: Lang,
  partnership: string,
  to: 'vis' | 'skjul',
  edition: string,
): string {
  return `${homePath(lang, partnership)}/plan/merknader/${to}?utgave=${edition}`;
}

/** Where a finding in the document of an edition is set aside, by its place among them, or taken up again. */
export function setAsidePath(
  lang: Lang,
  partnership: string,
  { at, edition }: { at: number; edition: string },
  to: 'sett-til-side' | 'ta-opp',
): string {
  return `${homePath(lang, partnership)}/plan/merknader/${at}/${to}?utgave=${edition}`;
}

/** Where something in what was read is corrected: `['tiltak', 'm3']`. */
export function correctingPath(
  lang: Lang,
  partnership: string,
  id: string,
  ...steps: (string | number)[]
): string {
  return [readingPath(lang, partnership, id), ...steps].join('/');
}
