import { type Lang, langs, type Text } from '#base/text.ts';
import type { Value } from '#platform/feeds/rdf.ts';

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const eu = 'http://publications.europa.eu/resource/authority';
const spoken: Readonly<Record<Lang, string>> = { nb: 'NOB', nn: 'NNO', en: 'ENG' };

export const themeTaxonomy = { iri: `${eu}/data-theme` };
/** Government, education and culture, society: what a skills plan is about. */
export const themes = ['GOVE', 'EDUC', 'SOCI'].map((code) => ({ iri: `${eu}/data-theme/${code}` }));
export const licence = { iri: `${eu}/licence/NLOD_2_0` };
export const open = { iri: `${eu}/access-right/PUBLIC` };

export function language(lang: Lang): Value {
  return { iri: `${eu}/language/${spoken[lang]}` };
}

/** What a format is called: by the Union's list of file types, which DCAT-AP-NO demands and IANA's names are not of. */
export function fileType(format: string): Value {
  return { iri: `${eu}/file-type/${format.toUpperCase()}` };
}

/** What a file is called on the net, by IANA's list. */
export function mediaType(type: string): Value {
  return { iri: `https://www.iana.org/assignments/media-types/${type}` };
}

/** A county or municipality among the national mapping authority's administrative units. */
export function placeOf(code: string): Value {
  const kind = code.length === 2 ? 'fylke' : 'kommune';
  return { iri: `https://data.geonorge.no/administrativeEnheter/${kind}/id/${code}` };
}

export function inAll(text: Text): Value[] {
  return langs.map((lang) => ({ text: text[lang], lang }));
}

export function keywords(words: readonly Text[]): Value[] {
  return words.flatMap(inAll);
}

export function dayOf(day: string | null): Value[] {
  return day === null ? [] : [{ text: day, type: 'xsd:date' }];
}

type Whose = { agent: string; name: string; page: string; lang?: Lang };

/** Who publishes, known by an address, and where to turn: a page, since a site may have no address to write to. */
export function answerable({ agent, page, ...whose }: Whose): Record<string, Value[]> {
  return {
    'dct:publisher': [{ iri: agent }],
    'dcat:contactPoint': [
      {
        node: {
          a: 'vcard:Organization',
          'vcard:fn': [called(whose)],
          'vcard:hasURL': [{ iri: page }],
        },
      },
    ],
  };
}

/** The publisher as a thing of its own, once however much it publishes. */
export function agentOf({ agent, page, ...whose }: Whose) {
  return {
    iri: agent,
    properties: { a: 'foaf:Agent', 'foaf:name': [called(whose)], 'foaf:homepage': [{ iri: page }] },
  };
}

function called({ name, lang }: Pick<Whose, 'name' | 'lang'>): Value {
  return lang === undefined ? { text: name } : { text: name, lang };
}
