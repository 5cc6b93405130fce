import {
  addMeasure,
  type Draft,
  type GoalDraft,
  goalIn,
  type MeasureDraft,
  newMeasure,
} from '#3-plan/exchange/core/draft.ts';
import { leadsAndPartners } from '#3-plan/exchange/core/evidence/actors.ts';
import { periodIn } from '#3-plan/exchange/core/evidence/dates.ts';
import { amountOf, unitOf } from '#3-plan/exchange/core/evidence/money.ts';
import {
  goalMark,
  measureMark,
  numberedLine,
  tidyRef,
} from '#3-plan/exchange/core/evidence/numbering.ts';
import { weightInTitle } from '#3-plan/exchange/core/evidence/weights.ts';
import type { Field } from '#3-plan/exchange/core/evidence/words.ts';
import type { Place } from './grid.ts';
import type { Column, Header } from './header.ts';
import type { Around } from './read-table.ts';
import { cellOf, isSumRow, loneText, whereOfRow } from './row.ts';

/** The measures of a table, one a row; a row without a title goes on with the measure above it. */
export function readMeasures(
  draft: Draft,
  header: Header,
  rows: readonly Place[][],
  around: Around,
): void {
  let goal = around.goal;
  let measure: MeasureDraft | null = null;
  for (const row of rows) {
    if (isSumRow(row)) {
      printedSums(draft, row, header.columns, around);
      continue;
    }
    const lone = loneText(row);
    const found = goalOfRow(draft, row, header.columns, lone);
    if (found) {
      goal = found;
      measure = null;
    }
    if (lone !== null && found) continue;
    const title = cellOf(row, header.columns, 'measure');
    if (title !== '' && !isRepeat(title, header.columns)) {
      measure = addMeasure(draft, measureOf(title, row, header.columns, goal));
    }
    if (measure) fill(draft, measure, row, header.columns, around);
    if (measure && title !== '') measure.sure = !lacksLead(row, header.columns);
  }
}

/** A row without a lead in a table that names leads may share a merged cell the text no longer shows. */
function lacksLead(row: readonly Place[], columns: readonly Column[]): boolean {
  return columns.some(({ field }) => field === 'leads') && cellOf(row, columns, 'leads') === '';
}

/** A header printed again on a new page. */
function isRepeat(title: string, columns: readonly Column[]): boolean {
  return columns.some(({ field, header }) => field === 'measure' && header === title);
}

function goalOfRow(
  draft: Draft,
  row: readonly Place[],
  columns: readonly Column[],
  lone: string | null,
): GoalDraft | null {
  const at = columns.findIndex(({ field }) => field === 'goal');
  const own = at >= 0 && row[at]?.first ? (row[at]?.text ?? '') : '';
  if (own !== '') return tableGoal(draft, own, true);
  if (lone === null || columns.length < 2) return null;
  const isGoal = goalMark(lone, true) ?? numberedLine(lone);
  return isGoal && !measureMark(lone) ? tableGoal(draft, lone, true) : null;
}

function tableGoal(draft: Draft, text: string, sure: boolean): GoalDraft {
  const flat = text.replace(/\s+/g, ' ');
  const mark = goalMark(flat, true);
  const number = mark ? null : numberedLine(flat);
  const { title, weight } = weightInTitle(mark?.title || number?.title || flat);
  const goal = goalIn(draft, {
    kind: mark?.kind ?? 'goal',
    ref: mark?.ref ?? number?.ref ?? null,
    title,
    sure,
  });
  goal.weight ??= weight;
  return goal;
}

function measureOf(
  text: string,
  row: readonly Place[],
  columns: readonly Column[],
  goal: GoalDraft | null,
): MeasureDraft {
  const flat = text.replace(/\s*\n\s*/g, ' ').trim();
  const mark = measureMark(flat) ?? numberedLine(flat);
  const printed = cellOf(row, columns, 'number') || firstNumber(row, columns);
  const measure = newMeasure(mark?.title || flat, goal, whereOfRow(row));
  measure.ref = mark?.ref ?? (printed ? tidyRef(printed) : null);
  measure.inTable = true;
  return measure;
}

