import { columnRun, hasWideGap } from './columns.ts';
import { isPipeRow, isTabRow, pipeCells, type Row, tabCells } from './grid.ts';
import type { Line } from './lines.ts';

/** A stretch of a text: the rows of one table, or lines of running text. */
export type Segment = { rows: Row[] } | { lines: Line[] };

/** Parts the lines into tables and text. Two rows make a table; a row that stands alone is text. */
export function segmentsOf(lines: readonly Line[]): Segment[] {
  const segments: Segment[] = [];
  let text: Line[] = [];
  let noColumnsBefore = 0;
  for (let index = 0; index < lines.length; ) {
    let run = tableFrom(lines, index);
    if (!run && index >= noColumnsBefore && hasWideGap(lines[index] as Line)) {
      const { rows, end } = columnRun(lines, index);
      noColumnsBefore = end;
      run = rows ? { rows, end } : null;
    }
    if (run) {
      if (text.length > 0) segments.push({ lines: text });
      segments.push({ rows: run.rows });
      text = [];
      index = run.end;
    } else {
      text.push(lines[index] as Line);
      index += 1;
    }
  }
  if (text.length > 0) segments.push({ lines: text });
  return segments;
}

type Run = { rows: Row[]; end: number };

function tableFrom(lines: readonly Line[], start: number): Run | null {
  const first = lines[start] as Line;
  if (isTabRow(first)) return tabRun(lines, start);
  if (isPipeRow(first)) return pipeRun(lines, start);
  return null;
}

/** A page end may leave up to two empty lines in a table; the row after has as many cells as the header. */
function tabRun(lines: readonly Line[], start: number): Run | null {
  const rows: Row[] = [];
  let end = start;
  let gap = 0;
  for (let index = start; index < lines.length && gap <= 2; index += 1) {
    const line = lines[index] as Line;
    if (line.blank !== 'no') gap += 1;
    else if (!isTabRow(line) && !isSpanning(lines, index, gap)) break;
    else {
      const cells = tabCells(line.raw);
      // Tabs at a line's end may have been stripped, so a row may be shorter than the header.
      if (
        gap > 0 &&
        (cells.length < 3
          ? cells.length !== rows[0]?.cells.length
          : cells.length > (rows[0]?.cells.length ?? 0))
      )
        break;
      rows.push({ cells, line, afterGap: gap > 0 });
      gap = 0;
      end = index + 1;
    }
  }
  return rows.length < 2 ? null : { rows, end };
}

/** A line without tabs between two rows is a cell merged over all columns. */
function isSpanning(lines: readonly Line[], index: number, gap: number): boolean {
  const next = lines[index + 1];
  return gap === 0 && next !== undefined && isTabRow(next);
}

function pipeRun(lines: readonly Line[], start: number): Run | null {
  const rows: Row[] = [];
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (!isPipeRow(line)) break;
    const cells = pipeCells(line.text);
    if (cells) rows.push({ cells, line, afterGap: false });
    end = index + 1;
  }
  return rows.length < 2 ? null : { rows, end };
}
