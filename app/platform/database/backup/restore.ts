import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { drizzle } from 'drizzle-orm/node-postgres';
import pg, { type ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { migrationLock } from '#platform/database/migrate.ts';
import { secure } from '#platform/database/secure.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { schemaOf, tablesInOrder } from './catalogue.ts';
import { asOwnerOf } from './connect.ts';
import { standAt } from './earlier.ts';
import { copied, type SchemaVersion, type TableHead } from './format.ts';
import {
  type BackupFacts,
  type BackupFault,
  checkBackup,
  faultOf,
  openBackup,
} from './read-backup.ts';

export type RestoreRefusal =
  | BackupFault
  | 'not-there'
  | 'no-permission'
  | 'a-folder'
  | 'newer-schema'
  | 'older-schema'
  | 'other-tables'
  | 'in-use'
  | 'not-empty'
  | 'busy';

export type Restoring = {
  ownerUrl: string;
  appRole: string;
  /** Whether what is there is given up for what the backup holds. */
  replace: boolean;
  /** What is in the way: the names of what a restore would replace. */
  inTheWay(tx: Tx): Promise<string[]>;
};

export type Restored = BackupFacts & { replaced: string[] };

/**
 * Puts a backup in place of everything there is, whole or not at all. The file is read through and
 * checked before anything is touched, and again while it is loaded. One of an earlier Tannhjul goes into
 * tables as they were then, which are brought forward with what they hold.
 */
export async function restoreBackup(
  path: string,
  restoring: Restoring,
): Promise<Outcome<Restored, RestoreRefusal>> {
  try {
    const checked = await checkBackup(path);
    if (!checked.ok) return checked;
    return await asOwnerOf(restoring.ownerUrl, async (client) => {
      await client.query('begin');
      await client.query('select pg_advisory_xact_lock($1)', [migrationLock]);
      const schema = schemaRefusal(checked.value.header.schema, await schemaOf(client));
      const refused = (await isInUse(client)) ? 'in-use' : schema;
      if (refused && refused !== 'older-schema') return refuse(refused);
      const replaced = await restoring.inTheWay(drizzle({ client }));
      if (replaced.length > 0 && !restoring.replace) return refuse('not-empty');
      const forward = schema ? await standAt(client, checked.value.header.schema) : nothingMore;
      if (forward === null) return refuse('older-schema');
      if (!(await takes(client, checked.value))) return refuse('other-tables');
      await load(client, path);
      await forward();
      await secure(client, restoring.appRole);
      await client.query('commit');
      return accept({ ...checked.value, replaced });
    });
  } catch (error) {
    // It was changed after it was checked.
    const fault = faultOf(error);
    if (fault) return refuse(fault);
    const { code = '' } = error as { code?: string };
    const unread = unreadable[code];
    if (unread) return refuse(unread);
    // A lock was not given in time.
    if (code === '55P03') return refuse('busy');
    // The checksums are right, and still a value or a reference is not: it was made by other hands.
    if (/^2[23]/.test(code)) return refuse('damaged');
    throw error;
  }
}

const unreadable: Record<string, RestoreRefusal> = {
  ENOENT: 'not-there',
  ENOTDIR: 'not-there',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EISDIR: 'a-folder',
};

/** For tables that stand where this program's do. */
const nothingMore = async () => {};

async function isInUse(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    // Kept pages would outlive what they show.
    `select from pg_stat_activity
      where datname = current_database() and application_name = 'tannhjul listener'`,
  );
  return rows.length > 0;
}

/** Whether the tables that are here now are those the backup has rows of. */
async function takes(client: ClientBase, { tables }: BackupFacts): Promise<boolean> {
  const named = (heads: readonly TableHead[]) =>
    heads.map(({ table, columns }) => [table, ...[...columns].sort()].join()).sort();
  return named(tables).join(';') === named(await tablesInOrder(client)).join(';');
}

/** Whether tables of one version can take rows of another as they are: only when the same migration made them. */
function schemaRefusal(
  backup: SchemaVersion,
  here: SchemaVersion,
): 'newer-schema' | 'older-schema' | null {
  if (backup.hash === here.hash) return null;
  return backup.at > here.at ? 'newer-schema' : 'older-schema';
}

async function load(client: ClientBase, path: string): Promise<void> {
  const tables = (await tablesInOrder(client)).map(({ table }) => pg.escapeIdentifier(table));
  // Row-level security takes no COPY, not even from the owner. `secure` puts it back.
  for (const table of tables) {
    await client.query(
      `alter table ${table} no force row level security, disable row level security`,
    );
  }
  await client.query(`truncate ${tables.join(', ')}`);
  for await (const part of openBackup(path)) {
    if (!('table' in part)) continue;
    await pipeline(
      Readable.from(part.rows),
      client.query(copyFrom(`copy ${copied(part)} from stdin`)),
    );
  }
}
