import { actorPath, homePath } from '#0-partnership/members/core/paths.ts';
import type { FileFormat } from '#3-plan/exchange/core/file-formats.ts';
import { goalPath, planPath } from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';

type Titled = { id: string; title: string };
type Edition = string | null | undefined;

/** A plan as a file; without an edition's slug, the edition that holds. */
export function planFilePath(
  lang: Lang,
  partnership: string,
  format: FileFormat | 'pdf',
  edition?: Edition,
): string {
  return inEdition(`${planPath(lang, partnership)}/plan.${format}`, edition);
}

/** A goal, those below it, and their measures as a file. */
export function goalFilePath(
  lang: Lang,
  partnership: string,
  goal: Titled,
  format: FileFormat | 'pdf',
  edition?: Edition,
): string {
  return inEdition(`${goalPath(lang, partnership, goal)}/mal.${format}`, edition);
}

/** What an actor leads and takes part in as a file. */
export function actorFilePath(
  lang: Lang,
  partnership: string,
  actor: { id: string; name: string },
  format: FileFormat | 'pdf',
  edition?: Edition,
): string {
  return inEdition(`${actorPath(lang, partnership, actor)}/tiltak.${format}`, edition);
}

/** What the checks noticed in the document an edition was read from, as a file. */
export function findingsFilePath(
  lang: Lang,
  partnership: string,
  format: FileFormat | 'pdf',
  edition?: Edition,
): string {
  return inEdition(`${homePath(lang, partnership)}/plan/merknader.${format}`, edition);
}

function inEdition(path: string, edition: Edition): string {
  return edition ? `${path}?utgave=${edition}` : path;
}
