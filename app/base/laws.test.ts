import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { kroner, sum, toKroner } from './money.ts';
import { Day, endsBeforeStart, within, years, yearsOf } from './period.ts';
import { slugOf } from './slug.ts';
import { fill } from './text.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.record({ from: fc.option(day), to: fc.option(day) });

describe('the canonical text of a value', () => {
  test('is the same in whatever order its keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
      }),
    );
  });

  test('says all there is: it reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('writes money whole, and leaves out what is not there', () => {
    expect(canonical({ b: 10n ** 20n, a: undefined, c: [null, { y: 1, x: 2 }] })).toBe(
      '{"b":"100000000000000000000","c":[null,{"x":2,"y":1}]}',
    );
  });
});

test('a day is one that the database has too', () => {
  const taken = ['0001-01-01', '2026-02-28', '9999-12-31', '0000-12-31', '2026-02-30', '26-01-01'];
  expect(taken.filter((one) => Day.safeParse(one).success)).toEqual(taken.slice(0, 3));
});

describe('words for an address', () => {
  test('are small letters and digits, at most sixty signs unless the first word is longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });

  test('are not cut within a word', () => {
    const long = 'ni tegn her '.repeat(8);
    expect(
      slugOf(long)
        .split('-')
        .every((word) => ['ni', 'tegn', 'her'].includes(word)),
    ).toBe(true);
  });

  test.each([
    ['Blåbærsyltetøy på Ås', 'blabaersyltetoy-pa-as'],
    ['ÆØÅ æøå É ü ß', 'aeoa-aeoa-e-u'],
    ['1a. Læreplasser (2026–2028)', '1a-laereplasser-2026-2028'],
    ['«…»', ''],
  ])('%s: %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('a period', () => {
  test('lies within itself and within one that has no ends', () => {
    fc.assert(fc.property(period, (one) => within(one, one) || endsBeforeStart(one)));
    fc.assert(fc.property(period, (one) => within(one, { from: null, to: null })));
  });

  test('within another, which is within a third, lies within the third', () => {
    const whole = fc
      .tuple(day, day)
      .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(
        whole,
        whole,
        whole,
        (a, b, c) => !(within(a, b) && within(b, c)) || within(a, c),
      ),
    );
  });

  test('covers its years, first to last', () => {
    expect(yearsOf(years(2025, 2028))).toEqual([2025, 2026, 2027, 2028]);
    expect(yearsOf({ from: '2025-12-31', to: '2026-01-01' })).toEqual([2025, 2026]);
    expect(yearsOf({ from: null, to: '2026-01-01' })).toEqual([]);
    expect(yearsOf({ from: '2027-01-01', to: '2026-01-01' })).toEqual([]);
    expect(years(987)).toEqual({ from: '0987-01-01', to: '0987-12-31' });
  });
});

describe('money', () => {
  test('is added up without loss, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt()), (amounts) => {
        expect(sum(amounts)).toBe(sum(amounts.toReversed()));
        expect(sum([...amounts, -sum(amounts)])).toBe(0n);
      }),
    );
  });

  test('is whole øre: a hundred to the krone', () => {
    expect(kroner(1)).toBe(100n);
    expect(toKroner(12_345_678n)).toBe(123_456.78);
    expect(() => kroner(1.5)).toThrow(RangeError);
  });
});

test('a text is filled in as it is, and a brace without a value is left to be seen', () => {
  const text = { nb: '{n} av {m} – {n}', nn: '', en: '' };
  expect(fill(text, 'nb', { n: '$&' })).toBe('$& av {m} – $&');
});
