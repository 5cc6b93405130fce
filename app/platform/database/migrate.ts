import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as applyMigrations } from 'drizzle-orm/node-postgres/migrator';
import type { Pool } from 'pg';
import { ensureNorwegianOrder, secure } from './secure.ts';

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any number of our own: who holds it migrates, the others wait. */
export const migrationLock = 5_470_261;

/**
 * Brings the database to this program's tables, forward only and one process at a time, and protects
 * every table. `afterwards` runs as the owner under the same lock: queues and reference data.
 */
export async function migrate(
  owner: Pool,
  appRole: string,
  afterwards: () => Promise<void> = async () => {},
): Promise<void> {
  const client = await owner.connect();
  try {
    // A waiting process waits for as long as the other migrates, whatever the pool's limits are.
    await client.query('set lock_timeout = 0; set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await applyMigrations(drizzle({ client }), { migrationsFolder });
    await ensureNorwegianOrder(client);
    await client.query('begin');
    await secure(client, appRole);
    await client.query('commit');
    await afterwards();
  } finally {
    // Closing the connection gives up the lock and the settings, also after a fault.
    client.release(true);
  }
}
