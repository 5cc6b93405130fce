import type { Money } from './money.ts';
import type { Day } from './period.ts';
import type { Lang } from './text.ts';

/**
 * A document or workbook on its way out, before any format: what stands in it and in which order, the
 * same in every format. All texts are data. A writer prints them as they are and never reads them as
 * markup, formula or path.
 */
export type Value =
  | { kind: 'text'; text: string }
  /** Several names or lines, each on a line of its own. */
  | { kind: 'texts'; texts: readonly string[] }
  | { kind: 'money'; amount: Money }
  | { kind: 'number'; number: number }
  | { kind: 'percent'; percent: number }
  | { kind: 'day'; day: Day }
  | { kind: 'nothing' };

/** What the values of a column are, so that a writer can set it to the right and give it its format. */
export type ColumnKind =
  | 'short'
  | 'text'
  | 'prose'
  | 'money'
  | 'number'
  | 'year'
  | 'percent'
  | 'day';
export type Column = { header: string; kind: ColumnKind };

/** Every row has a value for each column; `foot` holds the sums, in the same columns. */
export type WrittenTable = {
  kind: 'table';
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Value[])[];
  foot: readonly (readonly Value[])[];
};

/** Short facts, each with its name: a list of terms or a table with two columns. */
export type Facts = { kind: 'facts'; caption: string; facts: readonly Fact[] };
export type Fact = { term: string; detail: Value };

/** Level 1 is a chapter; the document's own title stands above all levels. */
export type WrittenBlock =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: readonly string[] }
  | Facts
  | WrittenTable;

export type WrittenDocument = {
  title: string;
  /** One line under the title: what it is and for which time. */
  subtitle: string;
  /** The partnership whose document it is: stands where a person would stand as author. */
  owner: string;
  lang: Lang;
  blocks: readonly WrittenBlock[];
};

/** A workbook: each table a sheet, named in at most 31 letters, as Excel takes it. */
export type Workbook = {
  title: string;
  owner: string;
  lang: Lang;
  sheets: readonly Sheet[];
};
export type Sheet = { name: string; table: SheetTable };

/** A table whose rows are made as they are written: a sheet may have ten thousand. `count` is how many. */
export type SheetTable = {
  columns: readonly Column[];
  rows: Iterable<readonly Value[]>;
  count: number;
};

/** A table that is there already as one for a sheet. */
export function asSheet({ columns, rows }: Pick<WrittenTable, 'columns' | 'rows'>): SheetTable {
  return { columns, rows, count: rows.length };
}

/** The same for someone to read: without columns that nobody has filled. The first says what a row is of, and stays. */
export function withFilledColumns(table: WrittenTable): WrittenTable {
  const { columns, rows, foot } = table;
  const all = [...rows, ...foot];
  const isFilled = (_: unknown, at: number) =>
    at === 0 || all.some((row) => row[at]?.kind !== 'nothing');
  if (columns.every(isFilled)) return table;
  return {
    ...table,
    columns: columns.filter(isFilled),
    rows: rows.map((row) => row.filter(isFilled)),
    foot: foot.map((row) => row.filter(isFilled)),
  };
}

export const nothing: Value = { kind: 'nothing' };

/** A text, or nothing when there is none. */
export function text(value: string | null): Value {
  return value === null || value === '' ? nothing : { kind: 'text', text: value };
}

/** Several lines, or nothing when there are none. */
export function texts(values: readonly string[]): Value {
  return values.length === 0 ? nothing : { kind: 'texts', texts: values };
}

/** An amount in øre, or nothing when it is not known. */
export function money(amount: Money | null): Value {
  return amount === null ? nothing : { kind: 'money', amount };
}

/** A day, or nothing when it is not known. */
export function day(value: Day | null): Value {
  return value === null ? nothing : { kind: 'day', day: value };
}
