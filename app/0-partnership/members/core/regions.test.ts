import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Region, regionAt, regions, successors } from './regions.ts';

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyRegion = fc.constantFrom(...regions);

function validOn(day: string, kind: Region['kind']): Region[] {
  return regions.filter((region) => region.kind === kind && regionAt(region.code, day) === region);
}

const municipalitiesOf = (county: string, day: string): Region[] =>
  validOn(day, 'municipality').filter(({ parent }) => parent === county);

describe('regions', () => {
  test.each([
    ['2020-01-01', 11, 356],
    ['2023-12-31', 11, 356],
    ['2024-01-01', 15, 357],
    ['2026-06-01', 15, 357],
  ])('on %s there are %i counties and %i municipalities', (day, counties, municipalities) => {
    expect(validOn(day, 'county')).toHaveLength(counties);
    expect(validOn(day, 'municipality')).toHaveLength(municipalities);
  });

  test('before 2020 nothing is known', () => {
    expect(regionAt('0301', '2019-12-31')).toBeNull();
  });

  test('every municipality lies in exactly one county, on any day from 2020', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const counties = validOn(day, 'county');
        const within = counties.flatMap(({ code }) => municipalitiesOf(code, day));
        const all = validOn(day, 'municipality');
        expect(within.map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
      }),
      { numRuns: 30 },
    );
  });

  test('no code overlaps itself in time, and none ends before it starts', () => {
    for (const group of Map.groupBy(regions, ({ code }) => code).values()) {
      const inTime = [...group].sort((a, b) => (a.from < b.from ? -1 : 1));
      inTime.forEach(({ from, to }, at) => {
        if (to !== null) expect(to >= from).toBe(true);
        const next = inTime[at + 1];
        if (next !== undefined) expect(to !== null && to < next.from).toBe(true);
      });
    }
  });

  test('what was there once is something on every later day', () => {
    fc.assert(
      fc.property(anyRegion, anyDay, (region, day) => {
        const found = successors(region.code, day);
        expect(found.length > 0).toBe(day >= region.from);
        for (const { code, kind } of found) {
          expect(kind).toBe(region.kind);
          expect(regionAt(code, day)).not.toBeNull();
        }
      }),
    );
  });

  test('every region of 2024 is itself or took over from one of 2023', () => {
    const after = new Set(
      [...validOn('2023-12-31', 'county'), ...validOn('2023-12-31', 'municipality')].flatMap(
        ({ code }) => successors(code, '2024-01-01').map((region) => region.code),
      ),
    );
    expect(after.size).toBe(15 + 357);
  });

  test('the municipalities of a county divided in 2024 went to the counties it became', () => {
    for (const county of validOn('2023-12-31', 'county')) {
      const heirs = new Set(successors(county.code, '2024-01-01').map(({ code }) => code));
      const children = municipalitiesOf(county.code, '2023-12-31');
      const moved = children.flatMap(({ code }) => successors(code, '2024-01-01'));
      expect(new Set(moved.map(({ parent }) => parent))).toEqual(heirs);
    }
  });

  test('Vestfold og Telemark became Vestfold and Telemark', () => {
    expect(regionAt('38', '2022-03-01')?.name).toBe('Vestfold og Telemark');
    expect(regionAt('38', '2024-01-01')).toBeNull();
    expect(successors('38', '2024-01-01').map(({ name }) => name)).toEqual([
      'Vestfold',
      'Telemark',
    ]);
  });

  test('Ålesund was divided; Haram came back with a code of its own', () => {
    expect(regionAt('1507', '2023-12-31')?.name).toBe('Ålesund');
    expect(successors('1507', '2024-01-01').map(({ code, name }) => [code, name])).toEqual([
      ['1508', 'Ålesund'],
      ['1580', 'Haram'],
    ]);
  });

  test('Seljord keeps its name under a new code', () => {
    expect(successors('3820', '2026-01-01').map(({ code, name }) => [code, name])).toEqual([
      ['4022', 'Seljord'],
    ]);
  });

  test('a Sami name stands beside the Norwegian one', () => {
    const tana = regionAt('5628', '2026-01-01');
    expect([tana?.name, tana?.otherNames, tana?.parent]).toEqual(['Tana', ['Deatnu'], '56']);
  });
});
