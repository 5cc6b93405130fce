import readSheets from 'read-excel-file/node';
import type { Block, Cell } from '#base/block.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { unzip, type ZipRefusal } from './zip.ts';

type Value = string | number | boolean | Date | null;

/** A workbook's sheets may together hold so many cells; beyond it, it is no plan. */
const maxCells = 500_000;

/** The blocks of a workbook: each sheet its name as a heading, then its rows as one table. */
export async function blocksOfXlsx(
  bytes: Uint8Array,
): Promise<Outcome<Block[], ZipRefusal | 'over-500000-cells'>> {
  const zip = unzip(bytes);
  if (!zip.ok) return zip;
  if (spannedCells(zip.value) > maxCells) return refuse('over-500000-cells');
  const merges = mergesOf(zip.value);
  try {
    const sheets = await readSheets(Buffer.from(bytes));
    const cells = sheets.reduce((sum, { data }) => sum + data.length * (data[0]?.length ?? 0), 0);
    if (cells > maxCells) return refuse('over-500000-cells');
    return accept(
      sheets.flatMap(({ sheet, data }, index): Block[] => {
        if (!data.some((row) => row.some((value) => value !== null))) return [];
        const where = { page: index + 1 };
        const table = tableOf(data as Value[][], merges[index] ?? [], index + 1);
        return [{ kind: 'heading', level: 2, text: sheet, where }, table];
      }),
    );
  } catch {
    return refuse('damaged');
  }
}

/**
 * The cells from each sheet's first to its last, counted before they are read: the library makes room
 * for all of them, though only two hold something.
 */
function spannedCells(entries: ReadonlyMap<string, Buffer>): number {
  let sum = 0;
  for (const [name, content] of entries) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    let [rows, columns] = [0, 0];
    for (const [, column = '', row = ''] of content
      .toString('latin1')
      .matchAll(/<c r="([A-Z]{1,3})(\d{1,10})"(?:[^>]{0,200}[^>/])?>/g)) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnOf(column) + 1);
      if (rows * columns > maxCells) return Number.POSITIVE_INFINITY;
    }
    sum += rows * columns;
  }
  return sum;
}

function tableOf(data: Value[][], merges: readonly Merge[], sheet: number): Block {
  const spans = new Map(merges.map((merge) => [`${merge.row}:${merge.column}`, merge]));
  const covered = new Set(merges.flatMap((merge) => [...placesUnder(merge, data.length)]));
  const rows = data.map((values, row) =>
    values.flatMap((value, column): Cell[] => {
      if (covered.has(`${row}:${column}`)) return [];
      const span = spans.get(`${row}:${column}`);
      const where = { page: sheet, table: sheet, row: row + 1, column: column + 1 };
      return [
        { text: textOf(value), rowSpan: span?.rows ?? 1, columnSpan: span?.columns ?? 1, where },
      ];
    }),
  );
  return { kind: 'table', rows, where: { page: sheet, table: sheet } };
}

function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  return String(value)
    .replace('.', typeof value === 'number' ? ',' : '.')
    .trim();
}

type Merge = { row: number; column: number; rows: number; columns: number };

/** Merged ranges sheet by sheet. The reader of values does not give them. */
function mergesOf(entries: ReadonlyMap<string, Buffer>): Merge[][] {
  const names = [...entries.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  const ordered = names.toSorted((one, other) => numberIn(one) - numberIn(other));
  return ordered.map((name) => {
    const xml = entries.get(name)?.toString('utf8') ?? '';
    const refs = xml.matchAll(/<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g);
    return [...refs].slice(0, 10_000).map(([, left = '', top = '', right = '', bottom = '']) => ({
      row: Number(top) - 1,
      column: columnOf(left),
      rows: Math.max(1, Number(bottom) - Number(top) + 1),
      columns: Math.max(1, columnOf(right) - columnOf(left) + 1),
    }));
  });
}

function* placesUnder(merge: Merge, rows: number): Iterable<string> {
  const columns = Math.min(merge.columns, 200);
  for (let down = 0; down < merge.rows && merge.row + down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      if (down + right > 0) yield `${merge.row + down}:${merge.column + right}`;
    }
  }
}

function numberIn(name: string): number {
  return Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
