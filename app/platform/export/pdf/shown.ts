/** Stands where a letter would that the type has no picture of. */
const unknown = '\u25a1';

/** What is there without being seen: PDF/UA allows none of it, also where the type has something for it. */
const unseen = /^[\p{Cc}\p{Cn}\p{Default_Ignorable_Code_Point}]$/u;

/**
 * A text with only letters the type can show. PDF/UA is refused for a document with one letter that
 * nobody can see, and one stray picture letter must not keep a whole plan from being printed.
 */
export function shownText(text: string, has: (codePoint: number) => boolean): string {
  let shown = '';
  for (const letter of text.toWellFormed().normalize('NFC')) {
    if (letter === '\n') shown += letter;
    else if (/\s/u.test(letter) && !has(letter.codePointAt(0) ?? 0)) shown += ' ';
    else if (unseen.test(letter)) shown += letter === '\t' ? ' ' : '';
    else if (has(letter.codePointAt(0) ?? 0)) shown += letter;
    // A mark belongs to the letter before it, which is shown without.
    else if (!/\p{M}/u.test(letter)) shown += unknown;
  }
  return shown;
}
