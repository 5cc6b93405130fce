import { homePath } from '#0-partnership/members/core/paths.ts';
import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { moneyFilePath, planPath } from '#3-plan/plan/core/paths.ts';
import { type PublishedEdition, publishedEditions } from '#3-plan/plan/data/published/editions.ts';
import { mediaTypes } from '#base/media-types.ts';
import { type Lang, langs, type Text } from '#base/text.ts';
import { type Graph, jsonLd, type Properties, turtle, type Value } from '#platform/feeds/rdf.ts';
import type { ApiFile, FileRequest } from '#platform/http/api/file-resource.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { version } from '#platform/http/api/version.ts';
import { writtenAt } from '#platform/id.ts';
import { catalogueTexts as texts } from './catalogue-texts.ts';

const catalogue = `${version}/catalog`;

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const eu = 'http://publications.europa.eu/resource/authority';
const iana = 'https://www.iana.org/assignments/media-types';
const spoken: Readonly<Record<Lang, string>> = { nb: 'NOB', nn: 'NNO', en: 'ENG' };

/** Government, and education and culture: what a skills plan is about. */
const themes = ['GOVE', 'EDUC', 'SOCI'].map((code) => ({ iri: `${eu}/data-theme/${code}` }));
const licence = { iri: `${eu}/licence/NLOD_2_0` };
const open = { iri: `${eu}/access-right/PUBLIC` };

/** The forms a whole plan can be had in, by the end of their address. */
const documents = [
  ['json', mediaTypes.json],
  ['csv', mediaTypes.csv],
  ['xlsx', mediaTypes.xlsx],
  ['docx', mediaTypes.docx],
  ['pdf', mediaTypes.pdf],
] as const;

/** What is open, for data portals to fetch: DCAT-AP-NO 3, one dataset for each published plan. */
export const catalogues: readonly ApiFile[] = [
  file(catalogue, ['application/ld+json', 'text/turtle; charset=utf-8']),
  file(`${catalogue}.jsonld`, ['application/ld+json']),
  file(`${catalogue}.ttl`, ['text/turtle; charset=utf-8']),
];

function file(path: string, types: ApiFile['types']): ApiFile {
  return {
    path,
    types,
    async get(request, type) {
      // A catalogue names its things by whole addresses; where nobody has said which, there is none.
      if (request.at('') === '') return null;
      const graph = await graphOf(request);
      return type.startsWith('text/turtle') ? turtle(graph) : jsonLd(graph);
    },
  };
}

async function graphOf({ at, read }: FileRequest): Promise<Graph> {
  const [editions, partnerships] = await read((tx) =>
    Promise.all([
      publishedEditions(tx, { partnershipId: null, current: true }, { after: null, most: 1_000 }),
      listPartnerships(tx),
    ]),
  );
  const places = new Map(partnerships.map((one) => [one.slug, one]));
  const datasets = editions.map((edition) => ({
    iri: at(apiPath('plans', edition.slug)),
    edition,
    regions: places.get(edition.slug)?.codes ?? [],
  }));
  const site: Whose = { at, name: 'Tannhjul', page: at('/') };
  const things = [
    {
      iri: at(catalogue),
      properties: {
        a: 'dcat:Catalog',
        ...told(texts.catalogue, texts.catalogueAbout),
        ...answerable(site),
        'dct:license': [licence],
        'dct:language': langs.map((lang) => ({ iri: `${eu}/language/${spoken[lang]}` })),
        'foaf:homepage': [{ iri: at('/') }],
        'dcat:dataset': datasets.map(({ iri }) => ({ iri })),
        'dcat:service': [{ iri: at(version) }],
      },
    },
    {
      iri: at(version),
      properties: {
        a: 'dcat:DataService',
        ...told(texts.service, texts.serviceAbout),
        ...answerable(site),
        'dct:license': [licence],
        'dct:accessRights': [open],
        'dcat:endpointURL': [{ iri: at(version) }],
        'dcat:endpointDescription': [{ iri: at(`${version}/openapi.json`) }],
        'dcat:servesDataset': datasets.map(({ iri }) => ({ iri })),
      },
    },
    ...datasets.map(({ iri, edition, regions }) => ({
      iri,
      properties: datasetOf(edition, regions, at),
    })),
    ...editions.flatMap((edition) => distributionsOf(edition, at)),
  ];
  return { prefixes, things };
}

