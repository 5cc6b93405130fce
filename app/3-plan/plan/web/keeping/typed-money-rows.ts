import type { BudgetRow, FundingRow, MoneyOf } from '#3-plan/plan/core/keeping/money.ts';
import { formatAmount, formatMoney } from '#base/format.ts';
import { type Money, sum } from '#base/money.ts';
import type { Lang } from '#base/text.ts';
import { typedMoney } from '#base/typed-money.ts';
import type { Typed } from './form-page.tsx';
import { rowsOf } from './rows.tsx';

/** The money of a thing as the fields of its form hold it. */
export function typedFrom({ budget, funding }: MoneyOf): Typed {
  return {
    ...rowsTyped('budget', budget, lineFields),
    ...rowsTyped('funding', funding, (row) => ({
      ...lineFields(row),
      source: row.source,
      payer: row.payer ?? '',
      certainty: row.certainty,
      carryOver: row.carryOver ? 'ja' : '',
    })),
    why: '',
  };
}

function lineFields({ id, year, amount }: BudgetRow) {
  return { id: id ?? '', year: String(year), amount: written(amount) };
}

/** With plain spaces, as one types it, and a comma before the øre in every language. */
function written(amount: Money): string {
  return formatAmount(amount, 'nb').replaceAll('\u00a0', ' ').replace('\u2212', '-');
}

function rowsTyped<Row>(
  name: string,
  rows: readonly Row[],
  fields: (row: Row) => Record<string, string>,
): Typed {
  return Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(fields(row)).map(([field, value]) => [`${name}.${at}.${field}`, value]),
    ),
  );
}

/**
 * The lines as they were typed; one whose amount was emptied is taken away. An amount or year that cannot
 * be read stays what no line takes, so that the form is told of it. A line that another took away while
 * one wrote is added anew, so that what was typed is not lost.
 */
export function draftedMoney(typed: Typed, held: MoneyOf) {
  return { budget: draftedBudget(typed, held), funding: draftedFunding(typed, held) };
}

function draftedBudget(typed: Typed, { budget }: MoneyOf): unknown[] {
  return drafted(typed, 'budget', budget, () => ({}));
}

function draftedFunding(typed: Typed, { funding }: MoneyOf): unknown[] {
  return drafted(typed, 'funding', funding, (field) => ({
    source: field('source'),
    payer: field('payer') || null,
    certainty: field('certainty') || 'expected',
    carryOver: field('carryOver') === 'ja',
  }));
}

function drafted(
  typed: Typed,
  name: 'budget' | 'funding',
  held: readonly BudgetRow[],
  rest: (field: (name: string) => string) => object,
): unknown[] {
  return rowsOf(typed, name, 0).flatMap((at) => {
    const field = (part: string) => typed[`${name}.${at}.${part}`]?.trim() ?? '';
    const amount = typedMoney(field('amount'));
    // A source without an amount is not finished; an old line without one is taken away.
    const begun = field('id') === '' && (field('source') !== '' || field('payer') !== '');
    if (amount === null && !begun) return [];
    const id = held.some((row) => row.id === field('id')) ? field('id') : null;
    return [{ id, year: Number(field('year')), amount, ...rest(field) }];
  });
}

/** What the amounts that can be read come to, in øre. */
export function typedSum(typed: Typed, name: 'budget' | 'funding'): Money {
  return sum(
    rowsOf(typed, name, 0).flatMap((at) => {
      const amount = typedMoney(typed[`${name}.${at}.amount`] ?? '');
      return typeof amount === 'bigint' ? [amount] : [];
    }),
  );
}

/** Lines in words, one a line, to compare what is saved with what is typed. */
export function told(
  rows: readonly (BudgetRow | FundingRow)[],
  certainty: (row: FundingRow) => string,
  lang: Lang,
): string {
  return rows
    .map((row) => {
      const line = `${row.year}: ${formatMoney(row.amount, lang)}`;
      if (!('source' in row)) return line;
      const payer = row.payer === null ? '' : `, ${row.payer}`;
      return `${line}, ${row.source}${payer} (${certainty(row)})`;
    })
    .join('\n');
}
