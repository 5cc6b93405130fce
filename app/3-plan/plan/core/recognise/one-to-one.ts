/** Something new that may be something earlier, and how much speaks for it. */
export type Pair = { key: string; id: string; points: number };

/**
 * Of all pairs those that go together, each thing in one at most. A pair is passed over only when one of
 * its two is in a pair at least as good, so nobody would rather change. The order they come in decides nothing.
 */
export function oneToOne<Some extends Pair>(pairs: readonly Some[]): Some[] {
  const taken = { keys: new Set<string>(), ids: new Set<string>() };
  const best = pairs.toSorted(
    (one, other) =>
      other.points - one.points || order(one.id, other.id) || order(one.key, other.key),
  );
  return best.filter(({ key, id }) => {
    if (taken.keys.has(key) || taken.ids.has(id)) return false;
    taken.keys.add(key);
    taken.ids.add(id);
    return true;
  });
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
