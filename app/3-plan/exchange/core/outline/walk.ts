import { type Draft, goalIn } from '#3-plan/exchange/core/draft.ts';
import { approvalsIn } from '#3-plan/exchange/core/evidence/approvals.ts';
import { labelled } from '#3-plan/exchange/core/evidence/labels.ts';
import { numberedLine, tidyRef } from '#3-plan/exchange/core/evidence/numbering.ts';
import { weightsIn } from '#3-plan/exchange/core/evidence/weights.ts';
import { fieldOfLabel } from '#3-plan/exchange/core/evidence/words.ts';
import type { Piece } from '#3-plan/exchange/core/pieces.ts';
import { readTable } from '#3-plan/exchange/core/tables/read-table.ts';
import { boldLine, type Table } from '#base/block.ts';
import { bulletMeasure } from './bullet-measure.ts';
import { addText, openField, startMeasure } from './fields.ts';
import { goalsIntro, measuresIntro, withoutAnnouncement } from './intros.ts';
import { isChapter, isChapterItem, marked, titled } from './marks.ts';
import { openGoal } from './open.ts';
import { scan } from './scan.ts';
import { closeMeasure, noHeading, type State, startState } from './state.ts';

/** Reads the pieces in order into the draft; `year` is the plan's own when it is for one year. */
export function walk(draft: Draft, pieces: readonly Piece[], year: number | null): State {
  const { goalNumbers, measureHeads } = scan(pieces);
  const state = startState(draft, goalNumbers, measureHeads);
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'table') readTableHere(state, piece, year);
    else if (piece.kind === 'heading') readHeading(state, piece, index);
    else readLine(state, piece, index);
  }
  return state;
}

type TablePiece = Extract<Piece, { kind: 'table' }>;
type HeadingPiece = Extract<Piece, { kind: 'heading' }>;
type LinePiece = Extract<Piece, { kind: 'text' | 'item' }>;

function readTableHere(state: State, { table }: TablePiece, year: number | null): void {
  const around = { goal: state.goal, heading: state.heading, year };
  if (readTable(state.draft, table, around)) {
    closeMeasure(state);
    state.zone = null;
  } else readColumns(state, table);
}

/** A table without a header may be text set in columns: its cells are read as lines, row by row. */
function readColumns(state: State, table: Table): void {
  for (const row of table.rows) {
    for (const { text, where } of row) {
      for (const [index, line] of text.split('\n').entries()) {
        const flat = line.replace(/\s+/g, ' ').trim();
        if (flat) readLine(state, { kind: 'text', text: flat, where, starts: index === 0 }, -1);
      }
    }
  }
}

function readHeading(state: State, piece: HeadingPiece, index: number): void {
  const { text, where, level } = piece;
  state.zone = null;
  if (marked(state, text, where, level)) return;
  const field = fieldOfLabel(text);
  if (titled(state, text, field !== null)) return;
  if (isChapter(state, text)) {
    openChapter(state, text);
    return;
  }
  if (field && labelHeading(state, text, level)) return;
  if (state.measureHeads.has(index)) {
    const number = numberedLine(text);
    startMeasure(state, { ref: number?.ref ?? null, title: number?.title ?? text, where, level });
    return;
  }
  const number = numberedLine(text);
  if (number && state.goalNumbers.has(number.ref)) {
    openGoal(state, { kind: 'goal', ref: number.ref, title: number.title, where });
    return;
  }
  if (state.measure && (level > state.measureLevel || level === boldLine))
    addText(state, { ...piece, kind: 'text', starts: true });
  else {
    closeMeasure(state);
    state.heading = text;
    state.zone = goalsIntro(text, true) ?? measuresIntro(text);
    state.candidate = { text: number?.title ?? text, ref: number?.ref ?? null, where };
  }
}

function openChapter(state: State, text: string): void {
  closeMeasure(state);
  state.goal = null;
  state.heading = text;
}

