import type { Line } from './lines.ts';

/**
 * What a line end means in this file. `markdown`: a space, unless forced; `marked`: a space at the
 * line end tells that the layout broke it; `fitted`: only the widths tell.
 */
export type Wrap = 'markdown' | 'marked' | 'fitted';

/** Reads off the file how its lines were broken. */
export function wrapOf(lines: readonly Line[], markdown: boolean): Wrap {
  if (markdown) return 'markdown';
  const inner = { all: 0, marked: 0 };
  const last = { all: 0, marked: 0 };
  for (const [index, line] of lines.entries()) {
    if (line.blank !== 'no') continue;
    const next = lines[index + 1];
    const tally = next && next.blank === 'no' && next.indent === 0 ? inner : last;
    tally.all += 1;
    if (line.marked) tally.marked += 1;
  }
  const tells = inner.marked > inner.all / 2 && last.marked < last.all * 0.6;
  return tells ? 'marked' : 'fitted';
}

/** The lines of one paragraph or list item as text; a `\n` is left where the break was meant. */
export function unwrap(lines: readonly Line[], wrap: Wrap): string {
  const width = Math.max(...lines.map((line) => line.text.length));
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before) text = line.text;
    else if (isMeant(before, line, wrap, width)) text += `\n${line.text}`;
    else text = joined(text, line.text, wrap === 'marked' && !before.marked);
  }
  return text;
}

/** A word or two and a colon at the line's start: a label, which begins a line of its own. */
const labelStart =
  /^(?:\*\*|<b>)?\p{Lu}[\p{L}/-]{2,24}(?: \p{L}{1,20}){0,2}:(?:\*\*|<\/b>)?(?:\s|$)/u;
const startsLower = /^[\p{Ll}(,;/]/u;

function isMeant(before: Line, line: Line, wrap: Wrap, width: number): boolean {
  if (labelStart.test(line.text)) return true;
  if (wrap === 'markdown') return before.forced;
  if (startsLower.test(line.text) || endsOpen.test(before.text)) return false;
  if (wrap === 'marked') return !before.marked;
  if (isNumberedTitle(before.text) && /^\p{Lu}/u.test(line.text)) return true;
  const word = line.text.length > 60 ? line.text.slice(0, 60) : line.text;
  const needed = before.text.length + 1 + (word.split(' ', 1)[0]?.length ?? 0);
  return needed < width * 0.9;
}

/** «2.1.2 Sommerjobb med mentor» is whole where it ends with a word that titles end with. */
function isNumberedTitle(text: string): boolean {
  const last = /(\S+)$/.exec(text)?.[1] ?? '';
  return (
    /^\d{1,2}(?:\.\d{1,2})+\.? \p{Lu}/u.test(text) && !smallWord.test(last) && !/[,:]$/.test(last)
  );
}

/** A hyphen or a slash at the line end goes on in the next line. */
const endsOpen = /[\p{L}\d][-/\u00ad]$/u;
const andNext = /^(og|eller|samt|and|or)\b/;

/**
 * Two lines as one. `tight` says that the break left no space: a word was cut there, and its hyphen
 * may be lost. A hyphen before a capital is kept («Midt-» + «Norge»), as is one before «og».
 */
export function joined(before: string, next: string, tight = false): string {
  // Only the end is looked at: the text before grows with each line, and must not be searched anew.
  const end = before.slice(-120);
  if (end.endsWith('\u00ad')) return before.slice(0, -1) + next;
  if (/\p{L}\/$/u.test(end)) return before + next;
  if (/:\/\/[^ ]*-$/.test(end)) return before + next;
  const hyphen = /([\p{L}\d])-$/u.exec(end)?.[1];
  if (hyphen) {
    if (andNext.test(next)) return `${before} ${next}`;
    const cutWord = /\p{Ll}/u.test(hyphen) && /^\p{Ll}/u.test(next);
    return cutWord ? before.slice(0, -1) + next : before + next;
  }
  const cut = tight && /\p{Ll}$/u.test(end) && /^\p{Ll}/u.test(next);
  return cut && !smallWord.test(next) ? before + next : `${before} ${next}`;
}

/** A next line that starts with one of these starts a word of its own, whatever its edge says. */
const smallWord =
  /^(og|eller|i|på|av|til|for|med|som|ved|om|fra|frå|en|ei|et|eit|den|det|de|dei|er|å|der|mot|innen|innan)(?!\p{L})/u;
