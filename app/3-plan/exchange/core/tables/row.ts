import type { Field } from '#3-plan/exchange/core/evidence/words.ts';
import type { Where } from '#base/block.ts';
import type { Place } from './grid.ts';
import type { Column } from './header.ts';

/** The text of the first column of this field that says something on the row. */
export function cellOf(row: readonly Place[], columns: readonly Column[], field: Field): string {
  const index = columns.findIndex((column, at) => column.field === field && row[at]?.text);
  return index < 0 ? '' : (row[index]?.text ?? '');
}

/** Where a row stood: the place of its first cell with text. */
export function whereOfRow(row: readonly Place[]): Where {
  const place = row.find(({ text, first }) => text !== '' && first) ?? row.find(({ cell }) => cell);
  return place?.cell?.where ?? {};
}

/** Whether a row is a printed sum, told by its first words. */
export function isSumRow(row: readonly Place[]): boolean {
  const first = row.find(({ text }) => text !== '' && !/^\d{1,2}\.?$/.test(text))?.text ?? '';
  return /^(sum|totalt?|totalsum|i alt|samla|samlet|til saman|til sammen|grand total)\b/i.test(
    first,
  );
}

/** The one text of a row whose other cells are empty or merged into it, or null. */
export function loneText(row: readonly Place[]): string | null {
  const own = row.filter(({ text, first }) => text !== '' && first);
  const others = row.filter(({ text, first }) => text !== '' && !first);
  const [only] = own;
  if (own.length !== 1 || !only) return null;
  return others.every(({ cell }) => cell === only.cell) ? only.text : null;
}
