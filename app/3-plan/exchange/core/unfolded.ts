import type { Block, Cell, Paragraph, Table } from '#base/block.ts';
import { numberedLine } from './evidence/numbering.ts';
import { type Field, fieldOfLabel } from './evidence/words.ts';

/**
 * Text taken out of a PDF often has a table's cells one after another, column by column within each
 * row. Where a line consists of header words alone, the numbered frames after it are such rows: they
 * are folded back into a table, so that it reads like any other.
 */
export function foldTables(blocks: readonly Block[]): Block[] {
  const at = blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.layout && headerWords(block.text),
  );
  const header = blocks[at];
  const columns = header?.kind === 'paragraph' ? headerWords(header.text) : null;
  if (!columns) return [...blocks];
  const rows = rowsOf(blocks, at + 1, columns.length);
  if (rows.length < 2) return [...blocks];
  const end = rows.at(-1)?.end ?? at + 1;
  const table = tableOf(rows, columns, blocks);
  return [...blocks.slice(0, at), table, ...foldTables(blocks.slice(end))];
}

/** The header words a line is made of, in order («Konkrete tiltak 2026 Beskrivelse Ansvar»), or null. */
export function headerWords(text: string): string[] | null {
  if (text.length > 120 || /[.,:;]/.test(text)) return null;
  const tokens = text.replace(/\s+/g, ' ').split(' ');
  const words: string[] = [];
  for (let from = 0; from < tokens.length; ) {
    const length = [5, 4, 3, 2, 1].find((count) =>
      isHeaderWord(tokens.slice(from, from + count).join(' ')),
    );
    if (!length) return null;
    words.push(tokens.slice(from, from + length).join(' '));
    from += length;
  }
  const fields = new Set<Field | null>(words.map(fieldOfLabel));
  return words.length >= 2 && fields.size === words.length && fields.has('measure') ? words : null;
}

/** Whether a frame begins with a number, as the goals of such a table do. */
export function numberedFrame(text: string): boolean {
  return numberedLine(text) !== null;
}

function isHeaderWord(phrase: string): boolean {
  return /^\p{Lu}/u.test(phrase) && fieldOfLabel(phrase) !== null;
}

type Piece = { text: string; offset: number; block: Paragraph };
type Row = { goal: Paragraph; cells: Piece[][]; end: number };

/** Rows start at a numbered frame; a new sheet in the middle of one goes on with the same columns. */
function rowsOf(blocks: readonly Block[], start: number, columns: number): Row[] {
  const rows: Row[] = [];
  let row: Row | null = null;
  let column = -1;
  let frame = -1;
  let sheet = -1;
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    if (block.kind !== 'paragraph' || !block.layout) break;
    if (headerWords(block.text)) continue;
    const newFrame = block.layout.frame !== frame;
    if (
      newFrame &&
      numberedLine(block.text) &&
      (!row || column >= columns - 1 || row.cells[0]?.length)
    ) {
      row = { goal: block, cells: Array.from({ length: columns }, () => []), end: index + 1 };
      rows.push(row);
      column = -1;
    } else if (!row) break;
    else {
      if (newFrame) column = block.layout.sheet !== sheet && column >= columns - 1 ? 0 : column + 1;
      if (column >= columns) break;
      addPiece(row.cells[column], block, newFrame);
      row.end = index + 1;
    }
    ({ frame, sheet } = block.layout);
  }
  return rows;
}

/** How far down a page's second part of a cell counts: below everything on the page before. */
const nextSheet = 1000;

function addPiece(cell: Piece[] | undefined, block: Paragraph, newFrame: boolean): void {
  const last = cell?.at(-1);
  const { sheet = 0, offset = 0 } = block.layout ?? {};
  if (cell && last && newFrame && goesOn(last.text, block.text)) {
    last.text = `${last.text} ${block.text}`;
  } else cell?.push({ text: block.text, offset: sheet * nextSheet + offset, block });
}

function goesOn(before: string, next: string): boolean {
  return /^[\p{Ll}(]/u.test(next) && !/[.!?]$/.test(before);
}

function tableOf(
  rows: readonly Row[],
  columns: readonly string[],
  blocks: readonly Block[],
): Table {
  const number = 1 + blocks.filter(({ kind }) => kind === 'table').length;
  const header = ['Mål', ...columns].map((text) => cell(text, 1, rows[0]?.goal));
  const body = rows.flatMap((row) => linesOf(row));
  return {
    kind: 'table',
    rows: [header, ...body],
    where: { ...rows[0]?.goal.where, table: number },
  };
}

/** One table row for each piece in the first column; the other columns' pieces go where they stood beside it. */
function linesOf({ goal, cells }: Row): Cell[][] {
  const lead = cells[0] ?? [];
  const lines = lead.map((piece, index) => {
    const others = cells.slice(1).map((column) => beside(column, lead, index));
    const texts = [piece, ...others].map((found) =>
      cell(found?.text ?? '', 1, found?.block ?? piece.block),
    );
    return index === 0 ? [cell(goal.text, lead.length, goal), ...texts] : texts;
  });
  return lines;
}

/** The pieces of a column that stand level with one lead piece and above the next; their text as one. */
function beside(column: readonly Piece[], lead: readonly Piece[], index: number): Piece | null {
  const from = index === 0 ? -1 : (lead[index]?.offset ?? 0) - 1;
  const to = (lead[index + 1]?.offset ?? Number.POSITIVE_INFINITY) - 1;
  const found = column.filter(({ offset }) => offset >= from && offset < to);
  const [first] = found;
  return first ? { ...first, text: found.map(({ text }) => text).join('\n') } : null;
}

function cell(text: string, rowSpan: number, block: Paragraph | undefined): Cell {
  return { text, rowSpan, columnSpan: 1, where: block?.where ?? {} };
}
