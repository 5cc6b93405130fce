import { z } from 'zod';
import { relationNames } from '#0-partnership/thread/core/names.ts';
import { Relation } from '#0-partnership/thread/core/thread.ts';
import { type PublishedLink, publishedLinks } from '#0-partnership/thread/data/published/links.ts';
import type { Lang } from '#base/text.ts';
import { Partnership, partnershipOf } from '#platform/http/api/of-partnership.ts';
import type { Resource } from '#platform/http/api/resource.ts';
import { rowList } from '#platform/http/api/rows.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';

const End = z.strictObject({
  kind: z.string(),
  id: z.uuid(),
  name: z.string(),
  url: Url.nullable(),
});

const Step = named(
  z.strictObject({
    id: z.uuid(),
    from: End,
    relation: Term(Relation),
    to: End,
    partnership: Link,
  }),
  'Step',
  {
    nb: 'Ett steg i tråden: fra én ting, ved en relasjon, til en annen.',
    nn: 'Eitt steg i tråden: frå éin ting, ved ein relasjon, til ein annan.',
    en: 'One step of the thread: from one thing, by a relation, to another.',
  },
);

/** What the table of all kinds knows of them. */
type Kinds = {
  /** Where the API tells of a thing. */
  api(kind: string, id: string): string | null;
  /** Kinds whose things have no title, and the word for a kind. */
  unnamed: readonly string[];
  name(kind: string, lang: Lang): string;
};

/** The thread between things of all stages. */
export function threadResource(kinds: Kinds): Resource {
  return rowList({
    path: '/thread',
    operation: 'listThread',
    called: 'ThreadPage',
    summary: {
      nb: 'Tråden: hva som henger sammen med hva',
      nn: 'Tråden: kva som heng saman med kva',
      en: 'The thread: what is tied to what',
    },
    query: {
      partnership: Partnership,
      about: told(z.uuid().optional(), {
        nb: 'Bare steg fra eller til tingen med denne id-en.',
        nn: 'Berre steg frå eller til tingen med denne identiteten.',
        en: 'Only steps from or to the thing with this id.',
      }),
      relation: told(Relation.optional(), {
        nb: 'Bare steg med denne relasjonen.',
        nn: 'Berre steg med denne relasjonen.',
        en: 'Only steps by this relation.',
      }),
    },
    item: Step,
    rows: (tx, { place, query: { about, relation } }, page) =>
      publishedLinks(
        tx,
        { partnershipId: place?.id ?? null, about, relation },
        kinds.unnamed,
        page,
      ),
    answer(row, { at, lang }) {
      const end = ({ kind, id, title }: PublishedLink['from']) => {
        const path = kinds.api(kind, id);
        return { kind, id, name: title ?? kinds.name(kind, lang), url: path && at(path) };
      };
      return {
        id: row.id,
        from: end(row.from),
        relation: term(row.relation, relationNames, lang),
        to: end(row.to),
        partnership: partnershipOf(row, { at }),
      };
    },
  });
}
