import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countiesOf, countiesOn } from './counties.ts';
import { regions } from './regions.ts';

const today = '2026-11-22';

describe('the counties a partnership lies in today', () => {
  test.each([
    ['a county that is there', ['50'], ['50']],
    ['municipalities, one county once', ['4026', '4028', '4034'], ['40']],
    ['the old county that was divided', ['38'], ['39', '40']],
    ['municipalities by their old codes', ['3025', '3005'], ['32', '33']],
    ['a county and a municipality within it', ['40', '4026'], ['40']],
    ['a code that never was', ['99'], []],
  ])('%s', (_, codes, counties) => {
    expect(countiesOf(codes, today)).toEqual(counties);
  });

  test('are always counties of that day, each once', () => {
    const known = fc.constantFrom(...regions.map(({ code }) => code), '99', '0000');
    const day = fc.constantFrom('2021-06-01', '2023-12-31', '2024-01-01', today);
    fc.assert(
      fc.property(fc.array(known), day, (codes, day) => {
        const there = countiesOn(day).map(({ code }) => code);
        const found = countiesOf(codes, day);
        expect(there).toEqual(expect.arrayContaining(found));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

test('there are fifteen counties today, and there were eleven in 2023', () => {
  expect(countiesOn(today).length).toBe(15);
  expect(countiesOn('2023-12-31').length).toBe(11);
});
