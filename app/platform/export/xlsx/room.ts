import type { Column, Value } from '#base/document.ts';
import { widths } from './styles.ts';

/** The height of a line, and the most Excel lets a row have, in points. */
const height = { line: 15, most: 409 };

/**
 * How high a row must be to show its texts, in points; null when a line is enough. Excel finds this out by
 * itself, but LibreOffice does not, and shows texts over each other.
 */
export function heightOf(columns: readonly Column[], row: readonly Value[]): number | null {
  const lines = Math.max(1, ...columns.map(({ kind }, at) => linesOf(row[at], widths[kind])));
  return lines === 1 ? null : Math.min(lines * height.line, height.most);
}

function linesOf(value: Value | undefined, width: number): number {
  if (value?.kind !== 'text' && value?.kind !== 'texts') return 1;
  const texts =
    value.kind === 'text'
      ? value.text.split('\n')
      : value.texts.flatMap((text) => text.split('\n'));
  return texts.reduce((sum, text) => sum + wrapped(text, lettersIn(width)), 0);
}

/** A column is as wide as so many figures; letters are narrower than these, and there is air before them. */
function lettersIn(width: number): number {
  return Math.floor(width * 1.15) - 2;
}

function wrapped(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    // A word longer than the column is broken.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    if (used > width) used = used % width || width;
  }
  return lines;
}

/** As many letters beside each other on a page that lies down can still be read. */
const legible = 190;

/** The pages a sheet needs beside each other in print, so that its letters do not become too small to read. */
export function pagesAcross(columns: readonly Column[]): number {
  return Math.ceil(columns.reduce((sum, { kind }) => sum + widths[kind], 0) / legible);
}
