import type { Mask } from '#2-participation/workshops/core/mask.ts';
import { actorsOf } from '#3-plan/exchange/core/evidence/actors.ts';
import { cellBreak, type SourceLine } from '#3-plan/exchange/core/source-lines.ts';

/** What a line of the source may be the beginning of: a name, and what else stands on the line. */
export function begunFrom(
  { text, where }: SourceLine,
  mask: Mask,
): { title: string; rest: string } {
  const cells = where.table === undefined ? text.split('\n') : text.split(cellBreak);
  const parts = cells.map((cell) => mask(bare(cell))).filter((cell) => cell !== '');
  const named = parts.findIndex((cell) => /\p{L}{3}/u.test(cell));
  const title = parts[Math.max(0, named)] ?? '';
  const rest = parts.filter((cell, at) => at !== Math.max(0, named) && /\p{L}{3}/u.test(cell));
  return { title: title.slice(0, 500).toWellFormed(), rest: rest.join('\n') };
}

/** Without the mark or number of a list, and what a heading says it is («Tiltak 2b: »). */
function bare(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^\s*[•–*-]\s+/, '')
    .replace(/^(?:tiltak|mål|delmål|measure|goal)\s+[\dA-Za-z.]{1,8}\s*[:.–-]\s*/i, '')
    .trim();
}

export type TableColumn = { header: string; examples: string[] };

/** The columns of a table by the words of its first row, with what stands first in each; none where rows are too uneven. */
export function columnsOf(lines: readonly SourceLine[], table: number): TableColumn[] {
  const [header, ...rows] = rowsOf(lines, table);
  if (!header) return [];
  return header.cells.map((cell, at) => ({
    header: cell,
    examples: rows
      .filter(({ cells }) => cells.length === header.cells.length)
      .flatMap(({ cells }) => cells[at] || [])
      .slice(0, 2),
  }));
}

/** The names a column holds, by the number of its row; a row whose cells are merged is left out. */
export function namesInColumn(
  lines: readonly SourceLine[],
  { table, column, mask }: { table: number; column: number; mask: Mask },
): Map<number, string[]> {
  const [header, ...rows] = rowsOf(lines, table);
  const found = new Map<number, string[]>();
  for (const { row, cells } of rows) {
    if (row === undefined || cells.length !== header?.cells.length) continue;
    const names = actorsOf(mask(cells[column] ?? '')).map((name) =>
      name.slice(0, 500).toWellFormed(),
    );
    if (names.length > 0) found.set(row, names.slice(0, 100));
  }
  return found;
}

function rowsOf(lines: readonly SourceLine[], table: number) {
  return lines
    .filter(({ where }) => where.table === table)
    .map(({ text, where }) => ({ row: where.row, cells: text.split(cellBreak) }));
}
