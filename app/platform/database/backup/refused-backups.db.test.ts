import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { into, rowHashes } from '../../../../tests/backups.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { checkBackup } from './read-backup.ts';
import { restoreBackup } from './restore.ts';
import { writeBackup } from './write-backup.ts';

const full = useDatabase({ examples: true });
const empty = useDatabase();

let folder: string;
let whole: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tannhjul-refused-test-'));
  whole = join(folder, 'whole.gz');
  await writeBackup(full.ownerUrl, whole, new Date('2026-03-10T08:15:00Z'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that is no good', () => {
  const write = (name: string, bytes: Buffer | string) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  /** The backup with its text changed and its last checksum right again, as by other hands. */
  const forged = (name: string, change: (text: string) => string) => {
    const text = change(gunzipSync(readFileSync(whole)).toString());
    const body = text.slice(0, text.lastIndexOf('-- {"tables"'));
    const tables = body.match(/^COPY /gm)?.length;
    const sha256 = createHash('sha256').update(body).digest('hex');
    return write(name, gzipSync(`${body}-- ${JSON.stringify({ tables, sha256 })}\n`));
  };

  async function expectRefused(path: string, reason: string) {
    const before = await rowHashes(empty);
    expect(await restoreBackup(path, into(empty, true))).toEqual({ ok: false, refused: [reason] });
    expect(await rowHashes(empty)).toEqual(before);
  }

  test('cut short anywhere is refused', async () => {
    const bytes = readFileSync(whole);
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 40)) {
      const path = write('cut.gz', bytes.subarray(0, at));
      expect(await checkBackup(path)).toEqual({ ok: false, refused: ['cut-short'] });
    }
    await expectRefused(write('cut.gz', bytes.subarray(0, -1)), 'cut-short');
  });

  test('with a byte flipped is refused, or is still the same', async () => {
    const bytes = readFileSync(whole);
    const right = await checkBackup(whole);
    const places = [...Array(18).keys(), bytes.length - 1, bytes.length - 5];
    for (let at = 18; at < bytes.length; at += Math.ceil(bytes.length / 60)) places.push(at);
    for (const at of places) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      const checked = await checkBackup(write('flipped.gz', flipped));
      if (checked.ok) expect(checked).toEqual(right);
    }
    const flipped = Buffer.from(bytes);
    flipped[bytes.length >> 1] = (flipped[bytes.length >> 1] ?? 0) ^ 1;
    await expectRefused(write('flipped.gz', flipped), 'damaged');
  });

  test.each([
    ['an empty file', Buffer.alloc(0), 'cut-short'],
    ['a text', Buffer.from('Handlingsplan 2026\n'), 'not-a-backup'],
    ['another gzip', gzipSync('Handlingsplan 2026\n'), 'not-a-backup'],
    ['a line without end', gzipSync(Buffer.alloc(50_000_000, 'x')), 'not-a-backup'],
    [
      'a header without end',
      gzipSync(
        Buffer.concat([Buffer.from('-- Tannhjul backup 1\n'), Buffer.alloc(50_000_000, 'x')]),
      ),
      'damaged',
    ],
    ['a form yet to come', gzipSync('-- Tannhjul backup 2\nsomething new\n'), 'newer-format'],
    ['a header alone', gzipSync('-- Tannhjul backup 1\n'), 'cut-short'],
    ['a header that says nothing', gzipSync('-- Tannhjul backup 1\n-- {}\n'), 'damaged'],
  ])('%s is refused', async (_what, bytes, reason) => {
    await expectRefused(write('bad.gz', bytes), reason);
  });

  test('that is not there, or is a folder, is refused', async () => {
    await expectRefused(join(folder, 'no-such.gz'), 'not-there');
    await expectRefused(folder, 'a-folder');
  });

  test('of other tables is refused, whatever its checksums say', async () => {
    const newer = forged('newer.gz', (text) =>
      text.replace(
        /"schema":\{[^}]*\}/,
        `"schema":{"hash":"${'0'.repeat(64)}","at":9999999999999}`,
      ),
    );
    await expectRefused(newer, 'newer-schema');
    const older = forged('older.gz', (text) =>
      text.replace(/"schema":\{[^}]*\}/, `"schema":{"hash":"${'0'.repeat(64)}","at":1}`),
    );
    await expectRefused(older, 'older-schema');
    const other = forged('other.gz', (text) =>
      text
        .replace('"table":"letter"', '"table":"pg_authid"')
        .replace('COPY "letter"', 'COPY "pg_authid"'),
    );
    await expectRefused(other, 'other-tables');
    const slipped = forged('slipped.gz', (text) =>
      text.replace('COPY "letter"', 'COPY "letter" FROM PROGRAM \'id\'; COPY "letter"'),
    );
    await expectRefused(slipped, 'damaged');
  });

  test('whose rows do not fit is refused, and nothing of it is kept', async () => {
    const rowless = forged('rowless.gz', (text) => {
      const from = text.indexOf('COPY "partnership" ');
      const rows = text.indexOf('\n', from) + 1;
      const end = text.indexOf('\\.\n', rows);
      const next = text.indexOf('\n', end + 3) + 1;
      const sha256 = createHash('sha256').update('').digest('hex');
      return `${text.slice(0, rows)}\\.\n-- ${JSON.stringify({ rows: 0, sha256 })}\n${text.slice(next)}`;
    });
    expect((await checkBackup(rowless)).ok).toBe(true);
    await expectRefused(rowless, 'damaged');
  });
});
