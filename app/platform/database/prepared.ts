import { sql } from 'drizzle-orm';
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

type Executable<Result> = { execute(values: Record<string, unknown>): Promise<Result> };

/**
 * The same for a question whose text hangs on which of some values are given: it is put together once for
 * each set of them, and `make` gets a placeholder for each one given. Answers at once.
 */
export function preparedFor<Values extends Record<string, unknown>, Result>(
  make: (tx: Tx, values: Values) => Executable<Result>,
): (tx: Tx, values: Values) => Promise<Result> {
  const byGiven = new Map<string, (tx: Tx) => Executable<Result>>();
  return (tx, values) => {
    const given = Object.keys(values).filter((name) => values[name] != null);
    const key = given.join();
    const known = byGiven.get(key) ?? prepared((on) => make(on, placeholders(values, given)));
    byGiven.set(key, known);
    return known(tx).execute(values);
  };
}

/** They stand in a text of SQL as the values would. */
function placeholders<Values extends object>(values: Values, given: readonly string[]): Values {
  const made = given.map((name) => [name, sql.placeholder(name)]);
  return { ...values, ...Object.fromEntries(made) } as Values;
}
