import { named } from '#0-partnership/members/core/paths.ts';
import { planChangesPath } from '#3-plan/plan/core/paths.ts';
import type { Lang } from '#base/text.ts';
import type { ThingKind } from './thing.ts';

/** Which two editions, by slug; what is left out is the newest, and the one it goes on from. */
export type Compared = { from?: string | null; to?: string | null };

/** What differs between two editions of a plan. */
export function changesPath(lang: Lang, partnership: string, compared: Compared = {}): string {
  return withPair(planChangesPath(lang, partnership), compared);
}

/** The formats of a yearly update. */
export const updateFormats = ['pdf', 'docx', 'xlsx'] as const;
export type UpdateFormat = (typeof updateFormats)[number];

/** The yearly update as a document. */
export function updateFilePath(
  lang: Lang,
  partnership: string,
  format: UpdateFormat,
  compared: Compared,
): string {
  return withPair(`${planChangesPath(lang, partnership)}/oppdatering.${format}`, compared);
}

/** The form that says why one thing changed in an edition. */
export function explainPath(
  lang: Lang,
  partnership: string,
  thing: { kind: ThingKind; key: string; title: string },
  edition: string,
): string {
  const word = thing.kind === 'goal' ? 'mal' : 'tiltak';
  const path = `${changesPath(lang, partnership)}/${word}/${named(thing.title, thing.key)}`;
  return withPair(path, { to: edition });
}

/** Where it is said what something that ended became; with `undo`, where that is taken back. */
export function becamePath(
  lang: Lang,
  partnership: string,
  thing: { kind: ThingKind; key: string; title: string },
  edition: string,
  undo: boolean,
): string {
  const [path, query] = explainPath(lang, partnership, thing, edition).split('?');
  return `${path}/ble-til${undo ? '/angre' : ''}?${query}`;
}

/** Where a thing stands on the page of changes. */
export function anchorOf({ kind, key }: { kind: ThingKind; key: string }): string {
  return `${kind}-${key}`;
}

function withPair(path: string, { from, to }: Compared): string {
  const query = new URLSearchParams();
  if (from) query.set('fra', from);
  if (to) query.set('utgave', to);
  return query.size === 0 ? path : `${path}?${query}`;
}
