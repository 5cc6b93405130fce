import type { KindTables } from '#0-partnership/thread/data/verify-thread.ts';
import type { Lang, Text } from '#base/text.ts';

/** What each kind of thing is called where it is shown among others, and where it is kept. */
export const kinds = {
  partnership: { nb: 'Partnerskap', nn: 'Partnarskap', en: 'Partnership' },
  actor: { nb: 'Aktør', nn: 'Aktør', en: 'Actor' },
  edition: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  goal: { nb: 'Mål', nn: 'Mål', en: 'Goal' },
  measure: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
} as const satisfies Record<string, Text>;
export type Kind = keyof typeof kinds;

/** The table that holds the identities of each kind a link or a deadline may point to. */
export const kindTables: KindTables = {
  actor: 'actor',
  approval: 'approval',
  body: 'body',
  edition: 'edition',
  goal: 'goal',
  measure: 'measure',
};

/** The word for a kind in a language; an unknown kind is shown as it is. */
export function kindName(kind: string, lang: Lang): string {
  return kind in kinds ? kinds[kind as Kind][lang] : kind;
}
