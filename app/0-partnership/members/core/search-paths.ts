import type { Lang } from '#base/text.ts';
import { homePath, searchPath } from './paths.ts';

/** What a search is asked: its words, the group of kinds it is narrowed to, and the page of its answer. */
export type SearchAsked = { words: string; group?: string | null | undefined; page?: number };

/** A search over all partnerships, or within one by its slug. */
export function searchPathIn(lang: Lang, partnership: string | null): string {
  return partnership === null ? searchPath(lang) : `${homePath(lang, partnership)}/sok`;
}

/** Where a search field asks for suggestions. */
export function suggestionsPath(lang: Lang, partnership: string | null): string {
  return `${searchPathIn(lang, partnership)}/forslag`;
}

/** The address of a search's answer, with no more in it than it needs. */
export function searchAddress(
  lang: Lang,
  partnership: string | null,
  { words, group = null, page = 1 }: SearchAsked,
): string {
  const query = new URLSearchParams({ q: words });
  if (group !== null) query.set('hva', group);
  if (page > 1) query.set('side', String(page));
  return `${searchPathIn(lang, partnership)}?${query}`;
}
