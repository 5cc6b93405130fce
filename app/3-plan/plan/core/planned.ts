import { type Money, sum } from '#base/money.ts';

/** What a plan gives a measure in all, from its years in øre as text; null where it gives no amount. */
export function plannedInAll(years: readonly { ore: string }[]): Money | null {
  return years.length === 0 ? null : sum(years.map(({ ore }) => BigInt(ore)));
}
