import { describe, expect, test } from 'vitest';
import { maskOfSource } from '#3-plan/exchange/core/mask-source.ts';
import type { SourceLine } from '#3-plan/exchange/core/source-lines.ts';
import { begunFrom, columnsOf, namesInColumn } from './from-source.ts';

const line = (text: string, where: SourceLine['where'] = { line: 1 }): SourceLine => ({
  text,
  where,
  heading: false,
});
const row = (number: number, text: string) => line(text, { table: 1, row: number });
const plain = (text: string) => text;

describe('a line that was not read', () => {
  test('begins a measure by its words, without its mark, and the lines below it as text', () => {
    expect(begunFrom(line('– Flere lærlinger'), plain).title).toBe('Flere lærlinger');
    expect(begunFrom(line('Tiltak 2b: Møteplass\nEn gang i året.'), plain)).toEqual({
      title: 'Møteplass',
      rest: 'En gang i året.',
    });
  });

  test('of a table begins it by its first words, not by its number', () => {
    expect(begunFrom(row(2, '3 | Kompetansesirkel | Rådet | 2026'), plain)).toEqual({
      title: 'Kompetansesirkel',
      rest: 'Rådet',
    });
  });

  test('brings no name of a person along', () => {
    const source = [line('Kari Nordmann <kari.nordmann@fjordby.no>'), line('Ring Kari Nordmann')];
    const mask = maskOfSource(source, 'nb');
    expect(begunFrom(line('Ring Kari Nordmann'), mask).title).toBe('Ring [navn]');
  });
});

describe('a table in the source', () => {
  const table = [
    row(1, 'Tiltak | Hvem følger opp | Når'),
    row(2, 'Læreplasser | Fjordby kommune og Verftet | 2026'),
    row(3, 'Merknad over hele raden'),
    row(4, 'Hospitering | Kystkontoret | 2027'),
  ];

  test('has columns by its first row, each with examples', () => {
    expect(columnsOf(table, 1)[1]).toEqual({
      header: 'Hvem følger opp',
      examples: ['Fjordby kommune og Verftet', 'Kystkontoret'],
    });
    expect(columnsOf(table, 2)).toEqual([]);
  });

  test('gives the names of a column row by row, and none where cells are merged', () => {
    const names = namesInColumn(table, { table: 1, column: 1, mask: plain });
    expect([...names]).toEqual([
      [2, ['Fjordby kommune', 'Verftet']],
      [4, ['Kystkontoret']],
    ]);
  });
});
