import type { Day } from '#base/period.ts';
import { type Region, regionAt, regions, successors } from './regions.ts';

/** The counties there are on a day, by code. */
export function countiesOn(day: Day): Region[] {
  return regions.filter(({ kind, code }) => kind === 'county' && regionAt(code, day) !== null);
}

/**
 * The codes of the counties that regions, by codes of their own time, lie in on the day, each once and
 * in order. A county that was divided counts as all that took over after it.
 */
export function countiesOf(codes: readonly string[], day: Day): string[] {
  const found = codes
    .flatMap((code) => successors(code, day))
    .map(({ code, parent }) => parent ?? code);
  return [...new Set(found)].sort();
}
