import { z } from 'zod';
import { type BudgetRow, type FundingRow, MoneyChange, type MoneyOf, sameMoney } from './money.ts';
import { WhyProposed } from './proposal.ts';

/** All the money of a measure as a partner proposes it, over the revision it was written from. */
export const MoneyProposal = MoneyChange.omit({ of: true }).extend({
  measureId: z.uuid(),
  why: WhyProposed,
});

/** Money as a proposal keeps it: whole øre as text, for it is more than a number in JSON holds. */
export type KeptMoney = {
  budget: Kept<BudgetRow>[];
  funding: Kept<FundingRow>[];
};
type Kept<Row extends BudgetRow> = Omit<Row, 'amount'> & { amount: string };

export function keptMoney({ budget, funding }: MoneyOf): KeptMoney {
  const text = <Row extends BudgetRow>(row: Row) => ({ ...row, amount: String(row.amount) });
  return { budget: budget.map(text), funding: funding.map(text) };
}

export function moneyKept({ budget, funding }: KeptMoney): MoneyOf {
  const amount = <Row extends { amount: string }>(row: Row) => ({
    ...row,
    amount: BigInt(row.amount),
  });
  return { budget: budget.map(amount), funding: funding.map(amount) };
}

/**
 * The money as it would be: the lines that were proposed to change, come or go, on top of what is planned now.
 * Lines nobody proposed anything for stay as they are; a line that was taken away since comes anew when
 * another amount was proposed for it. Over what it was written over it is the proposal itself.
 */
export function moneyOver(
  current: MoneyOf,
  { before, money }: { before: MoneyOf; money: MoneyOf },
): MoneyOf {
  return {
    budget: linesOver(current.budget, before.budget, money.budget),
    funding: linesOver(current.funding, before.funding, money.funding),
  };
}

/** Whether the money is another than when something was proposed for it. */
export function moneyIsStale(current: MoneyOf, before: MoneyOf): boolean {
  return !sameMoney(bare(current), bare(before));
}

function linesOver<Row extends BudgetRow | FundingRow>(
  current: readonly Row[],
  before: readonly Row[],
  proposed: readonly Row[],
): Row[] {
  const idNow = idsNow(current, before);
  const was = new Map(before.map((row) => [row.id, row]));
  const held = new Map(proposed.flatMap((row) => (row.id === null ? [] : [[row.id, row]])));
  const spoken = new Map(before.map((row) => [idNow.get(row.id) ?? row.id, row.id]));
  const stand = current.flatMap((row) => {
    const id = spoken.get(row.id);
    const old = id === undefined ? undefined : was.get(id);
    if (id == null || old === undefined) return [row];
    const to = held.get(id);
    return to === undefined ? [] : [{ ...row, ...changes(old, to) }];
  });
  const there = new Set(current.map(({ id }) => id));
  const anew = proposed.filter((row) => {
    if (row.id === null) return true;
    const old = was.get(row.id);
    const stands = there.has(idNow.get(row.id) ?? row.id);
    return !stands && (old === undefined || Object.keys(changes(old, row)).length > 0);
  });
  return [...stand, ...anew.map((row) => ({ ...row, id: null }))];
}

/** A line that was written anew with the same content, as undoing does, is the line it was. */
function idsNow<Row extends BudgetRow | FundingRow>(
  current: readonly Row[],
  before: readonly Row[],
): Map<string | null, string | null> {
  const known = new Set(before.map(({ id }) => id));
  const fresh = current.filter(({ id }) => !known.has(id));
  const there = new Set(current.map(({ id }) => id));
  const found = new Map<string | null, string | null>();
  for (const row of before) {
    if (there.has(row.id)) continue;
    const at = fresh.findIndex((one) => Object.keys(changes(row, one)).length === 0);
    const [same] = at < 0 ? [] : fresh.splice(at, 1);
    if (same) found.set(row.id, same.id);
  }
  return found;
}

/** The fields of a line that are others in another. */
function changes<Row extends BudgetRow | FundingRow>(from: Row, to: Row): Partial<Row> {
  const fields = Object.entries(to).filter(
    ([field, value]) => field !== 'id' && from[field as keyof Row] !== value,
  );
  return Object.fromEntries(fields) as Partial<Row>;
}

function bare({ budget, funding }: MoneyOf): MoneyOf {
  return {
    budget: budget.map((row) => ({ ...row, id: null })),
    funding: funding.map((row) => ({ ...row, id: null })),
  };
}
