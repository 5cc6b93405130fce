import type { Line } from './lines.ts';

/** Lines that lay together on their page, with no empty line between them. */
export type Frame = {
  lines: Line[];
  sheet: number;
  number: number;
  /** The last line before the frame, whatever parted them. */
  after: Line | null;
};

/**
 * Parts the lines into frames: at empty lines, at a new sheet, and where a line starts further in
 * than a text that otherwise runs flush, which is how some PDF readers leave a page's start.
 */
export function framesOf(lines: readonly Line[], markdown: boolean): Frame[] {
  const frames: Frame[] = [];
  let open: Frame | null = null;
  let last: Line | null = null;
  const flush = !markdown && indentsSeldom(lines);
  for (const [index, line] of lines.entries()) {
    if (line.blank === 'hard') {
      open = null;
      continue;
    }
    const starts =
      flush && line.indent === 1 && line.blank === 'no' && lines[index - 1]?.blank === 'no';
    if (!open || starts || line.sheet !== open.sheet) {
      open = { lines: [], sheet: line.sheet, number: frames.length, after: last };
      frames.push(open);
    }
    open.lines.push(line);
    last = line;
  }
  return frames;
}

function indentsSeldom(lines: readonly Line[]): boolean {
  let indented = 0;
  let all = 0;
  for (const line of lines) {
    if (line.blank !== 'no') continue;
    all += 1;
    if (line.indent > 0) indented += 1;
  }
  return indented < all / 10;
}
