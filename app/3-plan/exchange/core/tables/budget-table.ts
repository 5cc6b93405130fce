import { type AmountDraft, type Draft, goalIn, knownGoal } from '#3-plan/exchange/core/draft.ts';
import { amountOf, unitOf } from '#3-plan/exchange/core/evidence/money.ts';
import { weightInTitle } from '#3-plan/exchange/core/evidence/weights.ts';
import type { Place } from './grid.ts';
import type { Column, Header } from './header.ts';
import type { Around } from './read-table.ts';
import { cellOf, isSumRow, whereOfRow } from './row.ts';

/** The amounts of a table of money: lines by year, printed sums, and what each source pays. */
export function readBudget(
  draft: Draft,
  header: Header,
  rows: readonly Place[][],
  around: Around,
): void {
  const unit = unitOf(
    `${around.heading} ${header.columns.map((column) => column.header).join(' ')}`,
  );
  const year = yearOf(around.heading) ?? around.year;
  let goalLabel: string | null = null;
  for (const [at, row] of rows.entries()) {
    const labels = labelsOf(row, header.columns);
    const sum = isSumRow(row);
    if (labels.goal) goalLabel = labels.goal;
    if (labels.goal && !sum) weigh(draft, labels.goal);
    for (const [index, column] of header.columns.entries()) {
      const place = row[index];
      if (!place?.first || !holdsMoney(column)) continue;
      const printed = amountOf(place.text, unit);
      if (printed === 'nothing') continue;
      const amount = printed === 'unreadable' ? null : printed.amount;
      const where = place.cell?.where ?? whereOfRow(row);
      const shared = isShared(rows[at + 1], header.columns, index);
      const base = {
        ...labels,
        goalLabel: labels.goal ?? goalLabel,
        sum,
        shared,
        year,
        amount,
        where,
      };
      draft.amounts.push(amountDraft(base, column, header.columns));
    }
  }
}

type Labels = { goal: string | null; measure: string | null; item: string | null };

function labelsOf(row: readonly Place[], columns: readonly Column[]): Labels {
  const goal = cellOf(row, columns, 'goal') || null;
  const measure = cellOf(row, columns, 'measure') || null;
  if (goal || measure) return { goal, measure, item: measure ?? goal };
  const item = row.find(({ text }, index) => /\p{L}{2}/u.test(text) && !holdsMoney(columns[index]));
  return { goal: null, measure: null, item: item?.text ?? null };
}

function holdsMoney(column: Column | undefined): boolean {
  const { field = null } = column ?? {};
  return field === 'year' || field === 'source' || field === 'money' || field === 'total';
}

type Base = Labels & {
  goalLabel: string | null;
  sum: boolean;
  /** Whether the rows below are the same goal's and share this amount. */
  shared: boolean;
  year: number | null;
  amount: number | null;
  where: AmountDraft['where'];
};

/** The row below is of the same goal, and has no amount of its own in this column. */
function isShared(
  below: readonly Place[] | undefined,
  columns: readonly Column[],
  index: number,
): boolean {
  if (!below || isSumRow(below)) return false;
  const place = below[index];
  const ownGoal = columns.some(
    ({ field }, at) => field === 'goal' && below[at]?.first && below[at]?.text,
  );
  const measure = cellOf(below, columns, 'measure');
  return !ownGoal && measure !== '' && (!place?.first || place.text === '');
}

/** A `total` column is a printed sum of its row; with year columns beside it, of all years. */
function amountDraft(base: Base, column: Column, columns: readonly Column[]): AmountDraft {
  const years = columns.some(({ field }) => field === 'year');
  const money = columns.some(({ field }) => field === 'money');
  const source = column.field === 'source' ? column.header : null;
  const total = base.sum || (column.field === 'total' && (years || money));
  const role = total ? 'total' : source ? 'funding' : 'line';
  const ofGoal = base.measure === null || (role !== 'line' && base.goal !== null && base.shared);
  const year = column.year ?? (years && column.field === 'total' ? null : base.year);
  const labels = base.sum
    ? { item: base.item, goalLabel: null, measureLabel: null }
    : {
        item: ofGoal ? (base.goal ?? base.item) : base.item,
        goalLabel: base.measure && !ofGoal ? base.goalLabel : (base.goal ?? base.item),
        measureLabel: ofGoal ? (base.goal ? null : base.item) : base.measure,
      };
  const { amount, where } = base;
  return { ...labels, measure: null, goal: null, year, source, amount, role, where };
}

function weigh(draft: Draft, label: string): void {
  const { title, weight } = weightInTitle(label);
  if (weight === null) return;
  const goal =
    knownGoal(draft, title, null) ?? goalIn(draft, { kind: 'goal', ref: null, title, sure: false });
  goal.weight ??= weight;
}

function yearOf(heading: string): number | null {
  const years = new Set(heading.match(/\b20\d\d\b/g) ?? []);
  return years.size === 1 ? Number([...years][0]) : null;
}
