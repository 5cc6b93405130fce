import {
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Column, Facts, Value, WrittenTable } from '#base/document.ts';
import { printableLine } from '#base/printable.ts';
import { printedValue } from '#base/printed-value.ts';
import type { Lang } from '#base/text.ts';

/** The width of the text on an A4 page between our margins, in twentieths of a point. */
export const textWidth = 9638;
const margins = { top: 40, bottom: 40, left: 90, right: 90 };
const line = { style: BorderStyle.SINGLE, size: 4, color: 'aebebe' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const onlyBetweenRows: ITableBordersOptions = {
  top: line,
  bottom: line,
  left: none,
  right: none,
  insideHorizontal: line,
  insideVertical: none,
};

/** A table whose header is repeated on every page it comes to; a row is never parted by a page's end. */
export function tableOf({ columns, rows, foot }: WrittenTable, lang: Lang): Table {
  const widths = widthsOf(columns);
  const row = (values: readonly Value[], style: string | null) =>
    new TableRow({
      cantSplit: true,
      children: columns.map(({ kind }, index) =>
        cell(
          printedValue(values[index] ?? { kind: 'nothing' }, lang),
          style ?? (isFigure(kind) ? 'TableFigure' : 'TableText'),
          widths[index],
          { right: isFigure(kind) },
        ),
      ),
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, kind }, index) =>
      cell([header], 'TableHead', widths[index], { right: isFigure(kind), shaded: true }),
    ),
  });
  return table(
    [
      head,
      ...rows.map((values) => row(values, null)),
      ...foot.map((sums) => row(sums, 'TableSum')),
    ],
    widths,
  );
}

/** Facts as a table of two columns, each row headed by its term. */
export function factsTable({ facts }: Facts, lang: Lang): Table {
  const widths = [2600, textWidth - 2600];
  return table(
    facts.map(
      ({ term, detail }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([term], 'TableHead', widths[0]),
            cell(printedValue(detail, lang), 'TableText', widths[1]),
          ],
        }),
    ),
    widths,
    false,
  );
}

function table(rows: TableRow[], widths: number[], headed = true): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins,
    borders: onlyBetweenRows,
    tableLook: { firstRow: headed, firstColumn: !headed, noHBand: true, noVBand: true },
  });
}

type Setting = { right?: boolean; shaded?: boolean };

function cell(
  lines: readonly string[],
  style: string,
  width: number | undefined,
  { right = false, shaded = false }: Setting = {},
): TableCell {
  const paragraphs = (lines.length === 0 ? [''] : lines).map(
    (text) =>
      new Paragraph({
        style,
        alignment: right ? 'right' : 'left',
        children: [new TextRun(printableLine(text))],
      }),
  );
  return new TableCell({
    children: paragraphs,
    width: { size: width ?? 0, type: WidthType.DXA },
    ...(shaded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'eef2f2' } } : {}),
  });
}

function isFigure(kind: Column['kind']): boolean {
  return kind === 'money' || kind === 'number' || kind === 'percent';
}

/** Figures and days get what they need, and texts share the rest; prose takes twice as much as other text. */
function widthsOf(columns: readonly Column[]): number[] {
  const short = columns.filter(({ kind }) => isFigure(kind) || kind === 'day').length;
  const each = Math.min(1400, Math.floor((textWidth * 0.6) / Math.max(1, short)));
  const shares = columns.map(({ kind }) => {
    if (isFigure(kind) || kind === 'day') return 0;
    return kind === 'prose' ? 2 : 1;
  });
  const all = shares.reduce((sum: number, share) => sum + share, 0);
  const left = textWidth - short * each;
  return shares.map((share) => (share === 0 ? each : Math.floor((left * share) / all)));
}
