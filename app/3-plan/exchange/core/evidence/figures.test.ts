import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateIn, periodIn, rangeIn } from './dates.ts';
import { amountOf, unitOf } from './money.ts';

describe('money', () => {
  test.each([
    ['10 800 000*', 10_800_000],
    ['1800 000', 1_800_000],
    ['500.000,-', 500_000],
    ['kr 1 200,00', 1200],
    ['1,5 mill. kr', 1_500_000],
    ['2 MNOK', 2_000_000],
    ['-300 000', -300_000],
    ['0', 0],
  ])('%s is %d kroner', (text, amount) => {
    expect(amountOf(text)).toEqual({ amount });
  });

  test('nothing printed is nothing; what cannot be whole kroner is not guessed at', () => {
    for (const text of ['', '-', '–']) expect(amountOf(text)).toBe('nothing');
    for (const text of ['ca. 2–3 mill', 'innenfor rammen', '10,55', '12 34']) {
      expect(amountOf(text)).toBe('unreadable');
    }
  });

  test('any whole amount in groups of three reads back as itself', () => {
    const grouped = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, ' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (amount) => {
        expect(amountOf(grouped(amount))).toEqual({ amount });
        expect(amountOf(String(amount))).toEqual({ amount });
      }),
    );
  });

  test('a header tells what its figures are counted in', () => {
    expect([unitOf('Kostnad (i 1000 kr)'), unitOf('Budsjett'), unitOf('Tall i mill. kr')]).toEqual([
      1000, 1, 1_000_000,
    ]);
  });
});

describe('dates and periods', () => {
  test.each([
    ['21.05.2026', '2026-05-21'],
    ['5.10.21', '2021-10-05'],
    ['1. juni 2026', '2026-06-01'],
    ['2026-12-31', '2026-12-31'],
    ['31.02.2026', null],
    ['til våren', null],
  ])('%s is %s', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });

  test.each([
    ['2026-2028', '2026', '2028'],
    ['2023 – 27', '2023', '2027'],
    ['2026', '2026', '2026'],
    ['innen 2027', null, '2027'],
    ['frå 2025', '2025', null],
  ])('%s runs from %s to %s', (text, from, to) => {
    expect(periodIn(text)).toEqual({ from, to });
  });

  test('a range that runs backwards, and words without a year, are none', () => {
    expect(rangeIn('2028-2026')).toBe(null);
    expect(periodIn('løpende')).toBe(null);
  });
});
