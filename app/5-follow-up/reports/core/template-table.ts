import type { Table } from '#base/block.ts';
import { printableLine } from '#base/printable.ts';

/** A line of a template, and whether it asks something. */
export type Line = { text: string; asks: boolean };

type Reading = { proseOf(text: string): Line[]; looksAsked(text: string): boolean };

/**
 * Of a table: the first cell of each row whose others are empty, since there the answer goes, and rows of
 * one cell as running text. Other rows are headings or examples of an answer. A table of several columns with a
 * head and no sentence in it asks one thing, its columns, of the rows it has.
 */
export function rowsOf({ rows }: Table, reading: Reading): Line[] {
  const texts = rows.map((cells) => cells.map(({ text }) => printableLine(text)));
  const [head = [], ...below] = texts;
  if (isGrid(head, below, reading)) {
    const labels = below.flatMap(([first = '']) => reading.proseOf(first).map(({ text }) => text));
    const asked = { text: head.join(' · '), asks: true };
    return labels.length === 0 ? [asked] : [asked, { text: labels.join(' · '), asks: false }];
  }
  return rows.flatMap((cells): Line[] => {
    const [first = '', ...others] = cells.map(({ text }) => text);
    if (others.length === 0) return reading.proseOf(first);
    const open = others.every((text) => printableLine(text) === '');
    const text = printableLine(first);
    return open && text !== '' ? [{ text, asks: true }] : [];
  });
}

/** More words than these in a cell are a question or a statement, and no label of a row. */
const mostWords = 5;

function isGrid(head: readonly string[], below: readonly string[][], reading: Reading): boolean {
  if (head.length < 3 || head.includes('') || below.length === 0) return false;
  return below.every(
    ([first = '', ...others]) =>
      others.every((text) => text === '') &&
      !reading.looksAsked(first) &&
      first.split(' ').length <= mostWords,
  );
}