function readLine(state: State, piece: LinePiece, index: number): void {
  const { text, where } = piece;
  if (isChapterItem(state, piece)) {
    openChapter(state, text);
    state.zone = measuresIntro(text);
    return;
  }
  if (!state.measure) noteWeights(state, text);
  if (marked(state, text, where, noHeading)) return;
  const [first, ...more] = labelled(text);
  if (titled(state, first?.text ?? '', first?.field !== null)) {
    for (const part of more) openField(state, part, where);
    return;
  }
  if (first && (first.field !== null || (more.length > 0 && first.text.length < 200))) {
    if (labels(state, [first, ...more], piece)) return;
  }
  const number = piece.kind === 'text' ? numberedLine(text) : null;
  if (number && text.length < 300 && state.goalNumbers.has(number.ref)) {
    openGoal(state, { kind: 'goal', ref: number.ref, title: number.title, where });
    return;
  }
  if (number && state.measureHeads.has(index)) {
    startMeasure(state, { ref: number.ref, title: number.title, where, level: noHeading });
    return;
  }
  if (inZone(state, piece)) return;
  if (state.measure) addText(state, piece);
  else free(state, piece);
}

function labelHeading(state: State, text: string, level: number): boolean {
  const field = fieldOfLabel(text);
  if (field === 'measure' && !(state.measure && state.measure.description.length === 0)) {
    closeMeasure(state);
    state.zone = { of: 'measures', standing: null };
    state.heading = text;
    return true;
  }
  if (!state.measure && !(field === 'purpose' && state.goal)) return false;
  if (field === 'number' || field === 'total' || level < 1) return false;
  state.field = field === 'measure' ? 'description' : field;
  state.labelAlone = true;
  return true;
}

type Part = ReturnType<typeof labelled>[number];

function labels(state: State, parts: readonly Part[], piece: LinePiece): boolean {
  let used = false;
  for (const part of parts) {
    if (part.field === null) {
      if (state.measure || piece.kind === 'item') return used || bulletWithLabels(state, piece);
      state.candidate = { text: part.text, ref: null, where: piece.where };
      continue;
    }
    if (!openField(state, part, piece.where)) return used;
    used = true;
  }
  return used;
}

/** In a list of measures the item is one; under a goal its list is thought about when all is read. */
function bulletWithLabels(state: State, piece: LinePiece): boolean {
  if (piece.kind !== 'item' || piece.depth > 0) return false;
  const { goal, zone } = state;
  if (zone?.of === 'measures') {
    bulletMeasure(state.draft, { ...piece, goal, standing: zone.standing, sure: true });
    return true;
  }
  if (state.measure) return false;
  state.loose.push({ text: piece.text, goal, where: piece.where });
  return true;
}

function inZone(state: State, piece: LinePiece): boolean {
  const { zone, goal } = state;
  if (!zone) return false;
  if (zone.of === 'goals') {
    if (piece.kind === 'item' && piece.depth > 0) return true;
    const ref = piece.kind === 'item' && piece.marker ? tidyRef(piece.marker) : null;
    const short = piece.kind === 'item' || (zone.kind === 'overall' && piece.text.length < 300);
    if (!short) {
      state.zone = null;
      return false;
    }
    const parent = zone.kind === 'goal' || zone.kind === 'sub-goal' ? goal : null;
    const title = piece.text.replace(/\.$/, '');
    goalIn(state.draft, { kind: zone.kind, ref, title, sure: true, parent });
    return true;
  }
  if (piece.kind !== 'item') {
    state.zone = null;
    return false;
  }
  const last = state.draft.measures.at(-1);
  if (piece.depth > 0 && last) last.description.push(`- ${piece.text}`);
  else bulletMeasure(state.draft, { ...piece, goal, standing: zone.standing, sure: true });
  return true;
}

/** A line outside every measure: an introduction, a purpose, an approval, or a bullet to think about later. */
function free(state: State, piece: LinePiece): void {
  const { text, where } = piece;
  for (const found of approvalsIn(text)) state.draft.approvals.push({ ...found, where });
  if (piece.kind === 'item') {
    if (piece.depth === 0) state.loose.push({ text, goal: state.goal, where });
    return;
  }
  if (state.goal && state.field === 'purpose') {
    const purpose = withoutAnnouncement(text);
    if (purpose) state.goal.purpose.push(purpose);
    state.field = null;
  }
  state.zone = goalsIntro(text, false) ?? measuresIntro(text);
  const number = numberedLine(text);
  if (text.length < 200)
    state.candidate = { text: number?.title ?? text, ref: number?.ref ?? null, where };
  else state.candidate = null;
}

function noteWeights(state: State, text: string): void {
  const weights = weightsIn(text);
  if (!weights) return;
  const siblings = state.draft.goals.filter(({ kind }) => kind !== 'overall');
  for (const goal of siblings) {
    goal.weight ??= (goal.ref ? weights.byRef.get(goal.ref) : null) ?? weights.rest;
  }
}
