import { bodyDecidesPath, planDecidedPath } from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';

/** How an edition is decided on: what happened, what is next, and whose turn it is. */
export const lifePath = planDecidedPath;

/** The steps of an edition's life that have a page of their own, by the word in their address. */
export const stepWords = [
  'organ',
  'organ-bort',
  'horing',
  'horing-endre',
  'legg-fram',
  'tilbake',
  'ny-versjon',
  'vedta',
  'staten',
  'utbetalt',
  'neste',
  'to-personer',
] as const;
export type StepWord = (typeof stepWords)[number];

export function stepPath(lang: Lang, partnership: string, edition: string, step: StepWord): string {
  return `${lifePath(lang, partnership, edition)}/${step}`;
}

type Named = { id: string; name: string };

/** One body's part in deciding on an edition, of the newest when none is named. */
export const bodyPath = bodyDecidesPath;

/** Where a second person confirms what was recorded for a body. */
export function confirmPath(
  lang: Lang,
  partnership: string,
  body: Named,
  edition: string | null,
): string {
  return withEdition(`${inBody(lang, partnership, body)}/bekreft`, edition);
}

/** Where it is said which organisation a body belongs to. */
export function placeBodyPath(
  lang: Lang,
  partnership: string,
  body: Named,
  edition: string | null,
): string {
  return withEdition(`${inBody(lang, partnership, body)}/organisasjon`, edition);
}

/** The protocol of one decision, for members. */
export function protocolPath(
  lang: Lang,
  partnership: string,
  body: Named,
  decisionId: string,
): string {
  return `${inBody(lang, partnership, body)}/protokoll/${decisionId}`;
}

/** What a body needs to decide, as a document. */
export function casePackPath(
  lang: Lang,
  partnership: string,
  body: Named,
  format: 'pdf' | 'docx',
  edition: string | null,
): string {
  return withEdition(`${inBody(lang, partnership, body)}/saksframlegg.${format}`, edition);
}

function inBody(lang: Lang, partnership: string, body: Named): string {
  return bodyDecidesPath(lang, partnership, body);
}

function withEdition(path: string, edition: string | null | undefined): string {
  return edition ? `${path}?utgave=${edition}` : path;
}
