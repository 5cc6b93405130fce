import { answersIn } from './asking.ts';

/** Rates a second: the middle of five rounds, and the lowest and highest of them. */
export type Rate = { middle: number; lowest: number; highest: number };

/**
 * Answers a second in rounds of `seconds`, once the code that is asked for has been compiled: the compiler
 * is at work for half a minute, on the core that answers.
 */
export async function perSecond(
  url: string,
  headers: Record<string, string>,
  seconds = 4,
): Promise<Rate> {
  await perRound(url, headers, 30);
  const rates: number[] = [];
  for (let round = 0; round < 5; round++) rates.push(await perRound(url, headers, seconds));
  return { middle: middle(rates), lowest: Math.min(...rates), highest: Math.max(...rates) };
}

/** What was measured, as the table says it. */
export function said({ middle, lowest, highest }: Rate): string {
  return `${Math.round(middle)}/s (${Math.round(lowest)}–${Math.round(highest)})`;
}

/**
 * Two addresses in turn, seven rounds each after one to warm up, the middle round of each: what else the
 * machine does meanwhile meets both.
 */
export async function pairPerSecond(
  first: string,
  second: string,
  headers: Record<string, string>,
): Promise<[number, number]> {
  const rates: [number[], number[]] = [[], []];
  for (let round = 0; round < 8; round++) {
    for (const [at, url] of [first, second].entries()) {
      const rate = await perRound(url, headers, 2);
      if (round > 0) rates[at]?.push(rate);
    }
  }
  return [middle(rates[0]), middle(rates[1])];
}

function middle(rates: readonly number[]): number {
  return rates.toSorted((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;
}

async function perRound(
  url: string,
  headers: Record<string, string>,
  seconds: number,
): Promise<number> {
  return (await answersIn(seconds, url, headers)) / seconds;
}
