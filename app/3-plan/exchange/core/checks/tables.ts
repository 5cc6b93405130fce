import type { ReadAmount } from '#3-plan/exchange/core/contract.ts';

/** The amounts of each table by itself, in order; those outside a table are in none. */
export function amountsOfTables(budget: readonly ReadAmount[]): ReadAmount[][] {
  const byTable = Map.groupBy(budget, ({ where }) => where.table);
  return [...byTable].flatMap(([table, amounts]) => (table === undefined ? [] : [amounts]));
}

/** A printed sum of a whole table, not of one goal, measure or item. */
export function isSumRow({ role, goal, measure, item }: ReadAmount): boolean {
  const words = /^(sum|totalt?|totalsum|i alt|samla|samlet|til saman|til sammen|grand total)\b/i;
  return role === 'total' && goal === null && measure === null && words.test(item ?? 'sum');
}

export function sumOf(amounts: readonly ReadAmount[]): number {
  return amounts.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** Whether every amount could be read; a sum with a hole in it proves nothing. */
export function known(amounts: readonly ReadAmount[]): boolean {
  return amounts.every(({ amount }) => amount !== null);
}
