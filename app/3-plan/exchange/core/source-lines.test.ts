import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#base/block.ts';
import { lineAt, linesOnPage, pageOfLine, sourceLines } from './source-lines.ts';

const paragraph = (line: number, page = 1): Block => ({
  kind: 'paragraph',
  text: `Linje ${line}`,
  where: { page, line },
});
const cell = (text: string, row: number, column: number) => ({
  text,
  rowSpan: 1,
  columnSpan: 1,
  where: { row, column },
});

describe('the source beside a reading', () => {
  test('shows each list item and table row as a line of its own', () => {
    const lines = sourceLines([
      { kind: 'heading', level: 1, text: 'Mål', where: { line: 1 } },
      {
        kind: 'list',
        where: { line: 2 },
        items: [
          { marker: 'a)', depth: 0, text: 'først', where: { line: 2 } },
          { marker: null, depth: 0, text: 'så', where: { line: 3 } },
        ],
      },
      { kind: 'table', where: { table: 1 }, rows: [[cell('A', 1, 1), cell('B', 1, 2)], []] },
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['Mål', 'a) først', '– så', 'A | B']);
    expect(lines.map(({ heading }) => heading)).toEqual([true, false, false, false]);
    expect(lineAt(lines, { table: 1, row: 1, column: 2 })).toBe(3);
    expect(lineAt(lines, { line: 3 })).toBe(2);
  });

  test('a place inside a paragraph is found at the paragraph, and one on no line is not', () => {
    const lines = sourceLines([paragraph(3), paragraph(10), paragraph(2, 2)]);
    expect(lineAt(lines, { page: 1, line: 7 })).toBe(0);
    expect(lineAt(lines, { page: 2, line: 2 })).toBe(2);
    expect(lineAt(lines, { page: 1, line: 1 })).toBeNull();
    expect(lineAt(lines, {})).toBeNull();
  });

  test('a table put together of lines of text is found by its lines, and one that is printed by its number', () => {
    const printed: Block = { kind: 'table', where: { table: 1 }, rows: [[cell('A', 1, 1)]] };
    const lines = sourceLines([paragraph(3), paragraph(10), printed]);
    expect(lineAt(lines, { table: 2, page: 1, line: 12 })).toBe(1);
    expect(lineAt(lines, { table: 1, row: 1 })).toBe(2);
    expect(lineAt(lines, { table: 9 })).toBeNull();
  });

  test('every line is found at its own place, on the page that holds it', () => {
    const sorted = fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1 });
    fc.assert(
      fc.property(sorted, (numbers) => {
        const lines = sourceLines(numbers.toSorted((a, b) => a - b).map((line) => paragraph(line)));
        for (const [index, { where }] of lines.entries()) {
          expect(lineAt(lines, where)).toBe(index);
          expect(pageOfLine(index)).toBe(Math.ceil((index + 1) / linesOnPage));
        }
      }),
    );
  });
});
