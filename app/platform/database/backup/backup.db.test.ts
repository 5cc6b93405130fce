import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isWhole, verifyJournal } from '#platform/acts/verify.ts';
import { into, rowHashes } from '../../../../tests/backups.ts';
import { openTestDatabase, useDatabase } from '../../../../tests/database.ts';
import { listsTellWhatStands } from '../../../../tests/lists-tell.ts';
import { foundWithPlan } from '../../../../tests/small-plan.ts';
import { checkBackup } from './read-backup.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write-backup.ts';

const full = useDatabase({ examples: true });
const empty = useDatabase();
listsTellWhatStands(empty);
const takenAt = new Date('2026-03-10T08:15:00Z');

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-backup-test-'));
  whole = join(folder, 'whole.gz');
  await sowAwkwardRows();
  const written = await writeBackup(full.ownerUrl, whole, takenAt);
  expect(written.ok).toBe(true);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a text form may stumble over. */
async function sowAwkwardRows() {
  const { partnershipId } = await foundWithPlan(full.ground, { state: 'adopted' });
  const awkward = ['\\.', '\n\\.\n', '\\N', 'tab\tand\r\nends', '', 'æøå Ǻ 🦆', '\\\\.\n--'];
  for (const text of awkward)
    await full.owner.query(
      `insert into letter (id, to_address, subject, text, written_at)
       values (gen_random_uuid(), 'a@example.org', $1, $1, now())`,
      [text],
    );
  await full.owner.query(
    `insert into file (partnership_id, sha256, name, media_type, size, bytes, stored_at)
     values ($1, $2, 'plan.pdf', 'application/pdf', 300000, $3, now())`,
    [partnershipId, 'a'.repeat(64), randomBytes(300_000)],
  );
  await full.owner.query(
    'update journal set salt = null, content = null where chain = $1 and number = 1',
    [partnershipId],
  );
}

async function unprotected({ owner }: { owner: pg.Pool }): Promise<string[]> {
  const { rows } = await owner.query(
    `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and not (relrowsecurity and relforcerowsecurity) order by 1`,
  );
  return rows.map(({ relname }) => relname);
}

describe('a backup that is restored', () => {
  test('brings back every row of every table, and the journal holds', async () => {
    const { database, remove } = await openTestDatabase();
    const open = await unprotected(database);
    const restored = await restoreBackup(whole, into(database));
    expect(restored).toMatchObject({ ok: true, value: { replaced: [] } });
    expect(await rowHashes(database)).toEqual(await rowHashes(full));
    expect((await verifyJournal(database.owner)).every(isWhole)).toBe(true);
    expect(await unprotected(database)).toEqual(open);
    await remove();
  });

  test('lets the app act in it as before, and see no more', async () => {
    const { database, remove } = await openTestDatabase();
    await restoreBackup(whole, into(database));
    const { rows } = await database.app.query('select count(*)::int as seen from measure');
    expect(rows).toEqual([{ seen: 0 }]);
    await expect(database.app.query('delete from journal')).rejects.toThrow('permission denied');
    await foundWithPlan(database.ground);
    expect((await verifyJournal(database.owner)).every(isWhole)).toBe(true);
    await remove();
  });

  test('takes the place of what is there only when asked, and says what that was', async () => {
    const { database, remove } = await openTestDatabase();
    const { slug } = await foundWithPlan(database.ground);
    const before = await rowHashes(database);
    expect(await restoreBackup(whole, into(database))).toEqual({
      ok: false,
      refused: ['not-empty'],
    });
    expect(await rowHashes(database)).toEqual(before);
    const restored = await restoreBackup(whole, into(database, true));
    expect(restored).toMatchObject({ ok: true, value: { replaced: [slug] } });
    expect(await rowHashes(database)).toEqual(await rowHashes(full));
    await remove();
  });

  test('keeps away while Tannhjul runs on the database, whose kept pages would outlive it', async () => {
    const listener = new pg.Client({
      connectionString: empty.appUrl,
      application_name: 'tannhjul listener',
    });
    await listener.connect();
    expect(await restoreBackup(whole, into(empty))).toEqual({ ok: false, refused: ['in-use'] });
    await listener.end();
  });
});

describe('a backup', () => {
  test('is one moment: what is written while it is taken is all in it or not at all', async () => {
    const path = join(folder, 'moment.gz');
    const writing = writeBackup(empty.ownerUrl, path, takenAt);
    const { database, remove } = await openTestDatabase();
    const founded = await foundWithPlan(empty.ground);
    await writing;
    await restoreBackup(path, into(database));
    const reports = await verifyJournal(database.owner);
    expect(reports.every(isWhole)).toBe(true);
    const { rows } = await database.owner.query('select id from partnership');
    expect(reports.some(({ chain }) => chain === founded.partnershipId)).toBe(rows.length > 0);
    await remove();
  });

  test('tells when it was taken and what it holds, and is for its owner alone', async () => {
    const checked = await checkBackup(whole);
    expect(checked).toMatchObject({
      ok: true,
      value: { header: { takenAt: takenAt.toISOString() } },
    });
    const rows = checked.ok && checked.value.tables.find(({ table }) => table === 'letter')?.rows;
    expect(rows).toBe(7);
    expect(statSync(whole).mode & 0o777).toBe(0o600);
  });

  test('that cannot be written leaves nothing, and what had the name before', async () => {
    const path = join(folder, 'kept.gz');
    writeFileSync(path, 'an earlier one');
    const gone = new URL(full.ownerUrl);
    gone.pathname = '/no_such_database';
    await expect(writeBackup(gone.href, path, takenAt)).rejects.toThrow('does not exist');
    expect(readFileSync(path, 'utf8')).toBe('an earlier one');
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
    const nowhere = join(folder, 'no', 'such', 'folder.gz');
    expect(await writeBackup(full.ownerUrl, nowhere, takenAt)).toEqual({
      ok: false,
      refused: ['no-such-folder'],
    });
    expect(await writeBackup(full.ownerUrl, '/dev/null', takenAt)).toEqual({
      ok: false,
      refused: ['not-a-file'],
    });
    expect(await writeBackup(full.ownerUrl, folder, takenAt)).toEqual({
      ok: false,
      refused: ['not-a-file'],
    });
  });
});
