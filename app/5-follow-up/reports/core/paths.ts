import { named } from '#0-partnership/members/core/paths.ts';
import { reportsPath } from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';

type Named = { id: string; title: string };

/** A published report; with a number, that version of it. */
export function reportPath(
  lang: Lang,
  partnership: string,
  { id, title }: Named,
  version?: number,
): string {
  const path = `${reportsPath(lang, partnership)}/${named(title, id)}`;
  return version === undefined ? path : `${path}?versjon=${version}`;
}

export const reportFormats = ['pdf', 'docx'] as const;

export function reportFilePath(
  lang: Lang,
  partnership: string,
  report: Named,
  format: (typeof reportFormats)[number],
  version?: number,
): string {
  const path = `${reportPath(lang, partnership, report)}/rapport.${format}`;
  return version === undefined ? path : `${path}?versjon=${version}`;
}

export function newReportPath(lang: Lang, partnership: string): string {
  return `${reportsPath(lang, partnership)}/ny`;
}

/** Which sections are shown where a report is written: those that lack answers, or have older facts than there are. */
export const sectionFilters = ['mangler', 'nyere'] as const;
export type SectionFilter = (typeof sectionFilters)[number];

/** Where a report is written, section by section; or only some of them. */
export function writePath(
  lang: Lang,
  partnership: string,
  report: Named,
  shown: SectionFilter | null = null,
): string {
  const path = `${reportPath(lang, partnership, report)}/skriv`;
  return shown === null ? path : `${path}?vis=${shown}`;
}

export function sectionPath(lang: Lang, partnership: string, report: Named, key: string): string {
  return `${writePath(lang, partnership, report)}/${key}`;
}

/** Takes in anew what is there; of one section with its key. */
export function takeAnewPath(lang: Lang, partnership: string, report: Named, key?: string): string {
  const all = writePath(lang, partnership, report);
  return `${key === undefined ? all : sectionPath(lang, partnership, report, key)}/hent`;
}

export function publishReportPath(lang: Lang, partnership: string, report: Named): string {
  return `${writePath(lang, partnership, report)}/legg-ut`;
}

/** Where words are taken out of all versions of a report. */
export function removeWordsPath(lang: Lang, partnership: string, report: Named): string {
  return `${reportPath(lang, partnership, report)}/fjern`;
}

/** The templates a report can be written by, and where one is loaded. */
export function templatesPath(lang: Lang, partnership: string): string {
  return `${reportsPath(lang, partnership)}/maler`;
}

/** A template as a document; by the end of its id, or our own by its kind. */
export function templateFilePath(lang: Lang, partnership: string, which: string): string {
  return `${templatesPath(lang, partnership)}/${which}/mal.docx`;
}
