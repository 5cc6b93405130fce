import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kroner } from '#base/money.ts';
import { years } from '#base/period.ts';
import { langs } from '#base/text.ts';
import {
  formatAmount,
  formatDay,
  formatMoney,
  formatMoneyShort,
  formatPercent,
  formatPeriod,
  weekOf,
} from './format.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money', () => {
  test('is written the Norwegian way, and never parts at the end of a line', () => {
    expect(formatMoney(kroner(4_450_000), 'nn')).toBe('4\u00a0450\u00a0000\u00a0kr');
    expect(formatMoney(kroner(4_450_000), 'en')).toBe('NOK\u00a04,450,000');
    expect(spaced(formatMoney(1_050n, 'nb'))).toBe('10,50 kr');
    expect(spaced(formatMoney(-5n, 'nb'))).toBe('−0,05 kr');
  });

  test('in few words keeps as much as two decimals hold', () => {
    expect(spaced(formatMoneyShort(kroner(10_800_000), 'nb'))).toBe('10,8 mill. kr');
    expect(spaced(formatMoneyShort(kroner(6_950_000), 'nn'))).toBe('6,95 mill. kr');
    expect(spaced(formatMoneyShort(kroner(22_000_000), 'nb'))).toBe('22 mill. kr');
    expect(spaced(formatMoneyShort(kroner(10_800_000), 'en'))).toBe('NOK 10.8 million');
    expect(spaced(formatMoneyShort(kroner(150_000), 'nb'))).toBe('150 000 kr');
    expect(spaced(formatMoneyShort(kroner(-1_999_999), 'nb'))).toBe('−2 mill. kr');
  });

  test('reads back as the same øre in every language', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.constantFrom(...langs), (amount, lang) => {
        const plain = formatAmount(amount, lang)
          .replace('−', '-')
          .replace(lang === 'en' ? /,/g : /\u00a0/g, '');
        const [whole = '', decimals = '00'] = plain.split(lang === 'en' ? '.' : ',');
        expect(BigInt(whole + decimals)).toBe(amount);
      }),
    );
  });
});

test('a per cent stands apart from its sign in Norwegian, and close to it in English', () => {
  expect(spaced(formatPercent(60, 'nb'))).toBe('60 %');
  expect(spaced(formatPercent(33.34, 'nn'))).toBe('33,3 %');
  expect(formatPercent(33.34, 'en')).toBe('33.3%');
});

test('a day is said with its month', () => {
  expect(spaced(formatDay('2026-05-21', 'nn'))).toBe('21. mai 2026');
  expect(spaced(formatDay('2026-05-01', 'en'))).toBe('1 May 2026');
});

describe('a period', () => {
  const said = (from: string | null, to: string | null) => spaced(formatPeriod({ from, to }, 'nn'));

  test('of whole years is said in years', () => {
    expect(formatPeriod(years(2026, 2028), 'nb')).toBe('2026–2028');
    expect(formatPeriod(years(2026), 'en')).toBe('2026');
  });

  test('says nothing twice', () => {
    expect(said('2026-05-05', '2026-05-19')).toBe('5.–19. mai 2026');
    expect(said('2026-06-10', '2026-07-03')).toBe('10. juni – 3. juli 2026');
    expect(said('2026-12-01', '2027-01-15')).toBe('1. desember 2026 – 15. januar 2027');
    expect(said('2026-06-10', '2026-06-10')).toBe('10. juni 2026');
  });

  test('that is open says which end is known', () => {
    expect(said('2026-01-01', null)).toBe('frå 2026');
    expect(said(null, '2028-06-30')).toBe('til 30. juni 2028');
    expect(said(null, null)).toBe('ikkje tidfesta');
  });
});

test('weeks are counted as in ISO 8601, also where the year begins in the last one', () => {
  expect(weekOf('2026-05-21')).toBe(21);
  expect(weekOf('2026-01-01')).toBe(1);
  expect(weekOf('2027-01-01')).toBe(53);
  expect(weekOf('2024-12-30')).toBe(1);
});
