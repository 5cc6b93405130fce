import {
  type BudgetLineContent,
  Certainty,
  type FundingContent,
  type PlanContent,
} from '#3-plan/plan/core/content.ts';
import { type Money, sum } from '#base/money.ts';
import type { MoneyChange } from './thing.ts';

/** Said of money that may be moved to a later year, beside how certain it is. */
const carryOver = 'carry-over';

type Sums = Pick<PlanContent, 'budget' | 'funding'>;
type Line = Omit<MoneyChange, 'before' | 'after' | 'change' | 'terms'> & {
  amount: Money;
  terms: string[];
};

/**
 * Budget and funding that differ, one for each goal, measure or item, year and source; lines for the same
 * are added up. What each adds is the difference of all lines' sums, since what is alike adds nothing.
 */
export function moneyChanges(before: Sums, after: Sums): MoneyChange[] {
  const [old, now] = [linesByName(before), linesByName(after)];
  const names = [...now.keys(), ...[...old.keys()].filter((name) => !now.has(name))];
  return names.map((name) => changeOf(old.get(name) ?? [], now.get(name) ?? [])).filter(says);
}

function changeOf(old: readonly Line[], now: readonly Line[]): MoneyChange {
  const [first = old[0]] = now;
  if (first === undefined) throw new Error('a change of no line');
  const { amount: _, terms: __, ...about } = first;
  const [before, after] = [amountOf(old), amountOf(now)];
  return {
    ...about,
    before,
    after,
    change: (after ?? 0n) - (before ?? 0n),
    terms: { before: termsOf(old), after: termsOf(now) },
  };
}

/** Also where the amount is the same: money that is granted now and was hoped for then is news. */
function says({ before, after, terms }: MoneyChange): boolean {
  return before !== after || terms.before.join() !== terms.after.join();
}

function amountOf(lines: readonly Line[]): Money | null {
  return lines.length === 0 ? null : sum(lines.map(({ amount }) => amount));
}

function termsOf(lines: readonly Line[]): string[] {
  const all = new Set(lines.flatMap(({ terms }) => terms));
  return [...Certainty.options, carryOver].filter((term) => all.has(term));
}

function linesByName({ budget, funding }: Sums): Map<string, Line[]> {
  const lines = [...budget.map(budgetLine), ...funding.map(fundingLine)];
  return Map.groupBy(lines, ({ amount: _, terms: __, ...about }) => JSON.stringify(about));
}

function budgetLine({ goal, measure, item, year, amount }: BudgetLineContent): Line {
  const none = { source: null, payer: null };
  return { what: 'budget', goal, measure, item, ...none, year, amount, terms: [] };
}

function fundingLine(line: FundingContent): Line {
  const { goal, measure, item, source, payer, year, amount, certainty } = line;
  const terms = line.carryOver ? [certainty, carryOver] : [certainty];
  return { what: 'funding', goal, measure, item, source, payer, year, amount, terms };
}
