import type { Row } from './grid.ts';
import type { Line } from './lines.ts';

/** A stretch of a line between wide gaps, and the column of letters it starts in. */
type Part = { start: number; text: string };

const wideGap = / {3,}/;

function partsOf(raw: string): Part[] {
  const parts: Part[] = [];
  for (const match of raw.matchAll(/\S+(?: {1,2}\S+)*/g)) {
    parts.push({ start: match.index, text: match[0] });
  }
  return parts;
}

/** Whether a line may be part of columns laid out with spaces. */
export function hasWideGap({ blank, raw, text }: Line): boolean {
  return blank === 'no' && !raw.includes('\t') && wideGap.test(text);
}

/** `rows` is null when no table was found up to `end`, and it need not be looked for again before it. */
export type ColumnRun = { rows: Row[] | null; end: number };

/**
 * The rows of columns laid out with spaces, from a line on; none when the lines do not keep to
 * columns. Lines of one row go on below each other; an empty line, or a line that fills its columns
 * anew, starts the next row.
 */
export function columnRun(lines: readonly Line[], start: number): ColumnRun {
  const starts = columnStarts(regionFrom(lines, start, looked));
  if (!starts) return { rows: null, end: start + 1 };
  const region = regionFrom(lines, start, Number.POSITIVE_INFINITY);
  const rows: Row[] = [];
  let gap = true;
  for (const line of region) {
    if (line.blank !== 'no') {
      gap = true;
      continue;
    }
    const cells = cellsOf(line, starts);
    const above = rows.at(-1);
    if (!above || startsRow(cells, above.cells, gap)) rows.push({ cells, line, afterGap: false });
    else
      for (const [column, text] of cells.entries())
        above.cells[column] = below(above.cells[column] ?? '', text);
    gap = false;
  }
  return { rows: rows.length < 2 ? null : rows, end: start + region.length };
}

/** Lines looked at to find the columns; where they fail, little time is lost. */
const looked = 60;

/** Lines from here that have wide gaps, or fit beside such lines; a second empty line ends them. */
function regionFrom(lines: readonly Line[], start: number, most: number): Line[] {
  const first = lines[start] as Line;
  const second = partsOf(first.raw)[1]?.start ?? 0;
  const region: Line[] = [];
  let kept = 0;
  for (let index = start; index < lines.length && region.length < most; index += 1) {
    const line = lines[index] as Line;
    if (line.sheet !== first.sheet && line.blank === 'no') break;
    if (line.blank !== 'no') {
      if (lines[index - 1]?.blank !== 'no') break;
    } else if (!hasWideGap(line) && line.raw.length > second && line.indent < second - 2) break;
    else kept = region.length + 1;
    region.push(line);
  }
  return region.slice(0, kept);
}

/** The columns of the line with most parts, when nearly all lines keep to them. */
function columnStarts(region: readonly Line[]): number[] | null {
  const wide = region.filter(hasWideGap);
  if (wide.length < 2) return null;
  const fullest = wide
    .map(({ raw }) => partsOf(raw))
    .reduce((one, other) => (other.length > one.length ? other : one));
  const starts = fullest.map((part) => part.start);
  const kept = wide.filter((line) =>
    partsOf(line.raw).every(({ start, text }) => {
      const column = columnAt(starts, start);
      const next = starts[column + 1] ?? Number.POSITIVE_INFINITY;
      return start + text.length <= next + 1;
    }),
  );
  return kept.length >= wide.length * 0.8 ? starts : null;
}

function columnAt(starts: readonly number[], at: number): number {
  let column = 0;
  while (column + 1 < starts.length && (starts[column + 1] ?? 0) <= at + 2) column += 1;
  return column;
}

function cellsOf(line: Line, starts: readonly number[]): string[] {
  const cells = starts.map(() => '');
  for (const { start, text } of partsOf(line.raw)) {
    const column = columnAt(starts, start);
    cells[column] = [cells[column], text].filter(Boolean).join(' ');
  }
  return cells;
}

function startsRow(cells: readonly string[], above: readonly string[], gap: boolean): boolean {
  const filled = cells.filter((cell) => cell !== '').length;
  if (gap) return true;
  const first = cells.find((cell) => cell !== '') ?? '';
  const before = above.filter((cell) => cell !== '').length;
  return filled >= Math.max(2, before * 0.6) && cells[0] !== '' && /^[\p{Lu}\d«"]/u.test(first);
}

function below(above: string, text: string): string {
  if (text === '' || above === '') return above || text;
  const end = above.slice(-4);
  if (/\p{Ll}-$/u.test(end) && /^\p{Ll}/u.test(text)) return above.slice(0, -1) + text;
  return /^[\p{Ll}(]/u.test(text) || !/[.:]$/.test(end) ? `${above} ${text}` : `${above}\n${text}`;
}
