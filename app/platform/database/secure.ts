import type { ClientBase } from 'pg';
import pg from 'pg';
import { appendOnlyTables, ownersFunctions, readOnlyTables, sharedTables } from './protection.ts';

/**
 * Puts on every table what the migration generator does not write: forced row-level security, the
 * owner's policy (FORCE binds the owner too, who must migrate and back up) and the app role's rights.
 * Runs after each migration and changes nothing the second time.
 */
export async function secure(client: ClientBase, appRole: string): Promise<void> {
  const app = pg.escapeIdentifier(appRole);
  const { rows: tables } = await client.query<{ name: string; owned: boolean }>(
    `select relname as name,
            exists (select 1 from pg_policy where polrelid = pg_class.oid and polname = 'owner_all') as owned
       from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
  );
  const statements = [`grant usage on schema public to ${app}`];
  for (const { name, owned } of tables) {
    const table = pg.escapeIdentifier(name);
    if (!has(sharedTables, name)) {
      statements.push(`alter table ${table} enable row level security`);
      statements.push(`alter table ${table} force row level security`);
      if (!owned) {
        statements.push(
          `create policy owner_all on ${table} to current_user using (true) with check (true)`,
        );
      }
    }
    statements.push(`revoke all on ${table} from ${app}`);
    statements.push(`grant ${rightsTo(name)} on ${table} to ${app}`);
  }
  statements.push(`grant execute on function ${ownersFunctions.join(', ')} to ${app}`);
  // Sent as one: every start comes this way, and hundreds of turns to the server take their time.
  await client.query(statements.join(';\n'));
}

function rightsTo(table: string): string {
  if (has(readOnlyTables, table)) return 'select';
  if (has(appendOnlyTables, table)) return 'select, insert';
  return 'select, insert, update, delete';
}

function has(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/**
 * Norwegian order (æ, ø, å last, their neighbours ä, ö, ü where Norwegians look for them) as a collation
 * of our own. An installed `nb-NO` puts aa with å, which is wrong for most names that have it today.
 * Servers before 16 know no rules of ours and get their own Norwegian order.
 */
export async function ensureNorwegianOrder(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ known: boolean; version: number }>(
    `select exists (select 1 from pg_collation where collname = 'norwegian') as known,
            current_setting('server_version_num')::int as version`,
  );
  if (rows[0]?.known) return;
  const own = (rows[0]?.version ?? 0) >= 160_000;
  await client.query(
    `create collation norwegian (provider = icu, ${own ? `locale = 'und', rules = '${norwegianRules}'` : `locale = 'nb'`})`,
  );
}

const norwegianRules = '& z < æ <<< Æ << ä <<< Ä < ø <<< Ø << ö <<< Ö < å <<< Å & y << ü <<< Ü';
