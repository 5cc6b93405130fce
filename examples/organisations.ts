import type { PartnershipInput } from '#0-partnership/members/core/partnership.ts';

export type Actor = NonNullable<PartnershipInput['actors']>[number];

/**
 * Numbers of organisations that more than one document may name, so that each has one number
 * everywhere. Where they come from stands in docs/examples.md; one that is not here is not known.
 */
const numbers: Record<string, string> = {
  Husbanken: '942114184',
  'Helse Midt-Norge RHF': '983658776',
  'Innovasjon Norge': '986399445',
  'Kommunal- og distriktsdepartementet': '972417858',
  KS: '971032146',
  LO: '971074337',
  Miljødirektoratet: '999601391',
  Nav: '889640782',
  NHO: '955600436',
  'Nord universitet': '970940243',
  NTNU: '974767880',
  OsloMet: '997058925',
  'Statsforvaltaren i Vestfold og Telemark': '974762501',
  'Statsforvalteren i Trøndelag': '974764350',
  'Telemark fylkeskommune': '929882989',
  'Trøndelag fylkeskommune': '817920632',
  'Universitetet i Sørøst-Norge': '911770709',
  'Vest-Telemark vidaregåande skule': '974568055',
  'Vestfold fylkeskommune': '929882385',
  'Vestfold og Telemark fylkeskommune': '821227062',
};

/** Those who are parties to the partnership. */
export function parties(...names: string[]): Actor[] {
  return organisations(...names).map((actor) => ({ ...actor, member: true }));
}

export function organisations(...names: string[]): Actor[] {
  return names.map((name) => ({ name, kind: 'organisation', number: numbers[name] ?? null }));
}

/** Parts of one organisation; the name says which, since other organisations may have the like. */
export function sections(of: string, ...names: string[]): Actor[] {
  return names.map((name) => ({ name: `${name}, ${of}`, kind: 'section', of }));
}

/** Several who act together; `of` is the organisation one reaches them through, when it is known. */
export function collectives(of: string | null, ...names: string[]): Actor[] {
  return names.map((name) => ({ name, kind: 'collective', of }));
}
