import { homePath } from '#0-partnership/members/core/paths.ts';
import { measurePath, progressPath } from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';
import type { ProgressState } from './states.ts';

type Titled = { id: string; title: string };

/** Which measures are shown: those in one state, with no report, with one that waits, or of which something is owed. */
export type Shown = ProgressState | 'none' | 'waiting' | 'silent' | 'ownerless' | 'overdue';

/**
 * Which measures an address shows: those of which something is so, and those an organisation leads, by the end of its id;
 * and which page of them.
 */
export type Narrowed = { shown?: Shown | null; lead?: string | null; page?: number };

/** How the measures stand, or only some of them. */
export function progressListPath(lang: Lang, partnership: string, some: Narrowed = {}): string {
  return `${progressPath(lang, partnership)}${asked(some)}`;
}

function asked({ shown = null, lead = null, page = 1 }: Narrowed): string {
  const query = new URLSearchParams({
    ...(shown !== null && { vis: shown }),
    ...(lead !== null && { ansvar: lead }),
    ...(page > 1 && { side: String(page) }),
  });
  return query.size === 0 ? '' : `?${query}`;
}

export const standingsFormats = ['docx', 'xlsx', 'csv'] as const;
export type StandingsFormat = (typeof standingsFormats)[number];

/** The same measures as a file. */
export function standingsFilePath(
  lang: Lang,
  partnership: string,
  format: StandingsFormat,
  some: Narrowed = {},
): string {
  return `${progressPath(lang, partnership)}/tiltak.${format}${asked(some)}`;
}

/** What was planned, funded and spent, as a page or as a file. */
export function spentPath(lang: Lang, partnership: string, file = false): string {
  return `${progressPath(lang, partnership)}/penger${file ? '.csv' : ''}`;
}

/** Where the finance system's file is put in. */
export function importSpendingPath(lang: Lang, partnership: string): string {
  return `${progressPath(lang, partnership)}/forbruk`;
}

/** Where it is chosen when reports are asked for. */
export function roundsPath(lang: Lang, partnership: string): string {
  return `${progressPath(lang, partnership)}/runder`;
}

/** The form by which one reports on a measure. */
export function reportPath(lang: Lang, partnership: string, measure: Titled): string {
  return `${measurePath(lang, partnership, measure)}/rapporter`;
}

/** Where a partner's report is let count. */
export function acceptPath(lang: Lang, partnership: string, measure: Titled): string {
  return `${reportPath(lang, partnership, measure)}/godta`;
}

/** Where the text of a report that no longer counts is taken out. */
export function withdrawPath(
  lang: Lang,
  partnership: string,
  measure: Titled,
  reportId?: string,
): string {
  const path = `${reportPath(lang, partnership, measure)}/fjern`;
  return reportId === undefined ? path : `${path}?rapport=${reportId}`;
}

/** Where a link to report by is sent. */
export function sendLinkPath(lang: Lang, partnership: string, measure: Titled): string {
  return `${measurePath(lang, partnership, measure)}/rapportlenke`;
}

/** The page a link in a letter opens: one measure, without an account. */
export function linkPath(lang: Lang, partnership: string, token: string): string {
  return `${homePath(lang, partnership)}/r/${token}`;
}
