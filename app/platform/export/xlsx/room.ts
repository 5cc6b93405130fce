import type { Value } from '#base/document.ts';
import { linesIn } from './lines.ts';

/** The height of a line, and the most Excel lets a row have, in points. */
const height = { line: 15, most: 409 };

/**
 * How high a row must be to show its texts in columns of these widths, in points; null when a line is enough.
 * Excel finds this out by itself, but LibreOffice does not, and shows texts over each other.
 */
export function heightOf(widths: readonly number[], row: readonly Value[]): number | null {
  const lines = Math.max(1, ...widths.map((width, at) => linesOf(row[at], width)));
  return lines === 1 ? null : Math.min(lines * height.line, height.most);
}

function linesOf(value: Value | undefined, width: number): number {
  return linesIn(value).reduce((sum, text) => sum + wrapped(text, lettersIn(width)), 0);
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
