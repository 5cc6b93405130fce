import { expect, test } from 'vitest';
import { countiesOn } from '#0-partnership/members/core/counties.ts';
import { countyTiles } from './county-tiles.ts';

test('each county of today has a tile, and no tile lies on another', () => {
  const counties = countiesOn('2026-11-22').map(({ code }) => code);
  expect(Object.keys(countyTiles).sort()).toEqual(counties);
  const places = Object.values(countyTiles).map(({ at }) => at.join());
  expect(new Set(places).size).toBe(places.length);
});

test('the lines of a tile are the county’s name', () => {
  for (const { code, name } of countiesOn('2026-11-22')) {
    expect(countyTiles[code]?.lines?.join(' ') ?? name).toBe(name);
  }
});
