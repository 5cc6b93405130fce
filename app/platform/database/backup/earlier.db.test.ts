import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrationsFolder } from '#platform/database/migrate.ts';
import { newId } from '#platform/id.ts';
import { into } from '../../../../tests/backups.ts';
import { openTestDatabase, useDatabase } from '../../../../tests/database.ts';
import { listsTellWhatStands } from '../../../../tests/lists-tell.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write-backup.ts';

const migrations = readMigrationFiles({ migrationsFolder });
const target = useDatabase();
const fresh = useDatabase();
listsTellWhatStands(target);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-earlier-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A backup as Tannhjul made it when it had only the first migrations. Gives the partnership in it. */
async function backupAt(count: number, path: string): Promise<string> {
  const { database, remove } = await openTestDatabase({ bare: true });
  const { owner } = database;
  const ran = migrations.slice(0, count);
  await owner.query(
    'create schema drizzle; create table drizzle.__drizzle_migrations (id serial, hash text, created_at bigint)',
  );
  for (const { sql, hash, folderMillis } of ran) {
    for (const statement of sql) await owner.query(statement);
    await owner.query(
      'insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)',
      [hash, folderMillis],
    );
  }
  const partnership = newId();
  await owner.query(
    `insert into partnership (id, slug, name, about, lang, example, published) values ($1, 'fra-for', 'Fra før', 'Lenge siden.', 'nb', false, true)`,
    [partnership],
  );
  if (count > 1) {
    await owner.query(
      `insert into reading (partnership_id, id, sha256, state, put_in_at, asked_at, keep_until)
       values ($1, $2, 'abc', 'waiting', now(), now(), '2026-04-01')`,
      [partnership, newId()],
    );
  }
  const written = await writeBackup(database.ownerUrl, path, new Date('2026-03-10T08:15:00Z'));
  await remove();
  if (!written.ok) throw new Error(`the backup was refused: ${written.refused.join(', ')}`);
  return partnership;
}

/** Everything of the tables but their rows: columns, indexes, references, policies, routines, protection. */
async function shapeOf({ owner }: { owner: Pool }): Promise<string[]> {
  const { rows } = await owner.query<{ shape: string }>(
    `select concat_ws(' ', 'column', table_name, column_name, data_type, is_nullable, column_default, generation_expression) as shape
       from information_schema.columns where table_schema = 'public'
     union all select indexdef from pg_indexes where schemaname = 'public'
     union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
       from pg_constraint where connamespace = 'public'::regnamespace
     union all select concat_ws(' ', 'policy', tablename, policyname, cmd, qual, with_check, roles)
       from pg_policies where schemaname = 'public'
     union all select pg_get_functiondef(oid) from pg_proc
      where pronamespace = 'public'::regnamespace and prokind = 'f' and proowner = current_user::regrole
     union all select concat_ws(' ', 'table', relname, relrowsecurity, relforcerowsecurity, relacl)
       from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     order by 1`,
  );
  return rows.map(({ shape }) => shape);
}

describe('a backup of an earlier Tannhjul', () => {
  test.each([1, migrations.length - 1])(
    'that had %i migrations is restored and brought forward',
    async (count) => {
      const path = join(folder, `${count}.gz`);
      const partnership = await backupAt(count, path);
      const restored = await restoreBackup(path, into(target, true));
      expect(restored).toMatchObject({ ok: true });
      const { rows } = await target.owner.query('select id, name from partnership');
      expect(rows).toEqual([{ id: partnership, name: 'Fra før' }]);
      const { rows: readings } = await target.owner.query('select sha256 from reading');
      expect(readings).toHaveLength(count > 1 ? 1 : 0);
      expect(await shapeOf(target)).toEqual(await shapeOf(fresh));
      // Whoever asks without saying who looks, sees nothing.
      expect((await target.app.query('select from partnership')).rowCount).toBe(0);
    },
  );

  test('does not take the place of what is there unless it is told to', async () => {
    const path = join(folder, 'kept.gz');
    await backupAt(1, path);
    const before = await target.owner.query('select id from partnership');
    expect(await restoreBackup(path, into(target))).toEqual({ ok: false, refused: ['not-empty'] });
    expect((await target.owner.query('select id from partnership')).rows).toEqual(before.rows);
    expect(await shapeOf(target)).toEqual(await shapeOf(fresh));
  });
});
