import type { Column } from '#base/document.ts';
import { shareOf, sum } from '#platform/export/column-share.ts';

/** In twentieths of a point, as all of Word: a letter of a table's print, a bold one, and the air on their sides in a cell. */
const size = { letter: 98, bold: 112, air: 200 };

/** Columns without words are at least and at most this broad. */
const figures = { least: 700, most: 1800 };

/** A word longer than this may be broken: it would be so on any page. */
const longestWord = 24;

/** Where lines usually are longer than so many letters, a column has this room. */
const line = { letters: 20, room: 2000 };

/** A column with its cells as they are printed, line by line. */
export type PrintedColumn = { column: Column; cells: readonly (readonly string[])[] };

export type Room = {
  widths: number[];
  /** Whether no word and no figure is broken for want of room. */
  enough: boolean;
};

/** How broad the columns of a table are on a page with this much room: what cannot be broken first, and texts share the rest. */
export function roomIn(total: number, columns: readonly PrintedColumn[]): Room {
  const shares = columns.map(({ column, cells }) => shareOf(column, cells));
  const needs = columns.map(({ column, cells }, at) => {
    const head = broad(Math.min(longest(words(column.header)), longestWord), size.bold);
    if (shares[at] !== 0) {
      const whole = longest(cells.flat().flatMap(words));
      return Math.max(head, broad(Math.min(whole, longestWord)), roomToRead(cells));
    }
    const printed = broad(longest(cells.flat()));
    return Math.min(figures.most, Math.max(figures.least, head, printed));
  });
  const left = total - sum(needs);
  const all = sum(shares);
  if (left < 0)
    return {
      widths: needs.map((need) => Math.floor((need * total) / (total - left))),
      enough: false,
    };
  const part = (share: number) => (share === 0 ? 0 : Math.floor((left * share) / all));
  return { widths: needs.map((need, at) => need + part(shares[at] ?? 0)), enough: true };
}

/** Lines of a few words are not broken word by word. */
function roomToRead(cells: PrintedColumn['cells']): number {
  const usual = sum(cells.map(longest)) / Math.max(1, cells.length);
  return usual > line.letters ? line.room : 0;
}

function broad(letters: number, letter = size.letter): number {
  return letters * letter + size.air;
}

/** What a line is never broken within. */
function words(text: string): string[] {
  return text.split(/(?<=[–-])| /);
}

function longest(lines: readonly string[]): number {
  return lines.reduce((most, { length }) => Math.max(most, length), 0);
}
