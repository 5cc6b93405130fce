import { z } from 'zod';
import { bodyKindNames } from '#0-partnership/members/core/names.ts';
import { BodyKind } from '#0-partnership/members/core/partnership.ts';
import {
  bodyCalendarPath,
  calendarPath,
  feedPath,
  homePath,
} from '#0-partnership/members/core/paths.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { bodiesOf } from '#0-partnership/members/data/published/bodies.ts';
import { Lang } from '#base/text.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { type ApiRequest, list, one } from '#platform/http/api/resource.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';

const Partnership = named(
  z.strictObject({
    id: z.uuid(),
    slug: told(z.string(), {
      nb: 'Ordet partnerskapet har i adresser og spørringer.',
      nn: 'Ordet partnarskapet har i adresser og spørjingar.',
      en: 'The word for the partnership in addresses and queries.',
    }),
    name: z.string(),
    about: z.string(),
    lang: told(Lang, {
      nb: 'Språket partnerskapet skriver på.',
      nn: 'Språket partnarskapet skriv på.',
      en: 'The language the partnership writes in.',
    }),
    example: told(z.boolean(), {
      nb: 'Om dette er et eksempel, og ikke et virkelig partnerskap.',
      nn: 'Om dette er eit døme, og ikkje eit verkeleg partnarskap.',
      en: 'Whether this is an example and no real partnership.',
    }),
    regions: z.array(Link),
    url: Url,
    page: Url,
    plan: Url,
    calendar: Url,
    changes: Url,
  }),
  'Partnership',
  {
    nb: 'Organisasjoner som driver en regional strategi sammen.',
    nn: 'Organisasjonar som driv ein regional strategi saman.',
    en: 'Organisations that run a regional strategy together.',
  },
);

const WholePartnership = named(
  Partnership.extend({
    bodies: z.array(
      z.strictObject({
        id: z.uuid(),
        name: z.string(),
        kind: Term(BodyKind),
        calendar: Url,
      }),
    ),
  }),
  'WholePartnership',
  {
    nb: 'Et partnerskap med organene sine.',
    nn: 'Eit partnarskap med organa sine.',
    en: 'A partnership with its bodies.',
  },
);

type Row = Awaited<ReturnType<typeof listPartnerships>>[number];

function shown(row: Row, { at, lang }: Pick<ApiRequest, 'at' | 'lang'>) {
  const { id, slug, name, about, example } = row;
  return {
    id,
    slug,
    name,
    about,
    lang: row.lang,
    example,
    regions: row.codes.map((code, index) => ({
      id: code,
      name: row.regions[index] ?? code,
      url: at(apiPath('regions', code)),
    })),
    url: at(apiPath('partnerships', slug)),
    page: at(homePath(lang, slug)),
    plan: at(apiPath('plans', slug)),
    calendar: at(calendarPath(lang, slug)),
    changes: at(feedPath(lang, slug)),
  };
}

export const partnerships = list({
  path: '/partnerships',
  operation: 'listPartnerships',
  called: 'PartnershipPage',
  summary: { nb: 'Alle partnerskap', nn: 'Alle partnarskap', en: 'All partnerships' },
  query: {},
  item: Partnership,
  key: ({ id }) => id,
  async get(request, { after, most }) {
    const rows = await request.read(listPartnerships);
    const items = rows
      .filter(({ id }) => after === null || id > after)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, most);
    return { items: items.map((row) => shown(row, request)) };
  },
});

export const partnership = one({
  path: '/partnerships/:partnership',
  operation: 'getPartnership',
  summary: { nb: 'Ett partnerskap', nn: 'Eitt partnarskap', en: 'One partnership' },
  params: {
    partnership: {
      nb: 'Ordet partnerskapet har i adresser: «vest-telemark».',
      nn: 'Ordet partnarskapet har i adresser: «vest-telemark».',
      en: 'The word for the partnership in addresses: “vest-telemark”.',
    },
  },
  query: z.strictObject({}),
  answer: WholePartnership,
  example: '/partnerships/vest-telemark',
  list: apiPath('partnerships'),
  async get(request) {
    const { at, lang, place } = request;
    if (place === null) return null;
    const [rows, bodies] = await request.read((tx) =>
      Promise.all([listPartnerships(tx), bodiesOf(tx, place.id)]),
    );
    const row = rows.find(({ id }) => id === place.id);
    if (!row) return null;
    return {
      ...shown(row, request),
      bodies: bodies.map((body) => ({
        id: body.id,
        name: body.name,
        kind: term(body.kind, bodyKindNames, lang),
        calendar: at(bodyCalendarPath(lang, place.slug, body)),
      })),
    };
  },
});
