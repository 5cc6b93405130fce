/** What was typed into a search: all of it, and its last word as the beginning of one, or null. */
export type Asked = { whole: string; before: string; begun: string | null };

/** More than this is not read; the longest title is shorter. */
const mostRead = 500;

/**
 * Makes what was typed safe to parse. PostgreSQL takes no NUL, and gives up on a long row of dashes: a
 * dash is kept only within a word and where it takes one away.
 */
export function askedFor(typed: string): Asked {
  const whole = typed
    .slice(0, mostRead)
    .replace(/\p{C}/gu, ' ')
    .replace(/[«»“”„]/g, '"')
    .replace(/(?<!^|[\p{L}\p{N}\s])-|-(?![\p{L}\p{N}"])/gu, ' ')
    .trim();
  const [begun = null] = hasOpenQuote(whole)
    ? []
    : (whole.match(/(?<=^|\s)[\p{L}\p{N}]{2,}$/u) ?? []);
  return { whole, before: begun === null ? whole : whole.slice(0, -begun.length), begun };
}

function hasOpenQuote(text: string): boolean {
  return (text.split('"').length - 1) % 2 === 1;
}
