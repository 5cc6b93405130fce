import { z } from 'zod';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { Lang, type Lang as Language } from '#base/text.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { busy } from '#platform/http/api/problem.ts';
import { one, type Resource } from '#platform/http/api/resource.ts';
import { Limit, Link, named, told, Url } from '#platform/http/api/schemas.ts';
import { find } from '#platform/search/find.ts';
import { inTurn } from '#platform/search/in-turn.ts';
import type { Wordings } from '#platform/search/wordings.ts';

/** What each kind is called, and where a thing of it is told of and shown; given by the table of all kinds. */
export type KindTable = {
  name(kind: string, lang: Language): string;
  api(kind: string, id: string): string | null;
  page(
    thing: { kind: string; id: string; title: string; asked: string | null },
    lang: Language,
    partnership: string,
  ): string | null;
  /** Which wording of a thing its page shows. */
  wordings: Wordings;
};

const Hit = named(
  z.strictObject({
    kind: z.strictObject({ code: z.string(), name: z.string() }),
    id: z.uuid(),
    title: z.string(),
    lang: Lang,
    excerpt: told(z.string(), {
      nb: 'Der ordene står, med treffene mellom [[ og ]].',
      nn: 'Der orda står, med treffa mellom [[ og ]].',
      en: 'Where the words stand, with what matched between [[ and ]].',
    }),
    partnership: Link,
    url: Url.nullable(),
    page: Url.nullable(),
  }),
  'Hit',
  { nb: 'Et treff i et søk.', nn: 'Eit treff i eit søk.', en: 'What a search found.' },
);

/** Searching what is published, best first. There is no next page: more words give fewer and better. */
export function searchResource(kinds: KindTable): Resource {
  return one({
    path: '/search',
    operation: 'search',
    summary: {
      nb: 'Søk i planer, mål, tiltak og aktører',
      nn: 'Søk i planar, mål, tiltak og aktørar',
      en: 'Search plans, goals, measures and actors',
    },
    about: {
      nb: 'De beste treffene først. Forstår ord, «fraser», or og -ord. Det er ingen neste side: flere ord gir færre og bedre treff.',
      nn: 'Dei beste treffa først. Forstår ord, «frasar», or og -ord. Det er inga neste side: fleire ord gir færre og betre treff.',
      en: 'The best first. Understands words, "phrases", or, and -word. There is no next page: more words give fewer and better results.',
    },
    example: '/search?q=praksis&limit=5',
    query: z.strictObject({
      q: told(z.string().trim().min(2).max(200), {
        nb: 'Ordene det søkes etter.',
        nn: 'Orda det blir søkt etter.',
        en: 'The words to look for.',
      }),
      limit: Limit,
    }),
    answer: named(z.strictObject({ items: z.array(Hit) }), 'Hits', {
      nb: 'Treff, de beste først.',
      nn: 'Treff, dei beste først.',
      en: 'What was found, the best first.',
    }),
    list: apiPath('search'),
    keep: false,
    async get({ query: { q, limit }, lang, at, read }) {
      const answer = await inTurn(() =>
        read((tx) => Promise.all([find(tx, q, limit, kinds.wordings), listPartnerships(tx)])),
      );
      if (answer === null) return busy;
      const [found, partnerships] = answer;
      const places = new Map(partnerships.map((place) => [place.id, place]));
      const items = found.flatMap((hit) => {
        const place = places.get(hit.partnershipId);
        if (!place) return [];
        const { kind, id, title, excerpt } = hit;
        const [url, page] = [kinds.api(kind, id), kinds.page(hit, lang, place.slug)];
        return {
          kind: { code: kind, name: kinds.name(kind, lang) },
          id,
          title,
          lang: hit.lang,
          excerpt,
          partnership: {
            id: place.slug,
            name: place.name,
            url: at(apiPath('partnerships', place.slug)),
          },
          url: url && at(url),
          page: page && at(page),
        };
      });
      return { items };
    },
  });
}
