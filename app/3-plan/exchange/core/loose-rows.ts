import type { Block, Cell, Paragraph, Table } from '#base/block.ts';
import { fieldOfLabel } from './evidence/words.ts';
import { headerWords, numberedFrame } from './unfolded.ts';

/**
 * The same table as in `unfolded.ts`, from a text whose line ends were tidied, so that nothing tells
 * cells from paragraphs any more. What is left is the order of the columns, the numbered goals, and
 * that those responsible look like organisations. It is a guess, to be marked with doubt; null when
 * there is no such table.
 */
export function looseRows(blocks: readonly Block[]): Block[] | null {
  const at = blocks.findIndex((block) => {
    const words = block.kind === 'paragraph' && block.layout ? headerWords(block.text) : null;
    return words !== null && words.length <= 3 && fieldOfLabel(words.at(-1) ?? '') === 'leads';
  });
  const header = blocks[at];
  const columns = header?.kind === 'paragraph' ? headerWords(header.text) : null;
  if (!columns) return null;
  const rows = rowsOf(blocks.slice(at + 1));
  if (rows.length < 2) return null;
  const body = rows.flatMap(({ goal, parts }) =>
    parts.flatMap((part) => linesOf(goal, part, columns.length)),
  );
  if (body.length < 2) return null;
  const head = ['Mål', ...columns].map((text) => cell(text, rows[0]?.goal));
  const table: Table = {
    kind: 'table',
    rows: [head, ...body],
    where: { ...header?.where, table: 1 },
  };
  return [...blocks.slice(0, at), table];
}

type Text = { text: string; block: Paragraph };
/** A stretch of a row on one page: what is said, in the order of the columns, and then who is responsible. */
type Part = { said: Text[]; actors: Text[] };
type Row = { goal: Paragraph; parts: Part[] };

function rowsOf(blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  let sheet = -1;
  let open: Text[] = [];
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !block.layout) continue;
    if (headerWords(block.text)) continue;
    const row = rows.at(-1);
    if (numberedFrame(block.text)) {
      rows.push({ goal: block, parts: [{ said: [], actors: [] }] });
      open = [];
    } else if (row) {
      const anew = block.layout.sheet !== sheet;
      const part = row.parts.at(-1) as Part;
      if (/^[\p{Ll}(]/u.test(block.text)) open = goOn(part, open, block);
      else open = add(row, part, { text: block.text, block }, anew) ?? open;
    }
    ({ sheet } = block.layout);
  }
  return rows;
}

/** Puts a paragraph where it belongs; gives what a page end may have cut when it begins a new part. */
function add(row: Row, part: Part, text: Text, anew: boolean): Text[] | null {
  const actor = startsWithOrganisation.test(text.text);
  if (actor || (part.actors.length > 0 && !anew)) part.actors.push(text);
  else if (part.actors.length > 0) {
    row.parts.push({ said: [text], actors: [] });
    return lastOfColumns(part);
  } else part.said.push(text);
  return null;
}

/** A paragraph that begins in the middle of a sentence goes on with what a page end cut, column by column. */
function goOn(part: Part, open: Text[], block: Paragraph): Text[] {
  const waiting = open.length > 0 ? open : lastOfColumns(part);
  const [cut, ...rest] = waiting;
  const text = cut ?? part.said.at(-1);
  if (text) text.text = `${text.text} ${block.text}`;
  return rest;
}

function lastOfColumns(part: Part): Text[] {
  const count = measuresIn(part);
  const lasts = [part.said[count - 1], part.said.slice(count).at(-1), part.actors.at(-1)];
  return lasts.flatMap((text) => (text && !/[.!?»)]$/.test(text.text) ? [text] : []));
}

const startsWithOrganisation =
  /^(?:\p{Lu}[\p{L}-]*\s){0,2}(?:NAV|Nav|NHO|LO|KS|USN|\p{L}*(?:fylkeskommune|kommune|universitetet?|høgskolen?|fagskolen?|senteret?|forum|rådet?|seksjon|avdeling|kontoret?))(?:\s*[(,]|\s+(?:og|i samarbeid|sammen|ved)\s|\.?$)/u;

/** Measures come first and may have a description and someone responsible each. */
function measuresIn({ said, actors }: Part): number {
  return Math.min(said.length, Math.max(actors.length, Math.ceil(said.length / 2)));
}

function linesOf(goal: Paragraph, part: Part, columns: number): Cell[][] {
  const count = columns === 2 ? part.said.length : measuresIn(part);
  return part.said.slice(0, count).map((measure, index) => {
    const description = part.said[count + index];
    const actors = actorsOf(part, index, count);
    const texts = columns === 2 ? [actors] : [description?.text ?? '', actors];
    return [
      cell(goal.text, goal),
      cell(measure.text, measure.block),
      ...texts.map((text) => cell(text, measure.block)),
    ];
  });
}

/** The last measure of a part has all who are left: an organisation may be parted from its section. */
function actorsOf({ actors }: Part, index: number, count: number): string {
  const own = index === count - 1 ? actors.slice(index) : actors.slice(index, index + 1);
  return own.map(({ text }) => text).join('\n');
}

function cell(text: string, block: Paragraph | undefined): Cell {
  return { text, rowSpan: 1, columnSpan: 1, where: block?.where ?? {} };
}
