/** An edition as choosing among them needs it. Ids are in the order the editions were made. */
type Choosable = { id: string; slug: string; published: boolean };

/**
 * The edition that one goes on from: the newest public one made before it, and where none of those is
 * public the newest draft. A draft that was never shown is passed over, so that visitors and members compare
 * the same two. Null when it is the first.
 */
export function editionBefore<Edition extends Choosable>(
  all: readonly Edition[],
  { id }: Pick<Choosable, 'id'>,
): Edition | null {
  const earlier = all.filter((other) => other.id < id).toSorted(newestFirst);
  return earlier.find(({ published }) => published) ?? earlier[0] ?? null;
}

/** Which two editions are compared. */
export type Pair<Edition> = { before: Edition; after: Edition };

/**
 * The two editions that an address names by slug; without names the newest and the one it goes on from.
 * `unknown` when a name is no edition's, `alone` when there is nothing to compare with.
 */
export function chosenPair<Edition extends Choosable>(
  all: readonly Edition[],
  { from, to }: { from: string | null; to: string | null },
): Pair<Edition> | 'unknown' | 'alone' {
  const called = (slug: string) => all.find((edition) => edition.slug === slug);
  const after = to === null ? all.toSorted(newestFirst)[0] : called(to);
  if (after === undefined) return to === null ? 'alone' : 'unknown';
  const before = from === null ? editionBefore(all, after) : called(from);
  if (before === undefined) return 'unknown';
  return before === null ? 'alone' : { before, after };
}

function newestFirst(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? 1 : -1;
}
