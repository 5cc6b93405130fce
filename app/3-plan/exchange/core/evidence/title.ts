import type { Piece } from '#3-plan/exchange/core/pieces.ts';

/** A title reaches over at most so many lines, and so many letters. */
const maxLines = 5;
const maxLength = 220;

const goesOn = /(?:^[-–—]\s)|(?:^\p{Ll})/u;
const endsOpen = /\s(?:av|for|i|og|med|til|på|om|of|and|the|-|–)$|[-–:]$/u;

/** The document's title: its first heading or lines, as long as they go on with each other. */
export function titleOf(pieces: readonly Piece[]): string | null {
  const start = pieces.findIndex(({ kind, text }) => kind !== 'table' && text.length > 2);
  const first = pieces[start];
  if (!first || first.kind === 'item' || start > 5) return null;
  if (first.kind === 'text' && (first.text.length > 200 || /[.:]$/.test(first.text))) return null;
  let title = first.text;
  for (const [index, piece] of pieces.slice(start + 1, start + maxLines).entries()) {
    const sameBlock = piece.kind === 'text' && first.kind === 'text' && !piece.starts;
    const before = pieces[start + index]?.text ?? '';
    const open = goesOn.test(piece.text) || endsOpen.test(before);
    if (piece.kind === 'table' || (!sameBlock && !open)) break;
    if (title.length + piece.text.length > maxLength || /[.:]$/.test(piece.text)) break;
    title = `${title} ${piece.text}`;
  }
  return title;
}
