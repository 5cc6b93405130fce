/** So many searches are asked at once, and so many wait; the other pages keep their connections. */
const [mostAtOnce, mostWaiting] = [4, 60];

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Runs a search when it is its turn; null when too many wait already. It guards this process's own
 * connections, so each process keeps its own count.
 */
export async function inTurn<Value>(search: () => Promise<Value>): Promise<Value | null> {
  if (running >= mostAtOnce) {
    if (waiting.length >= mostWaiting) return null;
    // Whoever is done hands its place on, so that nobody comes between.
    await new Promise<void>((turn) => waiting.push(turn));
  } else running += 1;
  try {
    return await search();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
