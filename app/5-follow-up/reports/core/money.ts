import { type Money, sum } from '#base/money.ts';
import type { MoneyRow, TakenMoney } from './taken.ts';

/** An amount of the plan: what it is for, in which year, in øre. */
export type Line = {
  goalId: string | null;
  measureId: string | null;
  item: string | null;
  year: number;
  amount: Money;
};
export type PlanMoney = { budget: readonly Line[]; funding: readonly Line[] };

/** What was spent on goals and measures, by the id of each. */
export type Spent = readonly { aboutId: string; year: number; amount: Money }[];

export type Years = { fromYear: number; year: number };

/** Money of one goal or measure itself, and of nothing below it, in the years a report is of. */
export function moneyOf(
  id: string,
  { budget, funding }: PlanMoney,
  spent: Spent,
  years: Years,
): TakenMoney {
  const own = (lines: readonly Line[]) => linesFor(lines, id).filter((line) => isIn(line, years));
  const used = spent.filter((line) => line.aboutId === id && isIn(line, years));
  return {
    budget: String(total(own(budget))),
    funded: String(total(own(funding))),
    spent: used.length === 0 ? null : String(total(used)),
  };
}

/**
 * A row for each goal, measure and item with money in those years, each amount in one row alone, so that the
 * rows add up to the plan's own sums.
 */
export function moneyRows(
  things: readonly { kind: 'goal' | 'measure'; id: string; name: string }[],
  plan: PlanMoney,
  spent: Spent,
  years: Years,
): MoneyRow[] {
  const named = things.map(({ kind, id, name }) => ({
    kind,
    name,
    money: moneyOf(id, plan, spent, years),
  }));
  return [...named, ...itemRows(plan, years)].filter(({ money }) => isSome(money));
}

function itemRows({ budget, funding }: PlanMoney, years: Years): MoneyRow[] {
  const of = (lines: readonly Line[], item: string) =>
    String(total(lines.filter((line) => line.item === item && isIn(line, years))));
  const items = [...budget, ...funding].flatMap(({ item }) => item ?? []);
  return [...new Set(items)].map((item) => ({
    kind: 'item' as const,
    name: item,
    money: { budget: of(budget, item), funded: of(funding, item), spent: null },
  }));
}

/** What rows come to; spent is null where none of them tells. */
export function sumsOf(rows: readonly { money: TakenMoney }[]): TakenMoney {
  const spent = rows.flatMap(({ money }) => money.spent ?? []);
  return {
    budget: String(sum(rows.map(({ money }) => BigInt(money.budget)))),
    funded: String(sum(rows.map(({ money }) => BigInt(money.funded)))),
    spent: spent.length === 0 ? null : String(sum(spent.map(BigInt))),
  };
}

function isSome({ budget, funded, spent }: TakenMoney): boolean {
  return budget !== '0' || funded !== '0' || spent !== null;
}

function linesFor(lines: readonly Line[], id: string): Line[] {
  return lines.filter(({ goalId, measureId }) => (measureId ?? goalId) === id);
}

function isIn(line: { year: number }, { fromYear, year }: Years): boolean {
  return line.year >= fromYear && line.year <= year;
}

function total(lines: readonly { amount: Money }[]): Money {
  return sum(lines.map(({ amount }) => amount));
}
