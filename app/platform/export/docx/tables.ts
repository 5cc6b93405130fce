import type { Column, Facts, Value, WrittenTable } from '#base/document.ts';
import { printableLine } from '#base/printable.ts';
import { printedValue } from '#base/printed-value.ts';
import type { Lang } from '#base/text.ts';
import { xmlText } from '#platform/export/xml.ts';
import { paragraph } from './paragraph.ts';

/** The width of the text on an A4 page between our margins, in twentieths of a point. */
const textWidth = 9638;
const termWidth = 2600;

/** A table whose header is repeated on every page it comes to; a row is never parted by a page's end. */
export function* tableXml(table: WrittenTable, lang: Lang): Generator<string> {
  const { columns, rows, foot, caption } = table;
  const widths = widthsOf(columns);
  const row = (values: readonly Value[], strong = false) => {
    const cells = columns.map((column, index) => {
      const lines = printedValue(values[index] ?? { kind: 'nothing' }, lang);
      return cell(lines, strong ? sumStyleOf(column) : styleOf(column), widths[index] ?? 0);
    });
    return rowXml(cells);
  };
  yield opening(widths, { caption, first: 'row', last: foot.length > 0 });
  const heads = columns.map((column, index) =>
    cell([column.header], isFigure(column) ? 'TableHeadFigure' : 'TableHead', widths[index] ?? 0),
  );
  yield rowXml(heads, '<w:tblHeader/>');
  for (const values of rows) yield row(values);
  for (const sums of foot) yield row(sums, true);
  yield '</w:tbl>';
}

/** Facts as a table of two columns, each row headed by its term. */
export function factsXml({ facts, caption }: Facts, lang: Lang): string {
  const widths = [termWidth, textWidth - termWidth];
  const rows = facts.map(({ term, detail }) =>
    rowXml([
      cell([term], 'TableHead', termWidth),
      cell(printedValue(detail, lang), 'TableText', textWidth - termWidth),
    ]),
  );
  return `${opening(widths, { caption, first: 'column', last: false })}${rows.join('')}</w:tbl>`;
}

type Shape = { caption: string; first: 'row' | 'column'; last: boolean };

/** The caption is there for those who listen, too. */
function opening(widths: readonly number[], { caption, first, last }: Shape): string {
  const flag = (name: string, on: boolean) => `w:${name}="${on ? 1 : 0}"`;
  const look = [
    `w:val="${((first === 'row' ? 0x20 : 0x80) + (last ? 0x40 : 0) + 0x600).toString(16).padStart(4, '0')}"`,
    flag('firstRow', first === 'row'),
    flag('lastRow', last),
    flag('firstColumn', first === 'column'),
    'w:lastColumn="0" w:noHBand="1" w:noVBand="1"',
  ].join(' ');
  const width = widths.reduce((sum, one) => sum + one, 0);
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="${width}" w:type="dxa"/>`,
    `<w:tblLayout w:type="fixed"/><w:tblLook ${look}/>`,
    `<w:tblCaption w:val="${xmlText(printableLine(caption))}"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`,
  ].join('');
}

function rowXml(cells: readonly string[], more = ''): string {
  return `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join('')}</w:tr>`;
}

function cell(lines: readonly string[], style: string, width: number): string {
  const paragraphs = (lines.length === 0 ? [''] : lines).map((line) => paragraph(style, line));
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.join('')}</w:tc>`;
}

function isFigure({ kind }: Column): boolean {
  return kind === 'money' || kind === 'number' || kind === 'percent';
}

function styleOf(column: Column): string {
  return isFigure(column) ? 'TableFigure' : 'TableText';
}

function sumStyleOf(column: Column): string {
  return isFigure(column) ? 'TableSumFigure' : 'TableSum';
}

/** Figures, years and days get what they need, and texts share the rest; prose takes twice as much. */
function widthsOf(columns: readonly Column[]): number[] {
  const shares = columns.map((column) => {
    if (column.kind === 'prose') return 2;
    return column.kind === 'text' ? 1 : 0;
  });
  const all = shares.reduce<number>((sum, share) => sum + share, 0);
  const short = shares.filter((share) => share === 0).length;
  const each = Math.min(1400, Math.floor((textWidth * 0.6) / Math.max(1, short)));
  const left = textWidth - short * each;
  return shares.map((share) => (share === 0 ? each : Math.floor((left * share) / all)));
}
