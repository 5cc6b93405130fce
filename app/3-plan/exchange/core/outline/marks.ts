import { goalMark, measureMark, numberedLine } from '#3-plan/exchange/core/evidence/numbering.ts';
import type { Piece } from '#3-plan/exchange/core/pieces.ts';
import type { Where } from '#base/block.ts';
import { startMeasure } from './fields.ts';
import { withoutAnnouncement } from './intros.ts';
import { openGoal, titleMeasure } from './open.ts';
import { closeMeasure, noHeading, type State } from './state.ts';

/** «Tiltak 2: …» and «Delmål 1: …» open what they name, wherever they stand. */
export function marked(state: State, text: string, where: Where, level: number): boolean {
  const measure = measureMark(text);
  if (measure) {
    startMeasure(state, { ref: measure.ref, title: measure.title, where, level });
    return true;
  }
  const goal = goalMark(text, level < noHeading);
  if (!goal) return false;
  const own = state.goal && state.goal.kind !== 'overall' && !goal.ref;
  if (own && goal.kind === 'overall' && /^(hoved|hovud|main)/i.test(text)) {
    closeMeasure(state);
    state.field = 'purpose';
    if (goal.title) state.goal?.purpose.push(withoutAnnouncement(goal.title));
    if (goal.title) state.field = null;
    return true;
  }
  if (state.measure && !goal.ref && goal.kind === 'goal' && level === noHeading) return false;
  closeMeasure(state);
  if (goal.title === '' && !goal.ref) state.zone = { of: 'goals', kind: goal.kind };
  else openGoal(state, { kind: goal.kind, ref: goal.ref, title: goal.title, where });
  return true;
}

/** A line that gives the open measure or goal the title it lacked. */
export function titled(state: State, text: string, isLabel: boolean): boolean {
  if (!state.waiting || text === '') return false;
  if (isLabel) {
    if (state.waiting === 'measure') titleMeasure(state, null);
    state.waiting = null;
    return false;
  }
  if (state.waiting === 'measure') titleMeasure(state, text);
  else if (state.waitingMark) openGoal(state, { ...state.waitingMark, title: text });
  state.waiting = null;
  return true;
}

/** «3. Oppfølging» by itself, where a text marks no headings: the first chapter, or the one after the last. */
export function isChapterItem(state: State, piece: Piece): boolean {
  if (piece.kind !== 'item' || !piece.alone || piece.depth > 0) return false;
  const number = /^(\d{1,2})\.$/.exec(piece.marker ?? '')?.[1];
  if (!number || piece.text.length > 80 || /[.:;]$/.test(piece.text)) return false;
  if (state.chapter === 0 && (state.measure || state.zone)) return false;
  return isChapter(state, `${number}. ${piece.text}`);
}

/** Chapters are numbered through the document: the next number ends what the chapter before held open. */
export function isChapter(state: State, text: string): boolean {
  const number = numberedLine(text);
  if (!number || !/^\d{1,2}$/.test(number.ref) || Number(number.ref) !== state.chapter + 1)
    return false;
  if (state.goalNumbers.has(number.ref)) return false;
  state.chapter += 1;
  return true;
}
