/**
 * Work that takes a whole core, one piece at a time in each process. Null when so many wait already that
 * one more would wait for no answer, or that fewer places than `leave` would be left for others.
 */
export function inTurn(mostWaiting: number) {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return async <Made>(work: () => Promise<Made>, leave = 0): Promise<Made | null> => {
    if (waiting >= mostWaiting - leave) return null;
    waiting += 1;
    const turn = last.then(work);
    last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      waiting -= 1;
    }
  };
}
