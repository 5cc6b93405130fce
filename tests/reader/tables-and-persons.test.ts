import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

/** Each rule with a document of its own, as short as can be. */
const lines = (...text: string[]) => readText(text.join('\n'));

describe('tables', () => {
  test('a form, labels down the first column', () => {
    const { measures } = lines(
      'Handlingsplan',
      '',
      'Tiltak\tMobil veileder',
      'Ansvarlig\tKarrieresenteret',
      'Samarbeidspart\tNAV',
      'Frist\t1. juni 2026',
    );
    expect(measures[0]).toMatchObject({
      title: 'Mobil veileder',
      leads: ['Karrieresenteret'],
      to: '2026-06-01',
    });
  });

  test('columns laid out with spaces', () => {
    const { measures } = lines(
      'Handlingsplan 2025',
      '',
      'Tiltak                          Ansvar                    Frist',
      'Danne et forum                  Nordre fylkeskommune      2025',
      'Kartlegge behovet               NAV og KS                 2026',
      'i alle regioner',
    );
    expect(measures.map(({ title, leads }) => [title, leads])).toEqual([
      ['Danne et forum', ['Nordre fylkeskommune']],
      ['Kartlegge behovet i alle regioner', ['NAV', 'KS']],
    ]);
  });

  test('money in thousands, an amount that cannot be read, and a printed sum', () => {
    const { budget } = lines(
      'Handlingsplan 2026',
      '',
      'Tiltak\tAnsvar\tKostnad (i 1000 kr)',
      'Kurs\tNAV\t250',
      'Kart\tNHO\tca. en halv million',
      'Sum\t\t1 250',
    );
    expect(budget.map(({ role, amount, year }) => [role, amount, year])).toEqual([
      ['line', 250_000, 2026],
      ['line', null, 2026],
      ['total', 1_250_000, 2026],
    ]);
  });

  test('a row parted by a page end is one', () => {
    const { measures } = lines(
      'Handlingsplan',
      '',
      'Nr\tTiltak\tAnsvar\tAktører',
      '1\tKurs\tNAV\tKS,',
      '',
      '\t\t\tLO',
      '2\tKart\tNHO\tUSN',
    );
    expect(measures.map(({ partners }) => partners)).toEqual([['KS', 'LO'], ['USN']]);
  });
});

describe('a second header', () => {
  const head = ['Handlingsplan 2025-2026', ''];
  const measures = ['Tiltak\tAnsvar\tPeriode', 'Kurs\tNAV\t2025', 'Kart\tNHO\t2026'];

  test('begins a table of its own, though only one empty line parts the two', () => {
    const money = ['Tiltak\t2025\t2026', 'Kurs\t100\t200', 'Kart\t50\t50', 'Sum\t150\t250'];
    const read = lines(...head, ...measures, '', ...money);
    expect(read.measures.map(({ title, leads }) => [title, leads])).toEqual([
      ['Kurs', ['NAV']],
      ['Kart', ['NHO']],
    ]);
    expect(read.budget).toHaveLength(6);
    expect(read.budget[0]).toMatchObject({
      measure: 'm1',
      where: { line: 8, table: 2, row: 2, column: 2 },
    });
  });

  test('that says the same again at a page end is left out', () => {
    const [header = '', first = '', second = ''] = measures;
    const read = lines(...head, header, first, '', header, second);
    expect(read.measures.map(({ title, leads }) => [title, leads])).toEqual([
      ['Kurs', ['NAV']],
      ['Kart', ['NHO']],
    ]);
  });

  test('is not a row with two years', () => {
    const read = lines(
      ...head,
      'Tiltak\tStart\tSlutt',
      'Tiltak 1: Kurs\t2025\t2026',
      'Tiltak 2\t2025\t2026',
    );
    expect(read.measures.map(({ ref, from, to }) => [ref, from, to])).toEqual([
      ['1', '2025', '2026'],
      ['2', '2025', '2026'],
    ]);
  });
});

describe('persons', () => {
  test('names, addresses and numbers are masked; organisations and amounts stay', () => {
    const { measures } = lines(
      'Handlingsplan 2026',
      '',
      'Tiltak 1: Kurs for Nordre fylkeskommune',
      'Ansvarlig: Innovasjon Norge v/ Fornavn Etternavn',
      'Budsjett: 10 800 000 kr',
      'Beskrivelse: Meld deg på til fornavn.etternavn@eksempel.no eller 99 88 77 66. Fornavn svarer.',
    );
    const shown = JSON.stringify(measures);
    expect(shown).not.toMatch(/Fornavn|Etternavn|eksempel\.no|99 88/i);
    expect(measures[0]?.leads).toEqual(['Innovasjon Norge v/ [navn]']);
    expect(measures[0]?.title).toBe('Kurs for Nordre fylkeskommune');
  });
});