/** A first column without a header that holds numbers is the measures' numbers. */
function firstNumber(row: readonly Place[], columns: readonly Column[]): string {
  const text = columns[0]?.header === '' ? (row[0]?.text ?? '') : '';
  return /^[A-Z]{0,2}\d{1,2}(\.\d{1,2})*[a-zæøå]?[.)]?$/.test(text) ? text : '';
}

function fill(
  draft: Draft,
  measure: MeasureDraft,
  row: readonly Place[],
  columns: readonly Column[],
  around: Around,
): void {
  for (const [index, column] of columns.entries()) {
    const place = row[index];
    if (!place?.first || place.text === '' || column.field === null) continue;
    if (column.field === 'year' || column.field === 'money')
      money(draft, measure, place, column, around);
    else if (column.field !== 'source' && column.field !== 'approved') {
      fillField(measure, column.field, place.text);
    }
  }
}

/** Puts a printed text into the field of a measure that its header or label names. */
export function fillField(measure: MeasureDraft, field: Field, text: string): void {
  if (field === 'challenge') measure.challenge.push(text);
  else if (field === 'description') measure.description.push(text);
  else if (field === 'steps') measure.steps.push(...text.split('\n').map(bare).filter(Boolean));
  else if (field === 'leads') fillLeads(measure, text);
  else if (field === 'partners') addNames(measure.partners, namesOf(text));
  else if (field === 'period') {
    const period = periodIn(text);
    measure.from ??= period?.from ?? null;
    measure.to ??= period?.to ?? null;
  } else if (field === 'from' || field === 'to') {
    const period = periodIn(text);
    const one = field === 'to' ? (period?.to ?? period?.from) : (period?.from ?? period?.to);
    measure[field] ??= one ?? null;
    if (field === 'to' && period?.from !== period?.to) measure.from ??= period?.from ?? null;
  }
}

function fillLeads(measure: MeasureDraft, text: string): void {
  const { leads, partners } = leadsAndPartners(text);
  addNames(measure.leads, leads);
  addNames(measure.partners, partners);
}

/** Partners may be introduced by «i samarbeid med», which is then no name. */
function namesOf(text: string): string[] {
  const { leads, partners } = leadsAndPartners(text);
  return [...leads, ...partners];
}

/** Adds the names that are not there, in any case of letters. */
export function addNames(names: string[], added: readonly string[]): void {
  for (const name of added) {
    if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
  }
}

function bare(step: string): string {
  return step.replace(/^\s*([•\-–*]|\d{1,2}[.)]|[a-z]\))\s+/, '').trim();
}

/** The sums under the money columns of a table of measures. */
function printedSums(
  draft: Draft,
  row: readonly Place[],
  columns: readonly Column[],
  around: Around,
): void {
  const item = row.find(({ text }) => /\p{L}{2}/u.test(text))?.text ?? null;
  for (const [index, column] of columns.entries()) {
    const place = row[index];
    if (!place?.first || (column.field !== 'year' && column.field !== 'money')) continue;
    const printed = amountOf(place.text, unitOf(column.header));
    if (printed === 'nothing') continue;
    draft.amounts.push({
      item,
      goalLabel: null,
      measureLabel: null,
      measure: null,
      goal: null,
      year: column.year ?? around.year,
      source: null,
      amount: printed === 'unreadable' ? null : printed.amount,
      role: 'total',
      where: place.cell?.where ?? whereOfRow(row),
    });
  }
}

function money(
  draft: Draft,
  measure: MeasureDraft,
  place: Place,
  column: Column,
  around: Around,
): void {
  const printed = amountOf(place.text, unitOf(column.header));
  if (printed === 'nothing') return;
  const period = measure.from !== null && measure.from === measure.to ? Number(measure.from) : null;
  draft.amounts.push({
    item: measure.title,
    goalLabel: null,
    measureLabel: null,
    measure,
    goal: measure.goal,
    year: column.year ?? around.year ?? period,
    source: null,
    amount: printed === 'unreadable' ? null : printed.amount,
    role: 'line',
    where: place.cell?.where ?? measure.where,
  });
}
