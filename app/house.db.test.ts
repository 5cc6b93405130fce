import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { openPool } from '#platform/database/pool.ts';
import { openTestDatabase, type TestDatabase } from '../tests/database.ts';
import { openHouse } from './house.ts';

let fresh: TestDatabase;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ database: fresh, remove } = await openTestDatabase({ bare: true }));
});
afterEach(() => remove());

/** What opening a server of one's own comes to: open, or the sentence for the operator. */
async function opening(appUrl: string, ownerUrl: string): Promise<string> {
  const read = readConfig({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl });
  if (!read.ok) throw new Error(read.faults.join());
  const opened = await openHouse(
    read.config,
    () => new Date('2026-03-10T08:15:00Z'),
    () => {},
  );
  if (!opened.ok) return opened.sentence;
  await opened.value.database.close();
  return 'open';
}

describe('a server of one’s own', () => {
  test('is not served as its owner, and is none the worse for it', async () => {
    expect(await opening(fresh.ownerUrl, fresh.ownerUrl)).toContain('must be a plain one');
    expect(await opening(fresh.appUrl, fresh.ownerUrl)).toBe('open');
  });

  test('is not migrated by a role that may not, and says which right it lacks', async () => {
    const swapped = await opening(fresh.ownerUrl, fresh.appUrl);
    expect(swapped).toMatch(/DATABASE_OWNER_URL must own .*permission denied for database/);
  });

  test('is one database under both roles', async () => {
    const other = await openTestDatabase({ bare: true });
    try {
      const answer = await opening(fresh.appUrl, other.database.ownerUrl);
      expect(answer).toContain('lead to two databases');
    } finally {
      await other.remove();
    }
  });

  test('keeps text that holds all letters', async () => {
    const name = `test_latin_${Date.now()}`;
    const admin = openPool(fresh.adminUrl, () => {}, { max: 1 });
    await admin.query(
      `create database ${name} owner tannhjul_owner encoding 'LATIN1' locale 'C' locale_provider libc template template0`,
    );
    const to = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
    try {
      const answer = await opening(to(fresh.appUrl), to(fresh.ownerUrl));
      expect(answer).toMatch(/keeps text as LATIN1.*encoding 'UTF8'/);
    } finally {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    }
  });
});
