import { type MeasureDraft, retitle } from '#3-plan/exchange/core/draft.ts';
import type { Labelled } from '#3-plan/exchange/core/evidence/labels.ts';
import { amountOf } from '#3-plan/exchange/core/evidence/money.ts';
import { isNameList } from '#3-plan/exchange/core/evidence/owners-in-prose.ts';
import type { Piece } from '#3-plan/exchange/core/pieces.ts';
import { fillField } from '#3-plan/exchange/core/tables/measure-table.ts';
import type { Where } from '#base/block.ts';
import { type FoundMeasure, openMeasure } from './open.ts';
import { noHeading, type State } from './state.ts';

type Line = Extract<Piece, { kind: 'text' | 'item' }>;

/** Opens the section of a measure, with the fields that stood on the line of its title. */
export function startMeasure(state: State, found: FoundMeasure): void {
  for (const part of openMeasure(state, found)) openField(state, part, found.where);
}

/** Opens the field a label names and puts the text beside it there. False when there is nothing it could be about. */
export function openField(state: State, part: Labelled, where: Where): boolean {
  const { field, text } = part;
  if (field === null) return false;
  if (field === 'measure' && text !== '' && !state.waiting) {
    startMeasure(state, { ref: null, title: text, where, level: noHeading });
    return true;
  }
  if (!state.measure || isTaken(state, field)) {
    if (field === 'purpose' && state.goal && !state.measure) return purpose(state, text);
    if (!openCandidate(state, field)) return state.measure !== null && fill(state, part, where);
  }
  return fill(state, part, where);
}

function purpose(state: State, text: string): boolean {
  state.field = 'purpose';
  if (text) {
    state.goal?.purpose.push(text);
    state.field = null;
  }
  return true;
}

/** A label that comes again after a new title belongs to a new measure. */
function isTaken(state: State, field: Labelled['field']): boolean {
  const { measure, candidate } = state;
  if (!measure || !candidate) return false;
  if (field === 'leads') return measure.leads.length > 0;
  if (field === 'description') return measure.description.length > 0;
  return false;
}

/** A title stood right before the label: the label makes it a measure. */
function openCandidate(state: State, field: Labelled['field']): boolean {
  const { candidate } = state;
  const telling =
    field === 'leads' ||
    field === 'period' ||
    field === 'to' ||
    field === 'partners' ||
    field === 'description';
  if (!candidate || !telling) return false;
  openMeasure(state, {
    ref: candidate.ref,
    title: candidate.text,
    where: candidate.where,
    level: noHeading,
  });
  return state.measure !== null;
}

function fill(state: State, { field, text }: Labelled, where: Where): boolean {
  const { measure } = state;
  if (!measure || field === null) return false;
  state.field = field === 'measure' || field === 'purpose' ? 'description' : field;
  state.labelAlone = text === '';
  if (text === '') return true;
  if (field === 'money') amount(state, text, where);
  else if (field === 'steps') prose(state, text);
  else fillField(measure, state.field, text);
  return true;
}

/** A line under the open measure, put where its last label says; sentences after a list of names describe it. */
export function addText(state: State, piece: Line): void {
  const { measure, field } = state;
  if (!measure) return;
  const { text } = piece;
  if (completesTitle(measure, piece)) retitle(state.draft, measure, `${measure.title} ${text}`);
  else if (field === 'leads' || field === 'partners') names(state, measure, field, piece);
  else if (field === 'period' && state.labelAlone) fillField(measure, field, text);
  else if (field === 'steps' && piece.kind === 'item') measure.steps.push(text);
  else if (field === 'steps') prose(state, text);
  else if (field === 'money' && state.labelAlone) amount(state, text, piece.where);
  else {
    const line = piece.kind === 'item' ? `- ${text}` : text;
    (field === 'challenge' ? measure.challenge : measure.description).push(line);
  }
  if (field === 'period' || field === 'money') state.labelAlone = false;
  const titleLike =
    piece.kind === 'text' && piece.starts && text.length < 160 && !/[.:;]$/.test(text);
  state.candidate = titleLike ? { text, ref: null, where: piece.where } : null;
}

/** A bracket on a line of its own right under the title is the rest of it. */
function completesTitle(measure: MeasureDraft, { kind, text }: Line): boolean {
  const nothing =
    measure.challenge.length + measure.description.length + measure.steps.length === 0;
  return (
    kind === 'text' && nothing && /^\([^()]{2,100}\)$/.test(text) && !measure.title.endsWith(')')
  );
}

/** A line under a label of names: names, what one of them does («Husbanken: deler …»), or sentences. */
function names(
  state: State,
  measure: MeasureDraft,
  field: 'leads' | 'partners',
  piece: Line,
): void {
  const { text } = piece;
  const told = /^(\p{Lu}[^:.]{2,80}):\s+\S/u.exec(text);
  const goesOn = state.labelAlone || piece.kind === 'item' || !piece.starts;
  if (goesOn && !told && isNameList(text)) {
    fillField(measure, field, text);
    return;
  }
  if (goesOn && told && measure[field].length === 0) fillField(measure, field, told[1] ?? '');
  measure.description.push(text);
}

/** Running text under a label of steps is kept apart: it is the steps only if no list is. */
function prose(state: State, text: string): void {
  const { measure, stepsProse } = state;
  if (!measure) return;
  stepsProse.set(measure, [...(stepsProse.get(measure) ?? []), text]);
}

function amount(state: State, text: string, where: Where): void {
  const { measure, draft } = state;
  const printed = amountOf(text.replace(/\.$/, ''));
  if (!measure || printed === 'nothing') return;
  if (printed === 'unreadable' && !/\d/.test(text)) return;
  const year =
    measure.from !== null && measure.from === measure.to ? Number(measure.from.slice(0, 4)) : null;
  draft.amounts.push({
    item: measure.title,
    goalLabel: null,
    measureLabel: null,
    measure,
    goal: measure.goal,
    year,
    source: null,
    amount: printed === 'unreadable' ? null : printed.amount,
    role: 'line',
    where,
  });
}
