import pg from 'pg';

/**
 * Runs `work` on a connection of its own, as the owner, with nothing hanging on how the server writes
 * values. A copy may take as long as it takes; a lock that others hold is waited for half a minute.
 */
export async function asOwnerOf<Result>(
  ownerUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'tannhjul backup',
    connectionTimeoutMillis: 5_000,
  });
  // The query under way is told of a lost connection as well.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(
      `set statement_timeout = 0; set lock_timeout = '30s'; set client_encoding = 'UTF8';
       set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
       set extra_float_digits = 1; set bytea_output = 'hex'`,
    );
    return await work(client);
  } finally {
    // Also undoes a transaction that was not committed.
    await client.end();
  }
}
