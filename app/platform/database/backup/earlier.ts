import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { ClientBase } from 'pg';
import { migrationsFolder } from '#platform/database/migrate.ts';
import type { SchemaVersion } from './format.ts';

/**
 * Makes all tables anew as they were at an earlier migration of ours, empty, and gives what brings them
 * and the rows they then hold forward to this program's. Null when it knows no such migration. Runs in the
 * caller's transaction.
 */
export async function standAt(
  client: ClientBase,
  { hash }: SchemaVersion,
): Promise<(() => Promise<void>) | null> {
  const migrations = readMigrationFiles({ migrationsFolder });
  const at = migrations.findIndex((migration) => migration.hash === hash);
  if (at === -1) return null;
  await dropAll(client);
  const apply = async (some: typeof migrations) => {
    for (const statement of some.flatMap(({ sql }) => sql)) await client.query(statement);
  };
  await apply(migrations.slice(0, at + 1));
  return () => apply(migrations.slice(at + 1));
}

/** Everything migrations make. The list of those that were run stays: they are run again at once. */
async function dropAll(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(
    `select format('drop routine if exists %s cascade', oid::regprocedure) as drop
       from pg_proc
      where pronamespace = 'public'::regnamespace and proowner = current_user::regrole
        and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
     union all
     select format('drop table if exists %I cascade', relname)
       from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
  );
  for (const { drop } of rows) await client.query(drop);
}
