import type { Draft } from '#3-plan/exchange/core/draft.ts';
import { dateIn } from '#3-plan/exchange/core/evidence/dates.ts';
import type { Place } from './grid.ts';
import type { Header } from './header.ts';
import { whereOfRow } from './row.ts';

/** The bodies of a table of approvals, each with its date; an empty date is not known. */
export function readApprovals(draft: Draft, { columns }: Header, rows: readonly Place[][]): void {
  const at = columns.findIndex(({ field }) => field === 'approved');
  for (const row of rows) {
    const printed = row[at]?.text ?? '';
    const body = row.find(({ text }, index) => index !== at && /\p{L}{2}/u.test(text))?.text;
    const date = dateIn(printed) ?? dateIn(row.map(({ text }) => text).join(' '));
    if (body && (date || printed === ''))
      draft.approvals.push({ body, date, where: whereOfRow(row) });
  }
}