function datasetOf(
  edition: PublishedEdition,
  regions: readonly string[],
  at: FileRequest['at'],
): Properties {
  const { slug, partnershipName: name, title, lang, from, to } = edition;
  const day = writtenAt(edition.id).toISOString().slice(0, 10);
  return {
    a: 'dcat:Dataset',
    'dct:identifier': [{ text: at(apiPath('plans', slug)) }],
    'dct:title': [{ text: `${title}, ${name}`, lang }],
    'dct:description': langs.map((one) => ({
      text: texts.datasetAbout[one].replace('{name}', name),
      lang: one,
    })),
    ...answerable({ at, name, page: at(homePath(lang, slug)), lang }),
    'dcat:theme': themes,
    'dct:accessRights': [open],
    'dct:language': [{ iri: `${eu}/language/${spoken[lang]}` }],
    'dct:issued': [{ text: day, type: 'xsd:date' }],
    'dct:spatial': regions.map((code) => ({ iri: placeOf(code) })),
    'dct:temporal': periodOf(from, to),
    'dcat:keyword': texts.keywords.flatMap((word) =>
      langs.map((one) => ({ text: word[one], lang: one })),
    ),
    'dcat:landingPage': [{ iri: at(planPath(lang, slug)) }],
    'dcat:distribution': distributionsOf(edition, at).map(({ iri }) => ({ iri })),
  };
}

function distributionsOf({ slug, lang }: PublishedEdition, at: FileRequest['at']) {
  const whole = documents.map(([format, type]) => ({
    path: `${planPath(lang, slug)}/plan.${format}`,
    type,
    title: texts.whole,
  }));
  const parts = [
    { path: apiPath('plans', slug), type: 'application/json', title: texts.throughApi },
    { path: moneyFilePath(lang, slug, 'budsjett'), type: mediaTypes.csv, title: texts.budget },
    { path: moneyFilePath(lang, slug, 'finansiering'), type: mediaTypes.csv, title: texts.funding },
    {
      path: `${apiPath('progress')}?partnership=${slug}`,
      type: 'application/json',
      title: texts.progress,
    },
    {
      path: `${apiPath('plans', slug)}/progress`,
      type: 'application/json',
      title: texts.rolledUp,
    },
    ...(['results', 'evaluations', 'lessons'] as const).map((list) => ({
      path: `${apiPath(list)}?partnership=${slug}`,
      type: 'application/json',
      title: texts[list],
    })),
  ];
  return [...whole, ...parts].map(({ path, type, title }) => ({
    iri: `${at(path)}#distribution`,
    properties: {
      a: 'dcat:Distribution',
      'dct:title': langs.map((one) => ({ text: title[one], lang: one })),
      'dcat:accessURL': [{ iri: at(path) }],
      'dcat:downloadURL': [{ iri: at(path) }],
      'dct:format': [{ iri: `${iana}/${type}` }],
      'dcat:mediaType': [{ iri: `${iana}/${type}` }],
      'dct:license': [licence],
    } satisfies Properties,
  }));
}

type Whose = { at: FileRequest['at']; name: string; page: string; lang?: Lang };

/** Who publishes, and where to turn: a page, since a site may have no address to write to. */
function answerable({ name, page, lang }: Whose): Record<string, Value[]> {
  const called: Value = lang === undefined ? { text: name } : { text: name, lang };
  return {
    'dct:publisher': [
      { node: { a: 'foaf:Agent', 'foaf:name': [called], 'foaf:homepage': [{ iri: page }] } },
    ],
    'dcat:contactPoint': [
      { node: { a: 'vcard:Organization', 'vcard:fn': [called], 'vcard:hasURL': [{ iri: page }] } },
    ],
  };
}

function told(title: Text, about: Text): Record<string, Value[]> {
  const inAll = (text: Text) => langs.map((lang) => ({ text: text[lang], lang }));
  return { 'dct:title': inAll(title), 'dct:description': inAll(about) };
}

/** A county or municipality among the national mapping authority's administrative units. */
function placeOf(code: string): string {
  const kind = code.length === 2 ? 'fylke' : 'kommune';
  return `https://data.geonorge.no/administrativeEnheter/${kind}/id/${code}`;
}

function periodOf(from: string | null, to: string | null): Value[] {
  if (from === null && to === null) return [];
  const end = (day: string | null) => (day === null ? [] : [{ text: day, type: 'xsd:date' }]);
  const node = { a: 'dct:PeriodOfTime', 'dcat:startDate': end(from), 'dcat:endDate': end(to) };
  return [{ node }];
}
