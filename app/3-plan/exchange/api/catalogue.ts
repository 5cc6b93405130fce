import { listPartnerships } from '#0-partnership/members/data/partnerships.ts';
import { publishedEditions } from '#3-plan/plan/data/published/editions.ts';
import { langs, type Text } from '#base/text.ts';
import { lastChanged } from '#platform/acts/published-changes.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type Graph, jsonLd, turtle, type Value } from '#platform/feeds/rdf.ts';
import type { ApiFile, FileRequest } from '#platform/http/api/file-resource.ts';
import { version } from '#platform/http/api/version.ts';
import { type Described, datasetAt, datasetOf } from './catalogue-dataset.ts';
import { catalogueTexts as texts } from './catalogue-texts.ts';
import {
  agentOf,
  answerable,
  dayOf,
  fileType,
  inAll,
  keywords,
  language,
  licence,
  open,
  placeOf,
  prefixes,
  themes,
  themeTaxonomy,
} from './catalogue-words.ts';

const catalogue = `${version}/catalog`;

/** The edition of OpenAPI that the description keeps to. */
const openApi = { iri: 'https://spec.openapis.org/oas/v3.1.1' };

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
    async get({ at, read }, type) {
      // A catalogue names its things by whole addresses; where nobody has said which, there is none.
      if (at('') === '') return null;
      const graph = graphOf(await read(describedPlans), at);
      return type.startsWith('text/turtle') ? turtle(graph) : jsonLd(graph);
    },
  };
}

async function describedPlans(tx: Tx): Promise<Described[]> {
  const editions = await publishedEditions(
    tx,
    { partnershipId: null, current: true },
    { after: null, most: 1_000 },
  );
  const places = new Map((await listPartnerships(tx)).map((one) => [one.slug, one]));
  const changed = await lastChanged(
    tx,
    [...places.values()].map(({ id }) => id),
  );
  return editions.map((edition) => {
    const place = places.get(edition.slug);
    const newest = place && changed.get(place.id);
    return { edition, regions: place?.codes ?? [], modified: newest ? dayInNorway(newest) : null };
  });
}

function graphOf(plans: readonly Described[], at: FileRequest['at']): Graph {
  const site = { agent: `${at('/')}#agent`, name: 'Tannhjul', page: at('/') };
  const datasets = plans.map(({ edition }) => ({ iri: datasetAt(at, edition) }));
  const changed = plans.flatMap(({ modified }) => modified ?? []).toSorted();
  const things = [
    {
      iri: at(catalogue),
      properties: {
        a: 'dcat:Catalog',
        // Asked for by version 2 of the profile, and allowed by version 3.
        'dct:identifier': [{ text: at(catalogue) }],
        ...told(texts.catalogue, texts.catalogueAbout),
        ...answerable(site),
        'dct:license': [licence],
        'dct:language': langs.map(language),
        'dct:modified': dayOf(changed.at(-1) ?? null),
        'dct:spatial': [...new Set(plans.flatMap(({ regions }) => regions))].map(placeOf),
        'dcat:themeTaxonomy': [themeTaxonomy],
        'foaf:homepage': [{ iri: at('/') }],
        'dcat:dataset': datasets,
        'dcat:service': [{ iri: at(version) }],
      },
    },
    {
      iri: at(version),
      properties: {
        a: 'dcat:DataService',
        'dct:identifier': [{ text: at(version) }],
        ...told(texts.service, texts.serviceAbout),
        ...answerable(site),
        'dcat:keyword': keywords(texts.keywords),
        'dcat:theme': themes,
        'dct:format': [fileType('json')],
        'dct:conformsTo': [openApi],
        'dct:license': [licence],
        'dct:accessRights': [open],
        'dcat:endpointURL': [{ iri: at(version) }],
        'dcat:endpointDescription': [{ iri: at(`${version}/openapi.json`) }],
        'dcat:landingPage': [{ iri: at('/nb/api') }],
        'dcat:servesDataset': datasets,
      },
    },
    agentOf(site),
    ...plans.flatMap((plan) => datasetOf(plan, at)),
  ];
  return { prefixes, things };
}

function told(title: Text, about: Text): Record<string, Value[]> {
  return { 'dct:title': inAll(title), 'dct:description': inAll(about) };
}
