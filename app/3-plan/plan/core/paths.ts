import { homePath, named, shortOf } from '#0-partnership/members/core/paths.ts';
import type { Lang } from '#base/text.ts';

/** A partnership's plan; with an edition's slug, that edition rather than the one that holds. */
export function planPath(lang: Lang, partnership: string, edition?: string | null): string {
  return withEdition(`${homePath(lang, partnership)}/plan`, edition);
}

/** The plan's budget or funding as a file for a spreadsheet. */
export function moneyFilePath(
  lang: Lang,
  partnership: string,
  file: 'budsjett' | 'finansiering',
  edition?: string | null,
): string {
  return withEdition(`${homePath(lang, partnership)}/plan/${file}.csv`, edition);
}

/** What differs between two editions of the plan: told by the room of editions, and led to from the plan. */
export function planChangesPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/plan/endringer`;
}

/** How the measures stand: told by the room of progress, and led to from home and plan. */
export function progressPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/oppfolging`;
}

/** What is told of years and agreements: by the room of reports, and led to from how measures stand. */
export function reportsPath(lang: Lang, partnership: string): string {
  return `${homePath(lang, partnership)}/rapporter`;
}

/** How an edition is decided on: told by the room of editions, and led to from the plan. */
export function planDecidedPath(lang: Lang, partnership: string, edition: string): string {
  return `${homePath(lang, partnership)}/plan/utgave/${edition}`;
}

/** A text as it was sent out on consultation: told by the room of editions, and led to from what is due. */
export function paperPath(lang: Lang, partnership: string, id: string): string {
  return `${homePath(lang, partnership)}/plan/horing/${shortOf(id)}`;
}

/**
 * One body's part in deciding on an edition, of the newest when none is named. The id of what it is asked leads
 * to the same, with the edition it is asked about.
 */
export function bodyDecidesPath(
  lang: Lang,
  partnership: string,
  body: { id: string; name: string },
  edition?: string | null,
): string {
  const path = `${homePath(lang, partnership)}/plan/organ/${named(body.name, body.id)}`;
  return edition ? `${path}?utgave=${edition}` : path;
}

export function goalPath(
  lang: Lang,
  partnership: string,
  goal: { id: string; title: string },
  edition?: string | null,
): string {
  return withEdition(`${homePath(lang, partnership)}/mal/${named(goal.title, goal.id)}`, edition);
}

export function measurePath(
  lang: Lang,
  partnership: string,
  measure: { id: string; title: string },
  edition?: string | null,
): string {
  return withEdition(
    `${homePath(lang, partnership)}/tiltak/${named(measure.title, measure.id)}`,
    edition,
  );
}

/** The form that changes a measure's wording. */
export function rewordPath(
  lang: Lang,
  partnership: string,
  measure: { id: string; title: string },
  edition?: string | null,
): string {
  return withEdition(
    `${homePath(lang, partnership)}/tiltak/${named(measure.title, measure.id)}/endre`,
    edition,
  );
}

/** A page where a measure is kept: its facts, its money, its history. */
export function keepMeasurePath(
  lang: Lang,
  partnership: string,
  measure: { id: string; title: string },
  step: 'fakta' | 'penger' | 'historie' | 'avslutt' | 'foresla' | 'foresla-penger',
  edition?: string | null,
): string {
  return withEdition(`${measurePath(lang, partnership, measure)}/${step}`, edition);
}

/** A page where a goal is kept. */
export function keepGoalPath(
  lang: Lang,
  partnership: string,
  goal: { id: string; title: string },
  step: 'endre' | 'penger' | 'historie' | 'avslutt' | 'rekkefolge',
  edition?: string | null,
): string {
  return withEdition(`${goalPath(lang, partnership, goal)}/${step}`, edition);
}

/** A page where the plan as a whole is kept. */
export function keepPlanPath(
  lang: Lang,
  partnership: string,
  step: 'nytt-tiltak' | 'nytt-mal' | 'rekkefolge' | 'forslag' | 'historie',
  edition?: string | null,
): string {
  return withEdition(`${planPath(lang, partnership)}/${step}`, edition);
}

function withEdition(path: string, edition: string | null | undefined): string {
  return edition ? `${path}?utgave=${edition}` : path;
}
