/** A reader knows a sentence again by this much of it on each side. */
const mostAround = 160;

/**
 * The sentences of a text that have the words in them, in order, so that one sees what stands around each place. A
 * sentence that is very long is cut at a space on either side.
 */
export function sentencesWith(text: string, words: string): string[] {
  const spans: { from: number; to: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const from = beginOf(text, at);
    const to = endOf(text, at + words.length);
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans.map(({ from, to }) => text.slice(from, to).trim());
}

const ends = /[.!?]\s|\n/g;

function beginOf(text: string, at: number): number {
  const from = Math.max(0, at - mostAround);
  const before = text.slice(from, at);
  const end = [...before.matchAll(ends)].at(-1);
  if (end) return from + end.index + end[0].length;
  const space = from === 0 ? -1 : before.indexOf(' ');
  return from + space + 1;
}

function endOf(text: string, at: number): number {
  const after = text.slice(at, at + mostAround);
  const end = after.search(ends);
  if (end >= 0) return at + end + 1;
  const space = at + after.length === text.length ? -1 : after.lastIndexOf(' ');
  return at + (space < 0 ? after.length : space);
}
