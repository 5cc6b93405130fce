import pg, { type PoolConfig } from 'pg';

/** How long a query may wait for a connection, a lock or the server before it is given up. */
const limits = { connectionTimeoutMillis: 5_000, statement_timeout: 15_000, lock_timeout: 8_000 };

/**
 * A pool on one address. `broken` hears of connections that die while idle, which `pg` would
 * otherwise turn into an uncaught exception when the server goes away. `pipeline` sends queries that are
 * asked for together in one go, each still answered in order; streams of COPY need it off.
 */
export function openPool(
  url: string,
  broken: (error: Error) => void,
  { max = 10, pipeline = true, ...rest }: PoolConfig = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    pipeline,
    ...rest,
    ...limits,
    application_name: 'tannhjul',
  });
  pool.on('error', broken);
  // One that dies between two queries of a transaction is not idle: its next query fails, which is enough.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** No pool itself: what sees one partnership cannot be asked over it by mistake. */
export type PublishedPool = { readonly connections: pg.Pool };

/** Connections of the app's role that see the published rows of all partnerships, and write nothing. */
export function openPublishedPool(url: string, broken: (error: Error) => void): PublishedPool {
  const onConnect = (client: pg.ClientBase) =>
    client.query(`set tannhjul.across = 'on'; set default_transaction_read_only = on`);
  return { connections: openPool(url, broken, { max: 4, onConnect }) };
}
