/** So many answers one network may have made anew in a minute: twenty a second, all the time. */
export const mostPerMinute = 1_200;

/** How many networks are counted at once: beyond that all begin anew, so that counting takes no more room. */
const mostNetworks = 50_000;

/**
 * Counts what each network asks for in a minute, and says how many seconds one that is past `most` has to wait;
 * null for one that is not. It is this process's own time that it guards, so it is counted here, in memory, and
 * forgotten with the minute.
 */
export function perMinute(most: number): (network: string, at: Date) => number | null {
  let minute = -1;
  const asked = new Map<string, number>();
  return (network, at) => {
    const now = Math.floor(at.getTime() / 60_000);
    if (now !== minute || asked.size >= mostNetworks) asked.clear();
    minute = now;
    const times = (asked.get(network) ?? 0) + 1;
    asked.set(network, times);
    return times <= most ? null : Math.ceil((now + 1) * 60 - at.getTime() / 1_000);
  };
}
