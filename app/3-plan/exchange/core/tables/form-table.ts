import {
  addMeasure,
  type Draft,
  type MeasureDraft,
  newMeasure,
} from '#3-plan/exchange/core/draft.ts';
import { measureMark } from '#3-plan/exchange/core/evidence/numbering.ts';
import { fieldOfLabel } from '#3-plan/exchange/core/evidence/words.ts';
import type { Place } from './grid.ts';
import { fillField } from './measure-table.ts';
import type { Around } from './read-table.ts';
import { whereOfRow } from './row.ts';

/** Reads a table whose first column holds the labels and the next the answers, one measure a form. */
export function readForm(draft: Draft, grid: readonly Place[][], around: Around): boolean {
  const rows = grid.filter((row) => row.some(({ text }) => text !== ''));
  const known = rows.filter((row) => fieldOfLabel(row[0]?.text ?? '') !== null);
  if (known.length < 3 || known.length < rows.length * 0.6) return false;
  let measure: MeasureDraft | null = null;
  for (const row of rows) {
    const field = fieldOfLabel(row[0]?.text ?? '');
    const answer = row.slice(1).find(({ text, first }) => text !== '' && first)?.text ?? '';
    if (field === 'measure' && answer !== '') {
      const mark = measureMark(answer);
      measure = newMeasure(
        mark?.title || answer.replace(/\s+/g, ' '),
        around.goal,
        whereOfRow(row),
      );
      measure.ref = mark?.ref ?? null;
      measure.inTable = true;
      addMeasure(draft, measure);
    } else if (measure && field && answer !== '') fillField(measure, field, answer);
  }
  return measure !== null;
}
