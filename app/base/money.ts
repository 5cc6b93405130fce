import { z } from 'zod';

/** An amount in whole øre. Never a float; negative amounts are corrections. */
export const Money = z.bigint();
export type Money = bigint;

/** Øre from whole kroner. */
export function kroner(whole: number | bigint): Money {
  return BigInt(whole) * 100n;
}

/** Kroner as a number, for drawing only: the øre are kept as decimals. */
export function toKroner(amount: Money): number {
  return Number(amount) / 100;
}

/** The sum in øre; nothing sums to 0. */
export function sum(amounts: Iterable<Money>): Money {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}
