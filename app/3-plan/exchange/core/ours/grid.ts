import type { Term } from '#3-plan/exchange/core/out/words.ts';
import type { Table, Where } from '#base/block.ts';
import type { OurWords } from './words.ts';

/** A row of one of our tables: what it says under each header, and where it stood. */
export type Row = {
  of: (term: Term) => string;
  /** Amounts under years, left to right; an empty cell is none. */
  years: { year: number; printed: string; where: Where }[];
  first: string;
  where: Where;
};

/** One of our tables by its header: which terms it has, and its rows that hold something. */
export type Grid = { has: (term: Term) => boolean; hasYears: boolean; rows: Row[] };

/** Rows looked at for the header: somebody may have written a line above it. */
const searched = 4;

/** A table with a header of our words; null when no row near its top is one. */
export function gridOf(table: Table, words: OurWords): Grid | null {
  for (const [at, header] of table.rows.slice(0, searched).entries()) {
    const columns = header.map(({ text }) => columnOf(text.trim(), words));
    if (columns.filter(({ term }) => term !== null).length < 2 && !isBudget(columns)) continue;
    const rows = table.rows.slice(at + 1).filter((row) => row.some(({ text }) => text !== ''));
    const known = new Set(columns.map(({ term }) => term));
    return {
      has: (term) => known.has(term),
      hasYears: columns.some(({ year }) => year !== null),
      rows: rows.map((row) => rowOf(row, columns)),
    };
  }
  return null;
}

type Column = { term: Term | null; year: number | null };

function columnOf(text: string, words: OurWords): Column {
  const year = /^(19|20|21)\d\d$/.test(text) ? Number(text) : null;
  return { term: words.term(text), year };
}

function isBudget(columns: readonly Column[]): boolean {
  return columns[0]?.term === 'about' && columns.some(({ year }) => year !== null);
}

function rowOf(row: Table['rows'][number], columns: readonly Column[]): Row {
  const texts = new Map<Term, string>();
  const years: Row['years'] = [];
  for (const [index, { term, year }] of columns.entries()) {
    const cell = row[index];
    const printed = cell?.text.trim() ?? '';
    if (cell === undefined || printed === '') continue;
    if (term !== null && !texts.has(term)) texts.set(term, printed);
    if (year !== null) years.push({ year, printed, where: cell.where });
  }
  const [first] = row;
  return {
    of: (term) => texts.get(term) ?? '',
    years,
    first: first?.text.trim() ?? '',
    where: placeOfRow(first?.where ?? {}),
  };
}

/** A row's place is its first cell's without the column. */
function placeOfRow({ column: _, ...where }: Where): Where {
  return where;
}

/** A table of two columns as facts: the answer to each of our terms. */
export function factsOf(table: Table, words: OurWords): ReadonlyMap<Term, string> {
  const facts = new Map<Term, string>();
  for (const [term, detail] of table.rows) {
    const known = words.term(term?.text.trim() ?? '');
    if (known !== null && !facts.has(known)) facts.set(known, detail?.text.trim() ?? '');
  }
  return facts;
}
