import { z } from 'zod';
import { regionKindNames } from '#0-partnership/members/core/names.ts';
import {
  regions as allRegions,
  type Region,
  successors,
} from '#0-partnership/members/core/regions.ts';
import { Day } from '#base/period.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { type ApiRequest, list, one } from '#platform/http/api/resource.ts';
import { Link, named, Term, term, told, Url } from '#platform/http/api/schemas.ts';

const RegionAnswer = named(
  z.strictObject({
    code: z.string(),
    name: z.string(),
    otherNames: told(z.array(z.string()), {
      nb: 'Samiske og kvenske navn.',
      nn: 'Samiske og kvenske namn.',
      en: 'Sami and Kven names.',
    }),
    kind: Term(z.enum(['county', 'municipality'])),
    county: Link.nullable(),
    from: told(Day, {
      nb: 'Første dag koden gjelder. Tidligere enn 2020 har grensesnittet ikke.',
      nn: 'Første dag koden gjeld. Tidlegare enn 2020 har grensesnittet ikkje.',
      en: 'The first day the code is valid. The API has none from before 2020.',
    }),
    to: Day.nullable(),
    now: told(z.array(Link), {
      nb: 'Det koden står for i dag: regionen selv, eller de som kom etter.',
      nn: 'Det koden står for i dag: regionen sjølv, eller dei som kom etter.',
      en: 'What the code stands for today: the region itself, or those that came after.',
    }),
    url: Url,
  }),
  'Region',
  {
    nb: 'Et fylke eller en kommune under én kode.',
    nn: 'Eit fylke eller ein kommune under éin kode.',
    en: 'A county or municipality under one code.',
  },
);

function shown(region: Region, { at, lang, today }: ApiRequest<never> | ApiRequest) {
  const link = ({ code, name }: Region) => ({ id: code, name, url: at(apiPath('regions', code)) });
  const county = allRegions.find(({ code }) => code === region.parent);
  return {
    code: region.code,
    name: region.name,
    otherNames: [...region.otherNames],
    kind: term(region.kind, regionKindNames, lang),
    county: county ? link(county) : null,
    from: region.from,
    to: region.to,
    now: successors(region.code, today()).map(link),
    url: at(apiPath('regions', region.code)),
  };
}

export const regions = list({
  path: '/regions',
  operation: 'listRegions',
  called: 'RegionPage',
  summary: {
    nb: 'Fylker og kommuner fra 2020',
    nn: 'Fylke og kommunar frå 2020',
    en: 'Counties and municipalities from 2020',
  },
  example: '/regions?kind=county&on=2026-01-01',
  query: {
    kind: told(z.enum(['county', 'municipality']).optional(), {
      nb: 'Bare fylker, eller bare kommuner.',
      nn: 'Berre fylke, eller berre kommunar.',
      en: 'Only counties, or only municipalities.',
    }),
    county: told(
      z
        .string()
        .regex(/^\d{2}$/)
        .optional(),
      {
        nb: 'Bare kommuner i fylket med denne koden.',
        nn: 'Berre kommunar i fylket med denne koden.',
        en: 'Only municipalities in the county with this code.',
      },
    ),
    on: told(Day.optional(), {
      nb: 'Bare koder som gjelder denne dagen.',
      nn: 'Berre kodar som gjeld denne dagen.',
      en: 'Only codes valid on this day.',
    }),
  },
  item: RegionAnswer,
  key: ({ code }) => code,
  keyForm: z.string().regex(/^\d{2,4}$/),
  async get(request, { after, most }) {
    const { kind, county, on } = request.query;
    const found = allRegions
      .filter((one) => kind === undefined || one.kind === kind)
      .filter((one) => county === undefined || one.parent === county)
      .filter((one) => on === undefined || (one.from <= on && (one.to === null || on <= one.to)))
      .filter(({ code }) => after === null || code > after)
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    return { items: found.slice(0, most).map((one) => shown(one, request)) };
  },
});

export const region = one({
  path: '/regions/:region',
  operation: 'getRegion',
  summary: { nb: 'Én region', nn: 'Éin region', en: 'One region' },
  params: {
    region: {
      nb: 'To sifre for et fylke, fire for en kommune.',
      nn: 'To siffer for eit fylke, fire for ein kommune.',
      en: 'Two digits for a county, four for a municipality.',
    },
  },
  query: z.strictObject({}),
  answer: RegionAnswer,
  example: '/regions/4034',
  list: apiPath('regions'),
  async get(request) {
    const found = allRegions.find(({ code }) => code === request.params.region);
    return found ? shown(found, request) : null;
  },
});
