import type { Tx } from './transactions.ts';

/**
 * A query put together once for each connection rather than for each time it is asked: on the pages
 * most people open, building the text takes longer than the database takes to answer it. Values come
 * in by `sql.placeholder`.
 */
export function prepared<Query extends object>(make: (tx: Tx) => Query): (tx: Tx) => Query {
  const made = new WeakMap<Tx, Query>();
  return (tx) => {
    const known = made.get(tx);
    if (known) return known;
    const query = make(tx);
    made.set(tx, query);
    return query;
  };
}
