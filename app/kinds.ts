import { actorPath, homePath, shortOf } from '#0-partnership/members/core/paths.ts';
import { membersPath } from '#0-partnership/members/core/people/paths.ts';
import type { KindTables } from '#0-partnership/thread/data/verify-thread.ts';
import { lessonPath } from '#1-knowledge/lessons/core/paths.ts';
import { readingPath } from '#3-plan/exchange/core/paths.ts';
import {
  bodyDecidesPath,
  goalPath,
  measurePath,
  paperPath,
  planPath,
  progressPath,
} from '#3-plan/plan/core/paths.ts';
import { reportPath } from '#5-follow-up/reports/core/paths.ts';
import type { Lang, Text } from '#base/text.ts';

/** `asked` names the edition whose wording is meant, where that is not the one a page shows by itself. */
type Thing = { id: string; title: string; asked?: string | null };

/** A kind of thing: its name among others, where it is kept, and the page that shows it. */
type Kind = {
  name: Text;
  table: string;
  address(thing: Thing, lang: Lang, partnership: string): string;
};

const kinds: Record<string, Kind> = {
  partnership: {
    name: { nb: 'Partnerskap', nn: 'Partnarskap', en: 'Partnership' },
    table: 'partnership',
    address: (_, lang, partnership) => homePath(lang, partnership),
  },
  actor: {
    name: { nb: 'Aktør', nn: 'Aktør', en: 'Actor' },
    table: 'actor',
    address: ({ id, title }, lang, partnership) =>
      actorPath(lang, partnership, { id, name: title }),
  },
  body: {
    name: { nb: 'Organ', nn: 'Organ', en: 'Body' },
    table: 'body',
    address: ({ id, title }, lang, partnership) =>
      bodyDecidesPath(lang, partnership, { id, name: title }),
  },
  membership: {
    name: { nb: 'Medlemskap', nn: 'Medlemskap', en: 'Membership' },
    table: 'membership',
    address: ({ id }, lang, partnership) =>
      `${membersPath(lang, partnership)}#medlem-${shortOf(id)}`,
  },
  edition: {
    name: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
    table: 'edition',
    address: ({ asked }, lang, partnership) => planPath(lang, partnership, asked),
  },
  approval: {
    name: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
    table: 'approval',
    address: ({ id, title }, lang, partnership) =>
      bodyDecidesPath(lang, partnership, { id, name: title }),
  },
  paper: {
    name: { nb: 'Høring', nn: 'Høyring', en: 'Consultation' },
    table: 'edition_paper',
    address: ({ id }, lang, partnership) => paperPath(lang, partnership, id),
  },
  goal: {
    name: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
    table: 'goal',
    address: (thing, lang, partnership) => goalPath(lang, partnership, thing, thing.asked),
  },
  measure: {
    name: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
    table: 'measure',
    address: (thing, lang, partnership) => measurePath(lang, partnership, thing, thing.asked),
  },
  lesson: {
    name: { nb: 'Erfaring', nn: 'Erfaring', en: 'Lesson' },
    table: 'lesson',
    address: (thing, lang, partnership) => lessonPath(lang, partnership, thing),
  },
  'progress-report': {
    name: { nb: 'Rapport om et tiltak', nn: 'Rapport om eit tiltak', en: 'Report on a measure' },
    table: 'progress_report',
    address: (_, lang, partnership) => progressPath(lang, partnership),
  },
  report: {
    name: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
    table: 'report',
    address: (thing, lang, partnership) => reportPath(lang, partnership, thing),
  },
  reading: {
    name: { nb: 'Innlest dokument', nn: 'Innlese dokument', en: 'Document put in' },
    table: 'reading',
    address: ({ id }, lang, partnership) => readingPath(lang, partnership, id),
  },
};

/** The table that holds the identities of each kind a link or a deadline may point to. */
export const kindTables: KindTables = Object.fromEntries(
  Object.entries(kinds)
    .filter(([kind]) => kind !== 'partnership')
    .map(([kind, { table }]) => [kind, table]),
);

/** The word for a kind in a language; an unknown kind is shown as it is. */
export function kindName(kind: string, lang: Lang): string {
  return kinds[kind]?.name[lang] ?? kind;
}

/** The page that shows a thing; null for a kind that has none. */
export function kindAddress(
  thing: Thing & { kind: string },
  lang: Lang,
  partnership: string,
): string | null {
  return kinds[thing.kind]?.address(thing, lang, partnership) ?? null;
}
