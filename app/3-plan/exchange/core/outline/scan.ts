import { labelled } from '#3-plan/exchange/core/evidence/labels.ts';
import {
  goalMark,
  measureMark,
  numberedLine,
  parentRef,
} from '#3-plan/exchange/core/evidence/numbering.ts';
import { type Field, fieldOfLabel } from '#3-plan/exchange/core/evidence/words.ts';
import type { Piece } from '#3-plan/exchange/core/pieces.ts';

const telling: ReadonlySet<Field | null> = new Set<Field | null>([
  'leads',
  'partners',
  'period',
  'to',
]);

/**
 * What the whole document tells before it is read in order: which headings are measures, because
 * their sections name a lead, partners or a period, and which numbers are goals', because measures
 * are numbered under them. Where measures are called by name, headings are not asked.
 */
export function scan(pieces: readonly Piece[]): {
  goalNumbers: Set<string>;
  measureHeads: Set<number>;
} {
  const goalNumbers = new Set<string>();
  let marked = 0;
  for (const piece of pieces) {
    const mark = piece.kind === 'table' ? null : measureMark(piece.text);
    if (!mark) continue;
    marked += 1;
    const parent = mark.ref ? parentRef(mark.ref) : null;
    if (parent) goalNumbers.add(parent);
  }
  const measureHeads = marked >= 2 ? new Set<number>() : headsWithLabels(pieces);
  for (const index of measureHeads) {
    const ref = numberedLine(pieces[index]?.text ?? '')?.ref;
    const parent = ref ? parentRef(ref) : null;
    if (parent) goalNumbers.add(parent);
  }
  return { goalNumbers, measureHeads };
}

function headsWithLabels(pieces: readonly Piece[]): Set<number> {
  const heads = new Set<number>();
  let told = false;
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index] as Piece;
    if (piece.kind === 'table' || isGoal(piece)) told = false;
    else if (isTelling(piece)) told = true;
    else if (isHead(piece)) {
      if (told) heads.add(index);
      told = false;
    }
  }
  return heads;
}

function isTelling(piece: Piece): boolean {
  if (piece.kind === 'heading') return telling.has(fieldOfLabel(piece.text));
  const parts = labelled(piece.text);
  // A label within a list item is about that item alone.
  return (piece.kind === 'item' ? parts.slice(0, 1) : parts).some(({ field }) =>
    telling.has(field),
  );
}

function isGoal({ kind, text }: Piece): boolean {
  return kind === 'heading' && goalMark(text, true) !== null;
}

function isHead(piece: Piece): boolean {
  if (piece.kind === 'heading') {
    return fieldOfLabel(piece.text) === null && goalMark(piece.text, true) === null;
  }
  return piece.kind === 'text' && piece.text.length < 200 && numberedLine(piece.text) !== null;
}
