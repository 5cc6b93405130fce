import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Facts, WrittenTable } from '#base/document.ts';
import { printableLine } from '#base/printable.ts';
import { printedValue } from '#base/printed-value.ts';
import type { Lang, Text } from '#base/text.ts';
import { isFigure } from '#platform/export/column-share.ts';
import { type PrintedColumn, roomIn } from './room.ts';

const termWidth = 2600;
const factsHead = [
  { nb: 'Opplysning', nn: 'Opplysning', en: 'Fact' },
  { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
] as const satisfies readonly Text[];

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'AEBEBE' };
const none = { style: BorderStyle.NONE };
const borders = {
  ...{ top: rule, bottom: rule, insideHorizontal: rule },
  ...{ left: none, right: none, insideVertical: none },
};
const margins = { top: 40, bottom: 40, left: 90, right: 90 };
const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'EEF2F2' };

/** A paragraph in a named style. The text is as it is: whatever stands in it is letters. */
export function paragraph(
  style: string | undefined,
  text: string,
  more: IParagraphOptions = {},
): Paragraph {
  const line = printableLine(text);
  const children = line === '' ? [] : [new TextRun(line)];
  return new Paragraph({ ...more, ...(style === undefined ? {} : { style }), children });
}

/** What stands in each column of a table's rows and sums. */
export function printedColumns({ columns, rows, foot }: WrittenTable, lang: Lang): PrintedColumn[] {
  const body = printed([...rows, ...foot], columns, lang);
  return columns.map((column, at) => ({ column, cells: body.map((row) => row[at] ?? []) }));
}

/**
 * A table as broad as the text of its page, in twentieths of a point. Its header is repeated on every page it comes
 * to; a row is never parted by a page's end.
 */
export function tableOf(written: WrittenTable, lang: Lang, textWidth: number): Table {
  const { columns, rows, foot } = written;
  const { widths } = roomIn(textWidth, printedColumns(written, lang));
  const row = (style: string, head: boolean) => (cells: readonly (readonly string[])[]) =>
    new TableRow({
      cantSplit: true,
      // Left out where it is not so: some readers take the mark itself for yes.
      ...(head && { tableHeader: true }),
      children: columns.map((column, index) => {
        const own = isFigure(column) ? `${style}Figure` : style;
        return cell(cells[index] ?? [], own, widths[index] ?? 0, head ? { shading } : {});
      }),
    });
  const all = [
    row('TableHead', true)(columns.map(({ header }) => [header])),
    ...printed(rows, columns, lang).map(row('TableText', false)),
    ...printed(foot, columns, lang).map(row('TableSum', false)),
  ];
  return table(all, widths, 'row');
}

function printed(
  rows: WrittenTable['rows'],
  columns: WrittenTable['columns'],
  lang: Lang,
): string[][][] {
  return rows.map((row) =>
    columns.map(({ kind }, at) => printedValue(row[at] ?? { kind: 'nothing' }, lang, kind)),
  );
}

/**
 * Facts as a table of two columns, each row headed by its term. The columns have a header too, quiet to those who see: a
 * table whose first row is none is told over row by row to those who listen, and Word's own check finds fault with it.
 */
export function factsTable({ facts }: Facts, lang: Lang, textWidth: number): Table {
  const widths = [termWidth, textWidth - termWidth];
  const row = (styles: [string, string], pair: [string[], readonly string[]], head = {}) =>
    new TableRow({
      ...{ cantSplit: true, ...head },
      children: pair.map((lines, at) => cell(lines, styles[at] ?? '', widths[at] ?? 0)),
    });
  const [term, detail] = factsHead;
  const quiet: [string, string] = ['TableQuietHead', 'TableQuietHead'];
  return table(
    [
      row(quiet, [[term[lang]], [detail[lang]]], { tableHeader: true }),
      ...facts.map((fact) =>
        row(['TableHead', 'TableText'], [[fact.term], printedValue(fact.detail, lang)]),
      ),
    ],
    widths,
    'both',
  );
}

function table(rows: TableRow[], widths: number[], first: 'row' | 'both'): Table {
  return new Table({
    ...{ rows, borders, margins, columnWidths: widths, layout: TableLayoutType.FIXED },
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    tableLook: {
      ...{ firstRow: true, firstColumn: first === 'both' },
      ...{ noHBand: true, noVBand: true },
    },
  });
}

function cell(lines: readonly string[], style: string, width: number, more = {}): TableCell {
  const children = (lines.length === 0 ? [''] : lines).map((line) => paragraph(style, line));
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, ...more });
}
