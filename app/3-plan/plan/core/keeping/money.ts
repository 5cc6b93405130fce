import { z } from 'zod';
import { Certainty, Year } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { Money } from '#base/money.ts';
import { type Period, yearsOf } from '#base/period.ts';
import { type OpenRefusal, openRefusals, Revision, Why } from './open.ts';

/** One amount in one year, in øre. A new line has no id yet. */
export const BudgetRow = z.object({ id: z.uuid().nullable(), year: Year, amount: Money });
export type BudgetRow = z.infer<typeof BudgetRow>;

export const FundingRow = BudgetRow.extend({
  source: z.string().trim().min(1).max(500),
  /** The name of the actor that pays, when it is known. */
  payer: z.string().trim().min(1).max(500).nullable(),
  certainty: Certainty,
  carryOver: z.boolean(),
});
export type FundingRow = z.infer<typeof FundingRow>;

/** So many lines a form takes; what is put together of several proposals may come to more. */
const mostLines = 60;

/** All the money of one goal or measure in an edition, with the revision it was written over. */
export const MoneyChange = z.object({
  editionId: z.uuid(),
  of: z.object({ kind: z.enum(['goal', 'measure']), id: z.uuid() }),
  revision: Revision,
  budget: z.array(BudgetRow).max(mostLines),
  funding: z.array(FundingRow).max(mostLines),
  why: Why,
});
export type MoneyChange = z.infer<typeof MoneyChange>;
export type MoneyOf = Pick<MoneyChange, 'budget' | 'funding'>;

export type MoneyRefusal =
  | OpenRefusal
  | 'no-such-thing'
  | 'no-such-line'
  | 'year-outside-plan'
  | 'negative-amount'
  | 'amount-too-large'
  | 'payer-not-known'
  | 'too-many-lines'
  | 'nothing-changed';

/** A hundred billion kroner: more than any region plans for is a slip of the keys. */
export const largestAmount: Money = 10_000_000_000_000n;

/** The years money may be planned in: those of the agreement or strategy, else of the plan; none known, any. */
export function moneyYears(edition: Period & { frame: Period | null }): number[] {
  const own = yearsOf(edition);
  const above = edition.frame === null ? [] : yearsOf(edition.frame);
  return above.length > 0 ? [...new Set([...above, ...own])].sort((a, b) => a - b) : own;
}

/** Every reason why this money cannot be that of the thing; `names` are the actors that are known. */
export function moneyRefusals(
  edition: Period & { state: EditionState; frame: Period | null },
  current: MoneyOf & { revision: number },
  draft: MoneyChange,
  names: ReadonlySet<string>,
): MoneyRefusal[] {
  const found: MoneyRefusal[] = [...openRefusals(edition, current, draft)];
  const lines = [...draft.budget, ...draft.funding];
  const years = moneyYears(edition);
  // What already stood in a year is not refused for it: only what is typed now.
  const stood = new Set([...current.budget, ...current.funding].map(placeOf));
  const added = lines.filter((line) => !stood.has(placeOf(line)));
  if (years.length > 0 && added.some(({ year }) => !years.includes(year))) {
    found.push('year-outside-plan');
  }
  if (lines.some(({ amount }) => amount < 0n) && addsNegative(current, lines)) {
    found.push('negative-amount');
  }
  if (lines.some(({ amount }) => amount > largestAmount)) found.push('amount-too-large');
  if (draft.funding.some(({ payer }) => payer !== null && !names.has(payer))) {
    found.push('payer-not-known');
  }
  if (Math.max(draft.budget.length, draft.funding.length) > mostLines) found.push('too-many-lines');
  const own = (rows: readonly BudgetRow[], ids: readonly BudgetRow[]) =>
    rows.every(({ id }) => id === null || ids.some((one) => one.id === id)) &&
    new Set(rows.flatMap(({ id }) => id ?? [])).size === rows.filter(({ id }) => id).length;
  const fresh = draft.revision === current.revision;
  if (fresh && !(own(draft.budget, current.budget) && own(draft.funding, current.funding))) {
    found.push('no-such-line');
  }
  if (found.length === 0 && sameMoney(current, draft)) found.push('nothing-changed');
  return found;
}

/** A document may hold negative amounts, which are corrections; one typed here is a slip. */
function addsNegative(current: MoneyOf, lines: readonly BudgetRow[]): boolean {
  const stood = new Map(
    [...current.budget, ...current.funding].map(({ id, amount }) => [id, amount]),
  );
  return lines.some(({ id, amount }) => amount < 0n && stood.get(id) !== amount);
}

function placeOf({ id, year }: BudgetRow): string {
  return `${id} ${year}`;
}

export function sameMoney(before: MoneyOf, after: MoneyOf): boolean {
  return told(before.budget) === told(after.budget) && told(before.funding) === told(after.funding);
}

function told(rows: readonly (BudgetRow | FundingRow)[]): string {
  return JSON.stringify(
    rows.map((row) => [
      row.id,
      row.year,
      String(row.amount),
      ...('source' in row ? [row.source, row.payer, row.certainty, row.carryOver] : []),
    ]),
  );
}
