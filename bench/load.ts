import autocannon from 'autocannon';

/** Requests a second over `seconds`, the better of two rounds after one to warm up. */
export async function perSecond(
  url: string,
  headers: Record<string, string>,
  seconds = 4,
): Promise<number> {
  const round = async (duration: number) => {
    const result = await autocannon({ url, headers, duration, connections: 20 });
    if (result.non2xx + result.errors > 0) {
      throw new Error(`${url}: ${result.non2xx} answers were not 200, ${result.errors} failed`);
    }
    return result.requests.average;
  };
  await round(2);
  return Math.max(await round(seconds), await round(seconds));
}
