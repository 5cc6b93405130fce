import type { Pool } from 'pg';

const oldest = 150_000;

type Server = { at: string; version: number; encoding: string; name: string };

/**
 * Why a server of yours cannot be used, in one sentence for the operator; null when it can. Asked
 * before anything is migrated, so that a database of the wrong kind is left as it is.
 */
export async function serverFault(app: Pool, owner: Pool): Promise<string | null> {
  const [served, owned] = await Promise.all([lookAt(app), lookAt(owner)]);
  if (served.at !== owned.at) {
    return 'DATABASE_URL and DATABASE_OWNER_URL lead to two databases. They must name the same one, with two roles.';
  }
  const { version, encoding, name } = owned;
  if (version < oldest) {
    return `The server is PostgreSQL ${Math.floor(version / 10_000)}. Tannhjul needs 15 or newer.`;
  }
  if (encoding !== 'UTF8') {
    return `The database ${name} keeps text as ${encoding}, which cannot hold all of it. Make one that does: create database … encoding 'UTF8' template template0.`;
  }
  return null;
}

/** The database, known by when its server started and its number there: one may go by several names. */
async function lookAt(pool: Pool): Promise<Server> {
  const { rows } = await pool.query<Server>(
    `select concat(pg_postmaster_start_time(), ' ', oid) as at, datname as name,
            current_setting('server_version_num')::int as version,
            pg_encoding_to_char(encoding) as encoding
       from pg_database where datname = current_database()`,
  );
  const [server] = rows;
  if (!server) throw new Error('the server does not know the database it serves');
  return server;
}
