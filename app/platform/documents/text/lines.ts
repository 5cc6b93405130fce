/** One line of a text file: where it stood, and what its edges tell of the layout. */
export type Line = {
  raw: string;
  text: string;
  number: number;
  /** Counted by form feeds; null when the file has none. */
  page: number | null;
  /** Counted by form feeds, or by the runs of empty lines that a page leaves behind. */
  sheet: number;
  /** A space before the line end: the line was broken by a layout, not by its writer. */
  marked: boolean;
  /** Two or more spaces before the line end: a meant break in Markdown. */
  forced: boolean;
  indent: number;
  /** `hard` has nothing on it; `soft` has only spaces, an empty line inside a text frame. */
  blank: 'no' | 'soft' | 'hard';
};

/** Three empty lines are a page's end in text taken out of a PDF; fewer separate its frames. */
const emptyLinesBetweenSheets = 3;

/** The lines of a text with numbers, pages and blanks. */
export function linesOf(text: string): Line[] {
  const feeds = text.includes('\f');
  const lines: Line[] = [];
  let page = 1;
  let sheet = 0;
  let empty = 0;
  for (const [index, raw] of text.split(/\r\n|[\n\r\v\u2028\u2029]/).entries()) {
    for (const [part, piece] of raw.split('\f').entries()) {
      if (part > 0) page += 1;
      if (part > 0) sheet += 1;
      const line = lineOf(piece, index + 1, feeds ? page : null, sheet);
      if (line.blank === 'hard') empty += 1;
      else {
        if (!feeds && empty >= emptyLinesBetweenSheets) sheet += 1;
        line.sheet = sheet;
        empty = 0;
      }
      lines.push(line);
    }
  }
  return hardenBlanks(lines.filter(({ text: printed }) => !onlyAddresses.test(printed)));
}

/** PDF readers print the targets of a page's links after its text, in the middle of a sentence that goes on. */
const onlyAddresses = /^https?:\/\/\S+$/;

function lineOf(raw: string, number: number, page: number | null, sheet: number): Line {
  const text = raw.trim();
  return {
    raw,
    text,
    number,
    page,
    sheet,
    marked: raw.endsWith(' '),
    forced: raw.endsWith('  '),
    indent: raw.length - raw.trimStart().length,
    blank: text !== '' ? 'no' : raw === '' ? 'hard' : 'soft',
  };
}

/** Where no line is quite empty, spaces on a line say nothing: it separates as an empty one does. */
function hardenBlanks(lines: Line[]): Line[] {
  const inside = lines.slice(0, -1);
  if (inside.some((line) => line.blank === 'hard')) return lines;
  return lines.map((line) => (line.blank === 'soft' ? { ...line, blank: 'hard' } : line));
}
