import type { Block } from '#base/block.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { blocksOfText } from './text/read-text.ts';

/** A piece of text on a page, in points from the lower left corner. */
export type Placed = { text: string; x: number; y: number; width: number; height: number };

/** Pages beyond this are not read: no plan has so many. */
const maxPages = 2000;

/** The blocks of a PDF: its text set out on a grid of letters as it lay on the page, then read as such a text. */
export async function blocksOfPdf(
  bytes: Uint8Array,
): Promise<Outcome<Block[], 'damaged' | 'password' | 'over-2000-pages'>> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) return refuse('over-2000-pages');
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(layOut(items.flatMap((item) => ('str' in item ? [placed(item)] : []))));
      page.cleanup();
    }
    // The last page ends with a feed too, so that one page alone is counted as a page.
    return accept(blocksOfText(`${pages.join('\f')}\f`));
  } catch (error) {
    return refuse((error as Error).name === 'PasswordException' ? 'password' : 'damaged');
  } finally {
    await task.destroy();
  }
}

type Item = { str: string; transform: number[]; width: number; height: number };

function placed({ str, transform, width, height }: Item): Placed {
  const [, , , scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, height: height || Math.abs(scale) };
}

/** Text of a page as lines of letters, each piece starting in the column where it stood. */
function layOut(pieces: readonly Placed[]): string {
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  if (shown.length === 0) return '';
  const unit = letterWidth(shown);
  const left = Math.min(...shown.map(({ x }) => x));
  const lines = linesOf(shown);
  let text = '';
  let above: Line | null = null;
  for (const line of lines) {
    if (above) text += above.y - line.y > 1.7 * Math.max(above.height, line.height) ? '\n\n' : '\n';
    text += lineText(line.pieces, left, unit);
    above = line;
  }
  return text;
}

function letterWidth(pieces: readonly Placed[]): number {
  const widths = pieces
    .filter(({ text, width }) => text.length > 3 && width > 0)
    .map(({ text, width }) => width / text.length)
    .toSorted((one, other) => one - other);
  return Math.max(1, widths[Math.floor(widths.length / 2)] ?? 5);
}

type Line = { y: number; height: number; pieces: Placed[] };

/** Pieces whose feet stand level are one line. */
function linesOf(pieces: readonly Placed[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.at(-1);
    if (line && line.y - piece.y < 0.4 * Math.max(line.height, piece.height))
      line.pieces.push(piece);
    else lines.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  return lines;
}

/** A gap wider than two letters parts columns, and is kept at least three spaces wide; a narrower one is a space. */
function lineText(pieces: readonly Placed[], left: number, unit: number): string {
  let text = '';
  let end = left;
  for (const { text: piece, x, width } of pieces.toSorted((one, other) => one.x - other.x)) {
    const gap = x - end;
    const column = Math.round((x - left) / unit);
    if (text === '') text = ' '.repeat(Math.min(200, column));
    else if (gap > 2 * unit) text += ' '.repeat(Math.max(3, Math.min(200, column - text.length)));
    else if (gap > 0.15 * unit && !text.endsWith(' ') && !piece.startsWith(' ')) text += ' ';
    text += piece;
    end = Math.max(end, x + width);
  }
  return text.trimEnd();
}
