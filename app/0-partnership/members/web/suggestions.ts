import { searchAddress } from '#0-partnership/members/core/search-paths.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { type Suggested, suggest } from '#0-partnership/members/data/suggest.ts';
import { fill, type Lang } from '#base/text.ts';
import type { Turn } from '#platform/http/page.ts';
import { inTurn } from '#platform/search/in-turn.ts';
import { type SearchRequest, wordsIn } from './search.tsx';
import { type KindTable, placed } from './search-entries.tsx';
import { texts } from './search-texts.ts';

/** What one may be about to search for, as the search field shows it. What matched stands between `[[` and `]]`. */
type Suggestion = { title: string; lang: Lang | null; over: string; href: string };

/** How long a visitor's browser may keep an answer: typing goes forth and back. */
const seconds = 60;

/** A few things whose titles have what is typed so far, each with its address; a small file for the search field. */
export function suggestionsOf(kinds: KindTable): (request: SearchRequest) => Promise<Turn> {
  return async ({ lang, query, read, place }) => {
    const words = wordsIn(query);
    const answer = await inTurn(() =>
      read(async (tx) => {
        const suggested = await suggest(tx, words, { over: !place, wordings: kinds.wordings });
        const places = place ? [place] : await listPartnerships(tx);
        return { suggested, places: new Map(places.map((one) => [one.id, one])) };
      }),
    );
    if (answer === null) return { turn: 'error', status: 429 };
    const { suggested, places } = answer;
    const items = suggested.things.flatMap((one): Suggestion[] => {
      const where = placed(one, kinds, lang, places);
      return where === null ? [] : [{ title: one.marked, lang: one.lang, ...where }];
    });
    items.push(...asWords(suggested, lang, place?.slug ?? null));
    return { turn: 'data', value: { items, told: told(items.length, lang) }, seconds };
  };
}

function asWords({ words }: Suggested, lang: Lang, slug: string | null): Suggestion[] {
  return words.map((one) => ({
    title: one,
    lang: null,
    over: texts.probably[lang],
    href: searchAddress(lang, slug, { words: one }),
  }));
}

/** Said by screen readers, which do not see the list. */
function told(count: number, lang: Lang): string {
  if (count === 0) return texts.noSuggestions[lang];
  const n = count === 1 ? texts.suggestion[lang] : fill(texts.suggestions, lang, { n: count });
  return fill(texts.choose, lang, { n });
}
