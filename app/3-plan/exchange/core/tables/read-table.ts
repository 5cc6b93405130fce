import type { Draft, GoalDraft } from '#3-plan/exchange/core/draft.ts';
import type { Table } from '#base/block.ts';
import { readApprovals } from './approval-table.ts';
import { readBudget } from './budget-table.ts';
import { readForm } from './form-table.ts';
import { gridOf } from './grid.ts';
import { type Header, headerOf } from './header.ts';
import { readMeasures } from './measure-table.ts';

/** What stands around a table: the goal it is under, its heading, and the plan's own single year. */
export type Around = { goal: GoalDraft | null; heading: string; year: number | null };

/** Reads a table into the draft as what its header says it is; false when its header says nothing, and it may be text in columns. */
export function readTable(draft: Draft, table: Table, around: Around): boolean {
  const grid = gridOf(table);
  const header = headerOf(grid);
  if (!header) {
    return readForm(draft, grid, around);
  }
  const rows = grid.slice(header.rows);
  const has = (...fields: string[]) =>
    header.columns.some(({ field }) => fields.includes(field ?? ''));
  if (has('approved') && !has('measure')) readApprovals(draft, header, rows);
  else if (isMeasures(header)) readMeasures(draft, header, rows, around);
  else if (has('year', 'source', 'money', 'total')) readBudget(draft, header, rows, around);
  else if (!readForm(draft, grid, around) && has('measure'))
    readMeasures(draft, header, rows, around);
  return true;
}

/** A table of measures says who, when or how; one of money alone is a budget. */
function isMeasures({ columns }: Header): boolean {
  const fields = new Set(columns.map(({ field }) => field));
  if (!fields.has('measure')) return false;
  const told = [
    'leads',
    'partners',
    'period',
    'from',
    'to',
    'description',
    'challenge',
    'steps',
  ] as const;
  return told.some((field) => fields.has(field));
}
