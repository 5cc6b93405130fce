import { z } from 'zod';
import { actorPath } from '#0-partnership/members/core/paths.ts';
import { actorsNamed } from '#3-plan/plan/data/published/actors-named.ts';
import {
  type MeasureFilter,
  publishedMeasures,
  totalsOfMeasures,
} from '#3-plan/plan/data/published/measures.ts';
import { Amount, amount } from '#platform/http/api/amount.ts';
import { Partnership } from '#platform/http/api/of-partnership.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { type ApiRequest, one } from '#platform/http/api/resource.ts';
import { Flag, told, Url } from '#platform/http/api/schemas.ts';
import { Measure, measuresOf } from './measure-answer.ts';
import { Year } from './schemas.ts';

const Part = z.strictObject({
  measures: z.array(Measure),
  count: z.int(),
  withAmount: z.int(),
  planned: Amount,
  source: Url,
});

const Meant = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  partnership: z.string(),
  url: Url,
  page: Url,
});

/**
 * What an organisation leads and what it takes part in, each with the sum: asked in one go, since one
 * who leads nothing often takes part in much. Not an address of the API, which has the two as filters.
 */
export const responsibilities = one({
  path: '/responsibilities',
  operation: 'getResponsibilities',
  summary: {
    nb: 'Det en organisasjon leder og er med på',
    nn: 'Det ein organisasjon leier og er med på',
    en: 'What an organisation leads and takes part in',
  },
  query: z.strictObject({
    organisation: told(z.string().trim().min(2).max(200), {
      nb: 'Id, organisasjonsnummer eller hele ord i navnet.',
      nn: 'Identitet, organisasjonsnummer eller heile ord i namnet.',
      en: 'Whole words of its name (“Nav”), its organisation number of nine digits, or its id.',
    }),
    partnership: Partnership,
    year: told(Year.optional(), {
      nb: 'Bare tiltak som går dette året.',
      nn: 'Berre tiltak som går dette året.',
      en: 'Only measures that run in this year.',
    }),
    lists: told(Flag.default('true'), {
      nb: 'Om tiltakene skal være med, eller bare antall og sum.',
      nn: 'Om tiltaka skal vere med, eller berre tal og sum.',
      en: 'Whether to list the measures, or only count and sum them.',
    }),
  }),
  answer: z.strictObject({
    organisations: told(z.array(Meant), {
      nb: 'De som heter så og er regnet med. Ingen betyr at navnet ikke er kjent, og ikke at de ikke leder noe.',
      nn: 'Dei som heiter så og er rekna med. Ingen tyder at namnet ikkje er kjent, og ikkje at dei ikkje leier noko.',
      en: 'Those of that name, who are counted. None means that the name is not known, and not that they lead nothing.',
    }),
    leads: Part,
    takesPart: Part,
  }),
  list: apiPath('organisations'),
  async get(request) {
    const { organisation } = request.query;
    const [organisations, leads, takesPart] = await Promise.all([
      meantBy(request, organisation),
      partOf(request, 'lead', organisation),
      partOf(request, 'partner', organisation),
    ]);
    return { organisations, leads, takesPart };
  },
});

async function meantBy({ place, lang, at, read }: Asked, organisation: string) {
  const actors = await read((tx) => actorsNamed(tx, place?.id ?? null, organisation));
  return actors.map(({ id, name, slug, partnershipName }) => ({
    id,
    name,
    partnership: partnershipName,
    url: at(apiPath('organisations', id)),
    page: at(actorPath(lang, slug, { id, name })),
  }));
}

type Asked = ApiRequest<{ year?: number | undefined; lists: 'true' | 'false' }>;

async function partOf(
  request: Asked,
  role: 'lead' | 'partner',
  organisation: string,
): Promise<z.input<typeof Part>> {
  const { place, query, at, read } = request;
  const filter: MeasureFilter = {
    partnershipId: place?.id ?? null,
    editionId: null,
    year: query.year,
    [role]: organisation,
  };
  const [rows, totals] = await read((tx) =>
    Promise.all([
      query.lists === 'true' ? publishedMeasures(tx, filter, { after: null, most: 200 }) : [],
      totalsOfMeasures(tx, filter),
    ]),
  );
  const source = new URLSearchParams({
    ...(place && { partnership: place.slug }),
    ...(query.year && { year: String(query.year) }),
    [role]: organisation,
    totals: 'true',
  });
  return {
    measures: measuresOf(rows, request),
    count: totals.measures,
    withAmount: totals.withAmount,
    planned: amount(totals.ore),
    source: at(`${apiPath('measures')}?${source}`),
  };
}
