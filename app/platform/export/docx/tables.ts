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
import type { Facts, Value, WrittenTable } from '#base/document.ts';
import { printableLine } from '#base/printable.ts';
import { printedValue } from '#base/printed-value.ts';
import type { Lang } from '#base/text.ts';
import { isFigure, shareOf } from '#platform/export/column-share.ts';

/** The width of the text on an A4 page between our margins, in twentieths of a point. */
const textWidth = 9638;
const termWidth = 2600;

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
  return new Paragraph({ ...more, style, children: line === '' ? [] : [new TextRun(line)] });
}

/** A table whose header is repeated on every page it comes to; a row is never parted by a page's end. */
export function tableOf({ columns, rows, foot }: WrittenTable, lang: Lang): Table {
  const printed = (all: readonly (readonly Value[])[]) =>
    all.map((values) =>
      columns.map((_, index) => printedValue(values[index] ?? { kind: 'nothing' }, lang)),
    );
  const body = printed(rows);
  const widths = widthsOf(
    columns.map((column, index) =>
      shareOf(
        column,
        body.map((row) => row[index] ?? []),
      ),
    ),
  );
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
    ...body.map(row('TableText', false)),
    ...printed(foot).map(row('TableSum', false)),
  ];
  return table(all, widths, 'row');
}

/** Facts as a table of two columns, each row headed by its term. */
export function factsTable({ facts }: Facts, lang: Lang): Table {
  const widths = [termWidth, textWidth - termWidth];
  const rows = facts.map(({ term, detail }) => {
    const [first, second] = [
      cell([term], 'TableHead', termWidth),
      cell(printedValue(detail, lang), 'TableText', textWidth - termWidth),
    ];
    return new TableRow({ cantSplit: true, children: [first, second] });
  });
  return table(rows, widths, 'column');
}

function table(rows: TableRow[], widths: number[], first: 'row' | 'column'): Table {
  return new Table({
    ...{ rows, borders, margins, columnWidths: widths, layout: TableLayoutType.FIXED },
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    tableLook: {
      ...{ firstRow: first === 'row', firstColumn: first === 'column' },
      ...{ noHBand: true, noVBand: true },
    },
  });
}

function cell(lines: readonly string[], style: string, width: number, more = {}): TableCell {
  const children = (lines.length === 0 ? [''] : lines).map((line) => paragraph(style, line));
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, ...more });
}

/** Figures, years and days get what they need, and texts share the rest. */
function widthsOf(shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const short = shares.filter((share) => share === 0).length;
  const each = Math.min(1400, Math.floor((textWidth * 0.6) / Math.max(1, short)));
  const left = textWidth - short * each;
  return shares.map((share) => (share === 0 ? each : Math.floor((left * share) / all)));
}
