import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase, useDatabase } from '../../../tests/database.ts';
import { roleFaults } from './check-role.ts';
import { migrate } from './migrate.ts';
import { openPool } from './pool.ts';

const database = useDatabase();

/** All that migrating makes, as the catalogue tells it: tables, columns, rights, policies, keys. */
async function shapeOf({ owner }: TestDatabase): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(
    `select format('%s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relacl) as line
       from pg_class where relnamespace = 'public'::regnamespace
     union all
     select format('%s.%s %s %s', table_name, column_name, data_type, is_nullable)
       from information_schema.columns where table_schema = 'public'
     union all
     select format('%s %s %s %s %s', tablename, policyname, roles, qual, with_check) from pg_policies
     union all
     select format('%s %s', conname, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = 'public'::regnamespace
     union all
     select format('%s %s', collname, collicurules) from pg_collation where collname = 'norwegian'
     union all select format('%s %s', id, hash) from drizzle.__drizzle_migrations
     order by 1`,
  );
  return rows.map(({ line }) => line);
}

test('migrating again changes nothing', async () => {
  const { database, remove } = await openTestDatabase();
  try {
    const before = await shapeOf(database);
    await migrate(database.owner, 'tannhjul_app');
    expect(await shapeOf(database)).toEqual(before);
  } finally {
    await remove();
  }
});

test('processes that migrate a fresh database at once all succeed, one after another', async () => {
  const { database: fresh, remove } = await openTestDatabase({ bare: true });
  const pools = Array.from({ length: 3 }, () => openPool(fresh.ownerUrl, () => {}, { max: 2 }));
  try {
    let inside = 0;
    let most = 0;
    const afterwards = async () => {
      most = Math.max(most, ++inside);
      await new Promise((later) => setTimeout(later, 20));
      inside -= 1;
    };
    await Promise.all(pools.map((owner) => migrate(owner, 'tannhjul_app', afterwards)));
    expect(most).toBe(1);
    expect(await shapeOf(fresh)).toEqual(await shapeOf(database));
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
    await remove();
  }
});

test('a migration that falls gives up its turn, so that the next process can migrate', async () => {
  const { database: fresh, remove } = await openTestDatabase({ bare: true });
  try {
    const falls = migrate(fresh.owner, 'tannhjul_app', async () => {
      throw new Error('fell');
    });
    await expect(falls).rejects.toThrow('fell');
    await migrate(fresh.owner, 'tannhjul_app');
    expect(await shapeOf(fresh)).toEqual(await shapeOf(database));
  } finally {
    await remove();
  }
});

describe('the role the app runs as', () => {
  let admin: Pool;
  beforeAll(() => {
    admin = openPool(database.adminUrl, () => {}, { max: 1 });
  });
  afterAll(() => admin.end());

  /** The faults of a role made by these statements, which is gone again afterwards. */
  async function faultsOf(statements: string) {
    await admin.query(
      `create role probe login password 'x'; create role probe_bypass bypassrls; ${statements}`,
    );
    const url = new URL(database.appUrl);
    url.username = 'probe';
    url.password = 'x';
    const pool = openPool(url.href, () => {}, { max: 1 });
    try {
      return await roleFaults(pool, 'tannhjul_owner');
    } finally {
      await pool.end();
      await admin.query('drop role probe, probe_bypass');
    }
  }

  test('is right when it is the plain one', async () => {
    expect(await roleFaults(database.app, 'tannhjul_owner')).toEqual([]);
  });

  test('is refused as the owner of the tables', async () => {
    expect(await roleFaults(database.owner, 'tannhjul_owner')).toEqual(['owns-tables']);
  });

  test('is refused as superuser, and when it may become one', async () => {
    expect(await roleFaults(admin, 'tannhjul_owner')).toContain('superuser');
    const { rows } = await admin.query<{ name: string }>('select current_user as name');
    expect(await faultsOf(`grant "${rows[0]?.name}" to probe`)).toContain('superuser');
  });

  test('is refused when it bypasses row-level security, and when it may become one that does', async () => {
    const fault = ['bypasses-row-security'];
    expect(await faultsOf('alter role probe bypassrls')).toEqual(fault);
    expect(await faultsOf('grant probe_bypass to probe with inherit false')).toEqual(fault);
  });

  test('is refused when it may become the owner', async () => {
    expect(await faultsOf('grant tannhjul_owner to probe')).toEqual(['owns-tables']);
  });
});

describe('Norwegian order', () => {
  async function ordered(names: string[]): Promise<string[]> {
    const { rows } = await database.app.query<{ name: string }>(
      'select name from unnest($1::text[]) as name order by name collate norwegian',
      [names],
    );
    return rows.map(({ name }) => name);
  }

  test('puts æ, ø and å last, in that order, and capitals beside their small letters', async () => {
    const right = [
      'Alta',
      'Bø',
      'Oslo',
      'Vinje',
      'Ytre Namdal',
      'Zakarias',
      'Ærfugl',
      'Ølen',
      'Ål',
    ];
    expect(await ordered(right.toReversed())).toEqual(right);
    expect(await ordered(['å', 'Æ', 'z', 'Ø', 'æ', 'Å', 'ø', 'Z'])).toEqual([
      'z',
      'Z',
      'æ',
      'Æ',
      'ø',
      'Ø',
      'å',
      'Å',
    ]);
  });

  test('sorts within words too: Bærum before Bø, Bø before Båtsfjord', async () => {
    const right = ['Bamble', 'Byneset', 'Bærum', 'Bø', 'Bømlo', 'Båtsfjord', 'Cappelen'];
    expect(await ordered(right.toReversed())).toEqual(right);
  });

  test('keeps letters with accents beside the plain ones, and ü beside y', async () => {
    const right = ['Edel', 'Én dag', 'Eva', 'Idé', 'Idéen', 'Mylder', 'Müller', 'Mæl'];
    expect(await ordered(right.toReversed())).toEqual(right);
  });

  test('takes aa for two letters, and ä and ö for æ and ø', async () => {
    const right = ['Aasen', 'Abel', 'Zoo', 'Ærlig', 'Ärlig', 'Øre', 'Öre', 'Åsgard'];
    expect(await ordered(right.toReversed())).toEqual(right);
  });

  test('is the order a page sorts in', async () => {
    const names = [
      'Nav',
      'NHO',
      'Ås',
      'ål',
      'É',
      'e',
      'Ænes',
      'Øyer',
      'Oe',
      'Zülpich',
      'zå',
      'A b',
      'Ab',
    ];
    const page = new Intl.Collator('nb');
    expect(await ordered(names)).toEqual(names.toSorted(page.compare));
  });

  test('tells names apart that differ in a letter only', async () => {
    const { rows } = await database.app.query(
      `select count(distinct name collate norwegian)::int as n
         from unnest(array['ol', 'øl', 'ål', 'al', 'Øl', 'æl']) as name`,
    );
    expect(rows[0].n).toBe(6);
  });
});
