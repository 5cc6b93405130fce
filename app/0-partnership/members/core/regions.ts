import type { Day } from '#base/period.ts';
import { countyTable, firstDay, municipalityTable, renumbered } from './regions-data.ts';

export type RegionKind = 'county' | 'municipality';

/** A county or municipality under one code; a new code is a new region. `to` is its last day. */
export type Region = {
  kind: RegionKind;
  /** Two digits for a county, four for a municipality. */
  code: string;
  name: string;
  /** Sami and Kven names. */
  otherNames: readonly string[];
  /** Code of the county a municipality lies in; a county has none. */
  parent: string | null;
  from: Day;
  to: Day | null;
};

type Entry = { before: string; after: string; names: string[] };

const lastDayBefore: Day = '2023-12-31';
const entries = { county: parse(countyTable), municipality: parse(municipalityTable) };

/** Every county and municipality from 2020 on, counties first, each kind by code. */
export const regions: readonly Region[] = [...regionsOf('county'), ...regionsOf('municipality')];

const byCode = new Map(regions.map((region) => [region.code, region]));
const became = Map.groupBy(
  [...entries.county, ...entries.municipality].filter(
    ({ before, after }) => before !== '' && before !== after,
  ),
  ({ before }) => before,
);

/** The region that has the code on the day; null when none has. */
export function regionAt(code: string, day: Day): Region | null {
  const region = byCode.get(code);
  return region !== undefined && isValid(region, day) ? region : null;
}

/**
 * What a code, valid earlier or now, stands for on the day: the region itself, or those that took over
 * after it, by code. Nothing when the code is unknown or newer than the day.
 */
export function successors(code: string, day: Day): Region[] {
  const region = byCode.get(code);
  if (region === undefined || region.from > day) return [];
  if (isValid(region, day)) return [region];
  return (became.get(code) ?? []).flatMap(({ after }) => successors(after, day));
}

function isValid({ from, to }: { from: Day; to: Day | null }, day: Day): boolean {
  return from <= day && (to === null || day <= to);
}

function parse(table: string): Entry[] {
  return table.split(';').map((text) => {
    const [codes = '', ...words] = text.trim().split(/\s+/);
    const [before = '', after = before] = codes.split('>');
    return { before, after, names: words.join(' ').split('/') };
  });
}

function regionsOf(kind: RegionKind): Region[] {
  const found = new Map<string, Region>();
  const add = (code: string, names: string[], from: Day, to: Day | null) => {
    const [name = '', ...otherNames] = names;
    // A municipality's code begins with its county's.
    const parent = kind === 'county' ? null : code.slice(0, 2);
    found.set(code, { kind, code, name, otherNames, parent, from, to });
  };
  for (const { before, after, names } of entries[kind]) {
    if (before === after) {
      add(before, names, firstDay, null);
      continue;
    }
    if (before !== '') add(before, names, firstDay, lastDayBefore);
    add(after, names, renumbered, null);
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
