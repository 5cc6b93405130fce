import autocannon from 'autocannon';

/** Requests a second over `seconds`, the better of two rounds after one to warm up. */
export async function perSecond(
  url: string,
  headers: Record<string, string>,
  seconds = 4,
): Promise<number> {
  const round = (duration: number) => perRound(url, headers, duration);
  await round(2);
  return Math.max(await round(seconds), await round(seconds));
}

/**
 * Two addresses in turn, five rounds each after one to warm up, the best round of each: what else the
 * machine does meanwhile meets both.
 */
export async function pairPerSecond(
  first: string,
  second: string,
  headers: Record<string, string>,
): Promise<[number, number]> {
  const best: [number, number] = [0, 0];
  for (let round = 0; round < 6; round++) {
    for (const [at, url] of [first, second].entries()) {
      const rate = await perRound(url, headers, 2);
      if (round > 0) best[at] = Math.max(best[at] ?? 0, rate);
    }
  }
  return best;
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
