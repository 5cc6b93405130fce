import { z } from 'zod';
import { relationNames } from '#0-partnership/thread/core/names.ts';
import { Relation } from '#0-partnership/thread/core/thread.ts';
import { publishedLinks } from '#0-partnership/thread/data/published/links.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { list, type Resource } from '#platform/http/api/resource.ts';
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

/** The thread between things of all stages; `apiOf` says where the API tells of a thing. */
export function threadResource(apiOf: (kind: string, id: string) => string | null): Resource {
  return list({
    path: '/thread',
    operation: 'listThread',
    called: 'ThreadPage',
    summary: {
      nb: 'Tråden: hva som henger sammen med hva',
      nn: 'Tråden: kva som heng saman med kva',
      en: 'The thread: what is tied to what',
    },
    query: {
      partnership: told(z.string().max(60).optional(), {
        nb: 'Bare i dette partnerskapet.',
        nn: 'Berre i dette partnarskapet.',
        en: 'Only in this partnership.',
      }),
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
    key: ({ id }) => id,
    async get({ query, place, lang, at, read }, page) {
      const { about, relation } = query;
      const filter = { partnershipId: place?.id ?? null, about, relation };
      const rows = await read((tx) => publishedLinks(tx, filter, page));
      const end = ({ kind, id, title }: (typeof rows)[number]['from']) => {
        const path = apiOf(kind, id);
        return { kind, id, name: title, url: path && at(path) };
      };
      const items = rows.map((row) => ({
        id: row.id,
        from: end(row.from),
        relation: term(row.relation, relationNames, lang),
        to: end(row.to),
        partnership: {
          id: row.slug,
          name: row.partnershipName,
          url: at(apiPath('partnerships', row.slug)),
        },
      }));
      return { items };
    },
  });
}
