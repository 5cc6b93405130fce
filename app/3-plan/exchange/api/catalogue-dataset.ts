import { homePath } from '#0-partnership/members/core/paths.ts';
import { moneyFilePath, planPath } from '#3-plan/plan/core/paths.ts';
import type { PublishedEdition } from '#3-plan/plan/data/published/editions.ts';
import { mediaTypes } from '#base/media-types.ts';
import type { Text } from '#base/text.ts';
import type { Graph, Value } from '#platform/feeds/rdf.ts';
import type { FileRequest } from '#platform/http/api/file-resource.ts';
import { apiPath } from '#platform/http/api/paths.ts';
import { version } from '#platform/http/api/version.ts';
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
  mediaType,
  open,
  placeOf,
  themes,
} from './catalogue-words.ts';

/** A published plan with the codes of its regions and the day something in it was last changed. */
export type Described = {
  edition: PublishedEdition;
  regions: readonly string[];
  modified: string | null;
};

type At = FileRequest['at'];
type Things = Graph['things'];

/** The forms a whole plan can be had in, by the end of their address. */
const documents = ['json', 'csv', 'xlsx', 'docx', 'pdf'] as const;

/** The address that stands for a plan in catalogues. */
export function datasetAt(at: At, { slug }: PublishedEdition): string {
  return at(apiPath('plans', slug));
}

/** A plan as catalogues tell of it: the dataset, who publishes it, and each way to have it. */
export function datasetOf({ edition, regions, modified }: Described, at: At): Things {
  const { slug, partnershipName: name, title, lang, from, to } = edition;
  const iri = datasetAt(at, edition);
  const whose = {
    agent: at(apiPath('partnerships', slug)),
    name,
    page: at(homePath(lang, slug)),
    lang,
  };
  const distributions = [...filesOf(edition, at), ...listsOf(edition, at)];
  const dataset = {
    a: 'dcat:Dataset',
    'dct:identifier': [{ text: iri }],
    'dct:title': [{ text: `${title}, ${name}`, lang }],
    'dct:description': inAll(texts.datasetAbout).map((one) => named(one, name)),
    ...answerable(whose),
    'dcat:theme': themes,
    'dct:accessRights': [open],
    'dct:language': [language(lang)],
    'dct:modified': dayOf(modified),
    'dct:spatial': regions.map(placeOf),
    'dct:temporal': periodOf(from, to),
    'dcat:keyword': keywords(texts.keywords),
    'dcat:landingPage': [{ iri: at(planPath(lang, slug)) }],
    'dcat:distribution': distributions.map((one) => ({ iri: one.iri })),
  };
  return [{ iri, properties: dataset }, agentOf(whose), ...distributions];
}

function named(value: Value, name: string): Value {
  return 'text' in value ? { ...value, text: value.text.replace('{name}', name) } : value;
}

/** What one downloads as it is. */
function filesOf({ slug, lang }: PublishedEdition, at: At): Things {
  const file = (path: string, format: (typeof documents)[number], title: Text) => ({
    iri: `${at(path)}#distribution`,
    properties: {
      ...distribution(at(path), title),
      'dcat:downloadURL': [{ iri: at(path) }],
      'dct:format': [fileType(format)],
      'dcat:mediaType': [mediaType(mediaTypes[format])],
      'dct:language': [language(lang)],
    },
  });
  return [
    ...documents.map((format) =>
      file(`${planPath(lang, slug)}/plan.${format}`, format, texts.whole),
    ),
    file(moneyFilePath(lang, slug, 'budsjett'), 'csv', texts.budget),
    file(moneyFilePath(lang, slug, 'finansiering'), 'csv', texts.funding),
  ];
}

/** What one asks for, a page at a time or by what is wanted. */
function listsOf({ slug }: PublishedEdition, at: At): Things {
  const lists: [string, Text][] = [
    [apiPath('plans', slug), texts.throughApi],
    [`${apiPath('progress')}?partnership=${slug}`, texts.progress],
    [`${apiPath('plans', slug)}/progress`, texts.rolledUp],
    ...(['results', 'evaluations', 'lessons'] as const).map((list): [string, Text] => [
      `${apiPath(list)}?partnership=${slug}`,
      texts[list],
    ]),
  ];
  return lists.map(([path, title]) => ({
    iri: `${at(path)}#distribution`,
    properties: {
      ...distribution(at(path), title),
      'dcat:accessService': [{ iri: at(version) }],
      'dct:format': [fileType('json')],
      'dcat:mediaType': [mediaType(mediaTypes.json)],
    },
  }));
}

function distribution(address: string, title: Text) {
  return {
    a: 'dcat:Distribution',
    'dct:title': inAll(title),
    'dcat:accessURL': [{ iri: address }],
    'dct:license': [licence],
  };
}

function periodOf(from: string | null, to: string | null): Value[] {
  if (from === null && to === null) return [];
  const node = { a: 'dct:PeriodOfTime', 'dcat:startDate': dayOf(from), 'dcat:endDate': dayOf(to) };
  return [{ node }];
}
