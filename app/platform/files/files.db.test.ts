import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { describe, expect, test } from 'vitest';
import type { Config } from '#platform/config.ts';
import { inPartnership } from '#platform/database/transactions.ts';
import { newId } from '#platform/id.ts';
import { useDatabase } from '../../../tests/database.ts';
import { fileFacts, fileLimit, keepFile, sha256Of } from './files.ts';
import { removeOldFiles } from './remove-old-files.ts';

const database = useDatabase();

function keep(
  partnershipId: string,
  bytes: Buffer,
  keepUntil: string | null = null,
  name = 'plan.txt',
) {
  const now = database.ground.now();
  return inPartnership(database.app, { partnershipId, member: true }, (tx) =>
    keepFile({ tx, partnershipId, now }, { name, mediaType: 'text/plain', bytes, keepUntil }),
  );
}

function facts(partnershipId: string, sha256: string, member = true) {
  return inPartnership(database.app, { partnershipId, member }, (tx) =>
    fileFacts(tx, partnershipId, sha256),
  );
}

describe('a file', () => {
  test('is kept byte for byte and found by what is in it', async () => {
    const here = newId();
    const bytes = randomBytes(100_000);
    const sha256 = await keep(here, bytes);
    expect(sha256).toBe(sha256Of(bytes));
    expect(await facts(here, sha256)).toMatchObject({ name: 'plan.txt', size: 100_000 });
    const { rows } = await database.owner.query('select bytes from file where sha256 = $1', [
      sha256,
    ]);
    expect(rows[0].bytes.equals(bytes)).toBe(true);
  });

  test('with the same bytes is kept once, under its first name, also when many come at once', async () => {
    const here = newId();
    const bytes = Buffer.from('de samme ordene');
    const names = ['en.txt', 'to.txt', 'tre.txt', 'fire.txt'];
    await keep(here, bytes, null, 'først.txt');
    await Promise.all(names.map((name) => keep(here, bytes, null, name)));
    const { rows } = await database.owner.query('select name from file where partnership_id = $1', [
      here,
    ]);
    expect(rows).toEqual([{ name: 'først.txt' }]);
  });

  test('is kept for each partnership by itself, and visitors see none of it', async () => {
    const [here, there] = [newId(), newId()];
    const sha256 = await keep(here, Buffer.from('privat'));
    expect(await facts(there, sha256)).toBeNull();
    expect(await facts(here, sha256, false)).toBeNull();
    await keep(there, Buffer.from('privat'));
    expect(await facts(there, sha256)).not.toBeNull();
  });

  test('of just the largest size is kept, and one byte more is a fault', async () => {
    const here = newId();
    await expect(keep(here, Buffer.alloc(fileLimit + 1))).rejects.toThrow(RangeError);
    const sha256 = await keep(here, Buffer.alloc(fileLimit));
    expect((await facts(here, sha256))?.size).toBe(fileLimit);
  });

  test('that comes anew is kept as long as the one who keeps it longest asked for', async () => {
    const here = newId();
    const bytes = Buffer.from('lenger');
    const sha256 = await keep(here, bytes, '2026-03-12');
    await keep(here, bytes, '2026-04-01');
    expect((await facts(here, sha256))?.keepUntil).toBe('2026-04-01');
    await keep(here, bytes, '2026-03-15');
    expect((await facts(here, sha256))?.keepUntil).toBe('2026-04-01');
    await keep(here, bytes, null);
    expect((await facts(here, sha256))?.keepUntil).toBeNull();
  });
});

describe('old files', () => {
  async function removedAt(instant: string, keepUntil: string | null): Promise<boolean> {
    const here = newId();
    const sha256 = await keep(here, randomBytes(8), keepUntil);
    const { app, owner } = database;
    const now = () => new Date(instant);
    const log = pino({ level: 'silent' });
    await removeOldFiles.run({ app, owner, now, log, config: {} as Config });
    return (await facts(here, sha256)) === null;
  }

  test('are there on their last day, by the clock in Norway, and gone on the next', async () => {
    expect(await removedAt('2026-06-10T21:59:00Z', '2026-06-10')).toBe(false);
    expect(await removedAt('2026-06-10T22:00:00Z', '2026-06-10')).toBe(true);
    expect(await removedAt('2026-01-10T22:59:00Z', '2026-01-10')).toBe(false);
    expect(await removedAt('2026-01-10T23:00:00Z', '2026-01-10')).toBe(true);
  });

  test('without a last day stay', async () => {
    expect(await removedAt('2099-01-01T00:00:00Z', null)).toBe(false);
  });
});
