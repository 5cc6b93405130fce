import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chapters, terms } from '#3-plan/exchange/core/out/words.ts';
import { dayOf } from '#3-plan/exchange/core/printed.ts';
import type { Block, Cell } from '#base/block.ts';
import { formatPeriod } from '#base/format.ts';
import { printableLine } from '#base/printable.ts';
import { langs } from '#base/text.ts';
import { ourAmount, ourPercent, ourPeriod } from './printed.ts';
import { readOurs } from './read-ours.ts';

const where = { line: 1 };
const cell = (text: string): Cell => ({ text, rowSpan: 1, columnSpan: 1, where });
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  rows: rows.map((row) => row.map(cell)),
  where,
});
const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text, where });
const line = (text: string): Block => ({ kind: 'paragraph', text, where });
const opening = table(
  ['Tittel', 'Handlingsplan'],
  ['Skrevet av', 'Tannhjul, som kan lese planen inn igjen'],
);

describe('a document of ours that somebody has gone on writing in', () => {
  const read = (...blocks: Block[]) => readOurs([heading(1, 'Handlingsplan'), opening, ...blocks]);

  test('has a goal in each heading of the outermost level, also where nothing more is said of it', () => {
    const result = read(
      heading(1, 'Mål og tiltak'),
      heading(2, '1. Flere med fagbrev'),
      line('Formålet.'),
      heading(3, '1a. Læreplasser'),
      table(['Status', 'Vedtatt']),
      heading(2, 'Kompetansebehov'),
      heading(2, '2. Beskrivelse'),
      heading(1, 'Tiltak som ikke hører til et mål'),
      heading(2, 'Reiser'),
      line('Noe om reiser.'),
    );
    const plain = { kind: 'goal', weight: null, parent: null, sure: true };
    expect(result?.goals).toMatchObject([
      { ...plain, ref: '1', title: 'Flere med fagbrev', purpose: 'Formålet.' },
      { ...plain, ref: null, title: 'Kompetansebehov' },
      { ...plain, ref: '2', title: 'Beskrivelse' },
    ]);
    expect(result?.measures).toMatchObject([{ title: 'Læreplasser', goal: 'g1' }]);
  });

  test('is read with what was added, and what no longer fits is in doubt', () => {
    const result = read(
      heading(2, '1. Flere med fagbrev'),
      table(['Slags mål', 'Mål'], ['Nummer', '1'], ['Vår egen rad', 'Noe']),
      line('Formålet.'),
      heading(3, '1a. Læreplasser'),
      table(['Status', 'Vedtatt'], ['Nummer', '1a'], ['Hovedansvar', 'Fjordby\nVerftet']),
      heading(4, 'Beskrivelse'),
      line('Først.'),
      heading(7, 'En linje i fet skrift'),
      line('Så.'),
      heading(3, 'Et nytt tiltak uten nummer'),
      table(['Status', 'Nesten ferdig'], ['Periode', 'snart']),
      line('Tekst uten overskrift.'),
      heading(1, 'Budsjett'),
      table(
        ['Gjelder', '2026', '2027', 'Sum'],
        ['1a. Læreplasser', '100 000', 'mye', ''],
        ['Reiser', '', '5 000,50', ''],
        ['I alt', '1', '2', '3'],
      ),
    );
    expect(result?.goals).toMatchObject([
      { title: 'Flere med fagbrev', ref: '1', purpose: 'Formålet.', sure: true },
    ]);
    expect(result?.measures).toMatchObject([
      {
        title: 'Læreplasser',
        standing: 'adopted',
        leads: ['Fjordby', 'Verftet'],
        description: 'Først.\nEn linje i fet skrift\nSå.',
        sure: true,
      },
      {
        title: 'Et nytt tiltak uten nummer',
        standing: 'proposed',
        goal: 'g1',
        from: null,
        description: 'Tekst uten overskrift.',
        sure: false,
      },
    ]);
    expect(result?.budget).toMatchObject([
      { measure: 'm1', year: 2026, amount: 100_000 },
      { measure: 'm1', year: 2027, amount: null },
      { item: 'Reiser', year: 2027, amount: null },
    ]);
  });

  test('is read in the plain way when nothing of our form is left', () => {
    expect(read(heading(1, 'Noe helt annet'), line('Tekst.'))).toBeNull();
    expect(readOurs([heading(1, 'Handlingsplan'), table(['Skrevet av', 'En kommune'])])).toBeNull();
  });
});

test('a sheet of ours is read with rows that were added by hand, whatever stands in their cells', () => {
  const result = readOurs([
    heading(2, 'Plan'),
    opening,
    heading(2, 'Tiltak'),
    table(
      ['Tittel', 'Vår kolonne', 'Status', 'Mål', 'Fra', 'Til', 'Steg'],
      ['Læreplasser', 'x', 'Vedtatt', '', '2026-02-01', '31.12.2027', ''],
      ['', '', '', '', '', '', ''],
      ['Nytt', '', '', 'Et mål som ikke er der', '2026', 'snart', ''],
    ),
  ]);
  expect(result?.measures).toMatchObject([
    { title: 'Læreplasser', from: '2026-02-01', to: '2027-12-31', goal: null, sure: true },
    { title: 'Nytt', standing: 'proposed', from: '2026', to: null, goal: null, sure: false },
  ]);
});

test('a cell of a million letters takes no time', () => {
  const long = 'aa '.repeat(300_000);
  const started = performance.now();
  const result = readOurs([
    heading(1, long),
    opening,
    heading(2, long),
    table(['Status', long], ['Periode', long], ['Se også', long]),
    table(['Gjelder', '2026'], [long, long]),
  ]);
  expect(result?.measures).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('every word of ours is one word in its language, so that it is known again', () => {
  for (const lang of langs) {
    for (const names of [Object.values(terms), Object.values(chapters)]) {
      const own = names.map((name) => name[lang]);
      expect(new Set(own).size).toBe(own.length);
      for (const word of own) expect(printableLine(word)).toBe(word);
    }
  }
});

test('a period is read as it was printed', () => {
  const day = fc
    .date({ min: new Date('1995-01-01'), max: new Date('2095-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const end = fc.oneof(
    day,
    fc.constant(null),
    day.map((one) => `${one.slice(0, 4)}-01-01`),
    day.map((one) => `${one.slice(0, 4)}-12-31`),
  );
  fc.assert(
    fc.property(end, end, fc.constantFrom(...langs), (one, other, lang) => {
      const [from, to] = one && other && one > other ? [other, one] : [one, other];
      fc.pre(from !== null || to !== null);
      const read = ourPeriod(printableLine(formatPeriod({ from, to }, lang)), lang);
      expect({
        from: dayOf(read?.from ?? null, 'from'),
        to: dayOf(read?.to ?? null, 'to'),
      }).toEqual({ from, to });
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['4 450 000', 4_450_000],
  ['4,450,000', 4_450_000],
  ['4450000', 4_450_000],
  ['\u2212100', -100],
  ['1 000,00', 1000],
  ['1 000 kr', 1000],
  ['1234,5', null],
  ['12.34', null],
  ['mye', null],
  ['', null],
  ['99999999999999999999', null],
])('%j is %j kroner', (printed, amount) => {
  expect(ourAmount(printed)).toBe(amount);
});

test.each([
  ['60\u00a0%', 60],
  ['12,5', 12.5],
  ['12.5%', 12.5],
  ['', null],
  ['mye', null],
  ['-3', null],
])('%j is %j per cent', (printed, percent) => {
  expect(ourPercent(printed)).toBe(percent);
});
