import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { kroner } from '#base/money.ts';
import type { ReadAmount, ReadApproval } from './contract.ts';
import { dayOf, isPlanYear, keepable, type Note } from './printed.ts';

type Noting = (code: Note['code'], at: string) => void;
type About = { goal: string | null; measure: string | null; item: string | null };

/**
 * The lines of the budget and the funding in øre. What is for a measure of a goal is for that measure. An amount
 * that cannot be read, has no year or is for nothing that is known is left out.
 */
export function moneyOf(
  amounts: readonly ReadAmount[],
  note: Noting,
): Pick<PlanContent, 'budget' | 'funding'> {
  const budget: PlanContent['budget'] = [];
  const funding: PlanContent['funding'] = [];
  for (const printed of amounts) {
    const { role, year, amount } = printed;
    if (role === 'total') continue;
    const at = [printed.item ?? printed.measure ?? printed.goal ?? printed.source, year]
      .filter((part) => part !== null)
      .join(' ');
    const source = role === 'funding' ? keepable(printed.source, 500, at, note) : null;
    const about = aboutOf(printed, source, at, note);
    const missing = about === null || (role === 'funding' && source === null);
    if (missing || year === null || !isPlanYear(year) || amount === null) {
      note('amount-left-out', at);
      continue;
    }
    const line = { ...about, year, amount: kroner(amount) };
    if (source === null) budget.push(line);
    // Whether it was granted is not printed in a form that can be relied on.
    else funding.push({ ...line, source, payer: null, certainty: 'expected', carryOver: false });
  }
  return { budget, funding };
}

/** One of the three and no more; funding of the whole plan goes by the name of its source. */
function aboutOf(
  { goal, measure, item }: ReadAmount,
  source: string | null,
  at: string,
  note: Noting,
): About | null {
  const nothing = { goal: null, measure: null, item: null };
  if (measure !== null) return { ...nothing, measure };
  if (goal !== null) return { ...nothing, goal };
  const named = keepable(item, 500, at, note) ?? source;
  return named === null ? null : { ...nothing, item: named };
}

/** Each body once, with the first day printed for it as the day that is planned. */
export function approvalsOf(
  approvals: readonly ReadApproval[],
  note: Noting,
): PlanContent['approvals'] {
  const kept = new Map<string, PlanContent['approvals'][number]>();
  for (const { body: printed, date } of approvals) {
    const body = keepable(printed, 500, printed, note);
    if (body === null || kept.has(body)) {
      note('approval-left-out', printed);
      continue;
    }
    // A year alone is not a day that something can be due.
    const planned = date !== null && date.length > 4 ? dayOf(date, 'from') : null;
    if (date !== null && planned === null) note('period-left-out', body);
    kept.set(body, { body, of: null, planned, decided: null, caseNumber: null, outcome: null });
  }
  return [...kept.values()];
}
