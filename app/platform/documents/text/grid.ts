import type { Cell, Table } from '#base/block.ts';
import { plain } from './emphasis.ts';
import type { Line } from './lines.ts';

export type Row = { cells: string[]; line: Line; afterGap: boolean };

/** Whether a line could be a row of a table whose cells are parted by tabs. */
export function isTabRow({ blank, raw }: Line): boolean {
  const numbered = /^\s*\(?[\da-z]{1,3}[.):]\s*\t[^\t]*$/i;
  return blank === 'no' && raw.includes('\t') && !numbered.test(raw);
}

/** Whether a line could be a row of a Markdown table. */
export function isPipeRow(line: Line): boolean {
  return /^\|.*\|/.test(line.text);
}

/** The cells of one tab row, in order; an empty first cell stays. */
export function tabCells(raw: string): string[] {
  return raw.split('\t').map(cellText);
}

/** The cells of one Markdown row, or null for the line of dashes under a header. */
export function pipeCells(text: string): string[] | null {
  if (/^[|\s:-]+$/.test(text) && text.includes('-')) return null;
  const inner = text.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cellText(cell.replaceAll('\\|', '|')));
}

function cellText(cell: string): string {
  return plain(cell.replace(/<br ?\/?>/gi, '\n'))
    .split('\n')
    .map((part) => part.trim())
    .join('\n')
    .trim();
}

/**
 * A table of rows. Text files know no merged cells: what was merged is empty here. A row that comes
 * after a gap with nothing in its leading cells is the rest of the row above, parted by a page end.
 */
export function tableOf(rows: readonly Row[], table: number): Table {
  const kept: Row[] = [];
  for (const row of rows) {
    const above = kept.at(-1);
    if (above && row.afterGap && isRest(row, above)) {
      for (const [column, cell] of row.cells.entries()) {
        if (cell) above.cells[column] = `${above.cells[column] ?? ''} ${cell}`.trim();
      }
    } else kept.push({ ...row, cells: [...row.cells] });
  }
  const line = rows[0]?.line;
  return {
    kind: 'table',
    rows: kept.map((row, index) =>
      row.cells.map((text, column) => cell(text, row, index, column, table)),
    ),
    where: {
      ...(line?.page ? { page: line.page } : {}),
      ...(line ? { line: line.number } : {}),
      table,
    },
  };
}

function isRest(row: Row, above: Row): boolean {
  const lead = above.cells.findIndex((cell) => cell !== '');
  const first = row.cells.findIndex((cell) => cell !== '');
  return first > lead && row.cells.filter((cell) => cell !== '').length <= 2;
}

function cell(text: string, row: Row, index: number, column: number, table: number): Cell {
  const page = row.line.page ? { page: row.line.page } : {};
  const where = { ...page, line: row.line.number, table, row: index + 1, column: column + 1 };
  return { text, rowSpan: 1, columnSpan: 1, where };
}
