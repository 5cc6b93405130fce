import { homePath, shortOf } from '#0-partnership/members/core/paths.ts';
import type { Lang } from '#base/text.ts';

/** Where one document that takes its time is waited for, and found again. */
export function exportPath(lang: Lang, partnership: string, id: string): string {
  return `${homePath(lang, partnership)}/dokument/${shortOf(id)}`;
}

/** The document itself, when it is made. */
export function exportFilePath(lang: Lang, partnership: string, id: string): string {
  return `${exportPath(lang, partnership, id)}/last-ned`;
}
