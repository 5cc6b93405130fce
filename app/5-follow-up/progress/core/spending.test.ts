import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ref } from '#base/ref.ts';
import { readSpending } from './spending.ts';
import { amountIn, splitLine, yearIn } from './spending-table.ts';

const things = [
  { about: ref('measure', 'a'), ref: '1a', title: 'Læreplasser i små bedrifter' },
  { about: ref('measure', 'b'), ref: '1b', title: 'Hospitering' },
  { about: ref('goal', 'c'), ref: '1', title: 'Skole og arbeidsliv' },
];

test.each([
  ['1 234 567,50', 123_456_750n],
  ['1.234.567,5', 123_456_750n],
  ['1,234,567.50', 123_456_750n],
  ['1234.5', 123_450n],
  ['1.234', 123_400n],
  ['1 000', 100_000n],
  ['-12,3', -1_230n],
  ['−12', -1_200n],
  ['(1 234)', -123_400n],
  ['12-', -1_200n],
  ['kr 5', 500n],
  ['0', 0n],
  ['', null],
  ['ukjent', null],
  ['1,2,3', null],
  ['12.3456', null],
  ['(5', null],
])('the amount %j is %s øre', (cell, ore) => {
  expect(amountIn(cell)).toBe(ore);
});

test('a year is read from a year, a month or a day', () => {
  expect(['2026', '202603', '2026-03', '2026/1', '26', '20261', 'x'].map(yearIn)).toEqual([
    2026,
    2026,
    2026,
    2026,
    null,
    null,
    null,
  ]);
});

test('cells in quotation marks may hold the mark between cells', () => {
  expect(splitLine('"a;b";"c ""d""";e', ';')).toEqual(['a;b', 'c "d"', 'e']);
});

describe('a file of the finance system', () => {
  test('is read by the words of its headings, and the same thing and year stands once', () => {
    const text =
      '\uFEFFPeriode;Konto;Prosjekt nr;Beløp i kr\r\n202601;5000;1a;1 000,00\r\n202602;5010;1a. Læreplasser;500\r\n2026;5;Hospitering;2\r\n2026;5;1;3\r\n';
    const read = readSpending(text, things);
    expect(read).toEqual({
      ok: true,
      lines: 4,
      leftOut: [],
      spent: [
        { key: '2026 measure a', year: 2026, about: ref('measure', 'a'), amount: 150_000n },
        { key: '2026 measure b', year: 2026, about: ref('measure', 'b'), amount: 200n },
        { key: '2026 goal c', year: 2026, about: ref('goal', 'c'), amount: 300n },
      ],
    });
  });

  test('says of each line that is left out, why', () => {
    const twice = [...things, { about: ref('measure', 'd'), ref: '1a', title: 'En til' }];
    const read = readSpending('år,tiltak,beløp\nx,1a,1\n2026,1a,y\n2026,9,1\n2026,1a,1', twice);
    expect(read.ok && read.leftOut.map(({ line, why }) => [line, why])).toEqual([
      [2, 'no-year'],
      [3, 'no-amount'],
      [4, 'no-such-thing'],
      [5, 'several-such'],
    ]);
  });

  test('without the headings is not guessed at', () => {
    expect(readSpending('a;b\n1;2', things)).toEqual({
      ok: false,
      fault: 'columns-missing',
      missing: ['year', 'amount', 'project'],
    });
    expect(readSpending(' \n', things)).toMatchObject({ fault: 'empty' });
  });

  test('adds up: what is taken and what is left out is all there is', () => {
    const row = fc.record({
      year: fc.constantFrom('2025', '2026', 'x'),
      project: fc.constantFrom('1a', '1b', '1', 'annet'),
      ore: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const text = rows.map(
          ({ year, project, ore }) =>
            `${year};${project};${ore < 0n ? '-' : ''}${abs(ore) / 100n},${String(abs(ore) % 100n).padStart(2, '0')}`,
        );
        const read = readSpending(['År;Tiltak;Beløp', ...text].join('\n'), things);
        if (!read.ok) throw new Error(read.fault);
        const all = [...read.spent, ...read.leftOut].reduce(
          (sum, { amount }) => sum + (amount ?? 0n),
          0n,
        );
        expect(all).toBe(rows.reduce((sum, { ore }) => sum + ore, 0n));
      }),
    );
  });
});

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
