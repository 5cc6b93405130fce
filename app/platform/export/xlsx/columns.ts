import type { Column, ColumnKind, SheetTable, Value } from '#base/document.ts';
import { sum } from '#platform/export/column-share.ts';
import { linesIn } from './lines.ts';
import { widths } from './styles.ts';

/** As many letters beside each other on a page that lies down can still be read. */
const legible = 190;

/** How a sheet lies: how broad each column is, in letters, and what of it is printed. */
export type Layout = {
  widths: readonly number[];
  /** How many of the first columns are printed. */
  printed: number;
  /** The pages these take beside each other. */
  pages: number;
};

/** As many rows as tell how much usually stands in a column: a sheet may have ten thousand. */
const looked = 200;

/** The most a column of words is given for what stands in it. */
const most: Partial<Record<ColumnKind, number>> = { short: 20, text: 60, prose: 80 };

/** Prose that is not printed is given more: broken into short lines it makes the row high, and what is printed is mostly air. */
const mostBeyondPrint = 120;

/** Fewer columns than this before the first with prose tell too little to be printed alone. */
const fewest = 3;

/**
 * Columns as broad as what stands in most of their cells. What is too broad for a page is printed up to the
 * first column of prose: the texts of a measure take five pages beside each other, or letters nobody can read.
 */
export function layoutOf({ columns, rows }: Pick<SheetTable, 'columns' | 'rows'>): Layout {
  const prose = columns.findIndex(({ kind }) => kind === 'prose');
  const broad = sum(columns.map(({ kind }) => widths[kind])) > legible;
  const printed = broad && prose >= fewest ? prose : columns.length;
  const wanted = wantedWidths(columns, firstOf(rows), printed);
  const pages = Math.ceil(sum(columns.slice(0, printed).map(({ kind }) => widths[kind])) / legible);
  const fitted = shrunk(columns.slice(0, printed), wanted, pages * legible);
  return { widths: [...fitted, ...wanted.slice(printed)], printed, pages };
}

function firstOf(rows: SheetTable['rows']): (readonly Value[])[] {
  const first: (readonly Value[])[] = [];
  for (const row of rows) {
    if (first.length === looked) break;
    first.push(row);
  }
  return first;
}

function wantedWidths(
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
  printed: number,
): number[] {
  return columns.map(({ header, kind }, at) => {
    const cap = kind === 'prose' && at >= printed ? mostBeyondPrint : most[kind];
    if (cap === undefined) return widths[kind];
    const lengths = rows.map((row) => longestLine(row[at])).toSorted((one, other) => one - other);
    // One title longer than all others is not to make the column broad.
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    // Beside the letters there is air, and in the header the mark of the filter.
    return Math.min(cap, Math.max(header.length + 5, usual + 3, 10));
  });
}

function longestLine(value: Value | undefined): number {
  return linesIn(value).reduce((longest, { length }) => Math.max(longest, length), 0);
}

/** Words give way, each as much as it took beyond what its kind is given at least. */
function shrunk(columns: readonly Column[], wanted: readonly number[], room: number): number[] {
  const extra = columns.map(({ kind }, at) => Math.max(0, (wanted[at] ?? 0) - widths[kind]));
  const over = sum(wanted.slice(0, columns.length)) - room;
  const all = sum(extra);
  if (over <= 0 || all === 0) return wanted.slice(0, columns.length);
  const part = Math.min(1, over / all);
  return columns.map((_, at) => Math.floor((wanted[at] ?? 0) - (extra[at] ?? 0) * part));
}
