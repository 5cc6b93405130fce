import autocannon from 'autocannon';

/** Requests a second over `seconds`, the better of two rounds once the code that is asked for has been compiled. */
export async function perSecond(
  url: string,
  headers: Record<string, string>,
  seconds = 4,
): Promise<number> {
  const round = (duration: number) => perRound(url, headers, duration);
  await round(12);
  return Math.max(await round(seconds), await round(seconds));
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
  duration: number,
): Promise<number> {
  const result = await autocannon({ url, headers, duration, connections: 20 });
  if (result.non2xx + result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} answers were not 200, ${result.errors} failed`);
  }
  return result.requests.average;
}
