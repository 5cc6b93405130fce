import { homePath } from '#0-partnership/members/core/paths.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';

/** What partners have proposed for the plan. */
export function proposalsPath(lang: Lang, partnership: string): string {
  return `${planPath(lang, partnership)}/forslag`;
}

/** The form that proposes a measure the plan does not have. */
export function proposeMeasurePath(
  lang: Lang,
  partnership: string,
  edition?: string | null,
): string {
  const path = `${planPath(lang, partnership)}/foresla-tiltak`;
  return edition ? `${path}?utgave=${edition}` : path;
}

/** One proposal, and where it is answered. */
export function proposalPath(
  lang: Lang,
  partnership: string,
  id: string,
  step?: 'godta' | 'avsla' | 'trekk',
): string {
  const path = `${homePath(lang, partnership)}/forslag/${id.slice(-10)}`;
  return step ? `${path}/${step}` : path;
}
