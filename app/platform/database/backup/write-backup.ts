import { createHash } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { migrationLock } from '#platform/database/migrate.ts';
import { schemaOf, tablesInOrder } from './catalogue.ts';
import { asOwnerOf } from './connect.ts';
import {
  copied,
  copyLine,
  firstWords,
  formatNumber,
  type Header,
  noted,
  rowsEnd,
  type TableHead,
} from './format.ts';
import { type BackupFacts, type BackupFault, checkBackup } from './read-backup.ts';

export type WriteRefusal =
  | BackupFault
  | 'no-such-folder'
  | 'no-permission'
  | 'not-a-file'
  | 'disk-full'
  | 'busy';

/**
 * Writes every table as it is at one moment to a file, for the owner of the file alone. The file gets
 * its name when it is whole and has been read back; until then it is called `….partial`.
 */
export async function writeBackup(
  ownerUrl: string,
  path: string,
  takenAt: Date,
): Promise<Outcome<BackupFacts & { bytes: number }, WriteRefusal>> {
  const there = await stat(path).catch(() => null);
  if (there && !there.isFile()) return refuse('not-a-file');
  const partial = `${path}.${process.pid}.partial`;
  try {
    await rm(partial, { force: true });
    await asOwnerOf(ownerUrl, async (client) => {
      const file = (await open(partial, 'wx', 0o600)).createWriteStream({ flush: true });
      await pipeline(Readable.from(content(client, takenAt)), createGzip({ level: 3 }), file);
    });
    const checked = await checkBackup(partial);
    if (!checked.ok) return checked;
    await rename(partial, path);
    await settle(dirname(resolve(path)));
    return accept({ ...checked.value, bytes: (await stat(path)).size });
  } catch (error) {
    const reason = reasons[(error as { code?: string }).code ?? ''];
    if (reason === undefined) throw error;
    return refuse(reason);
  } finally {
    await rm(partial, { force: true });
  }
}

const reasons: Record<string, WriteRefusal> = {
  ENOENT: 'no-such-folder',
  ENOTDIR: 'no-such-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  // A lock was not given in time.
  '55P03': 'busy',
};

/** What the file is to hold, from one snapshot. */
async function* content(client: ClientBase, takenAt: Date): AsyncGenerator<Buffer> {
  const whole = createHash('sha256');
  const count = (part: Buffer) => {
    whole.update(part);
    return part;
  };
  await client.query('begin isolation level repeatable read read only');
  // No tables are changed while they are copied. Others may take a backup at the same time.
  await client.query('select pg_advisory_xact_lock_shared($1)', [migrationLock]);
  const tables = await tablesInOrder(client);
  yield count(Buffer.from(`${firstWords}${formatNumber}\n${noted(await header(client, takenAt))}`));
  for (const table of tables) for await (const part of rowsOf(client, table)) yield count(part);
  yield Buffer.from(noted({ tables: tables.length, sha256: whole.digest('hex') }));
}

async function header(client: ClientBase, takenAt: Date): Promise<Header> {
  const { rows } = await client.query<{ server: string }>(
    `select current_setting('server_version') as server`,
  );
  return {
    takenAt: takenAt.toISOString(),
    schema: await schemaOf(client),
    server: rows[0]?.server ?? '',
  };
}

async function* rowsOf(client: ClientBase, head: TableHead): AsyncGenerator<Buffer> {
  yield Buffer.from(`${noted(head)}${copyLine(head)}`);
  const sha256 = createHash('sha256');
  const rows = client.query(copyTo(`copy ${copied(head)} to stdout`));
  for await (const part of rows as AsyncIterable<Buffer>) {
    sha256.update(part);
    yield part;
  }
  yield Buffer.from(`${rowsEnd}${noted({ rows: rows.rowCount, sha256: sha256.digest('hex') })}`);
}

/** The new name is on the disk as well, not only in memory. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  // Some file systems cannot do this for a folder, and need not.
  await handle?.sync().catch(() => {});
  await handle?.close();
}
