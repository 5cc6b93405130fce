import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase, useDatabase } from '../../../tests/database.ts';
import { migrate } from './migrate.ts';
import { appendOnlyTables, readOnlyTables, sharedTables } from './protection.ts';

const database = useDatabase();

type Table = {
  name: string;
  enabled: boolean;
  forced: boolean;
  /** Policies for the owner alone, and policies the app's role meets. */
  ownerPolicies: string[];
  appPolicies: string[];
  rights: string[];
};

/** What the catalogue says of every table, without asking the code that protects them. */
async function tablesOf({ owner }: TestDatabase): Promise<Table[]> {
  const { rows } = await owner.query<Table>(
    `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
            array(select polname::text from pg_policy
                   where polrelid = c.oid and 'tannhjul_owner'::regrole = any (polroles)) as "ownerPolicies",
            array(select polname::text from pg_policy
                   where polrelid = c.oid and (polroles = '{0}' or 'tannhjul_app'::regrole = any (polroles))) as "appPolicies",
            array(select lower(privilege_type) from aclexplode(relacl)
                   where grantee = 'tannhjul_app'::regrole order by 1) as rights
       from pg_class c
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f', 'v', 'm')
      order by relname`,
  );
  return rows;
}

/** The names of tables that row-level security does not guard, though no one said they are shared. */
function unguarded(tables: Table[]): string[] {
  return tables
    .filter(({ name }) => !(sharedTables as readonly string[]).includes(name))
    .filter(
      ({ enabled, forced, ownerPolicies, appPolicies }) =>
        !(enabled && forced && ownerPolicies.length > 0 && appPolicies.length > 0),
    )
    .map(({ name }) => name);
}

describe('what the catalogue says of the tables', () => {
  test('every table that is not shared has row-level security, forced, with policies for owner and app', async () => {
    const tables = await tablesOf(database);
    expect(tables.length).toBeGreaterThan(20);
    expect(unguarded(tables)).toEqual([]);
  });

  test('every name in the list of shared tables is a table', async () => {
    const names = (await tablesOf(database)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...sharedTables]));
    expect(names).toEqual(expect.arrayContaining([...appendOnlyTables, ...readOnlyTables]));
  });

  test('no shared table tells which partnership a row belongs to', async () => {
    const { rows } = await database.owner.query<{ table: string }>(
      `select table_name as table from information_schema.columns
        where table_schema = 'public' and column_name = 'partnership_id'`,
    );
    const ofPartnerships = rows.map(({ table }) => table);
    for (const shared of sharedTables) expect(ofPartnerships).not.toContain(shared);
  });

  test('the app may read and add to what is only added to, read the regions, and write the rest', async () => {
    for (const { name, rights } of await tablesOf(database)) {
      const expected = [
        'organisation',
        'journal',
        'edition_version',
        'edition_life',
        'edition_paper',
        'report_version',
      ].includes(name)
        ? ['insert', 'select']
        : name === 'region'
          ? ['select']
          : ['delete', 'insert', 'select', 'update'];
      expect({ name, rights }).toEqual({ name, rights: expected });
    }
  });

  test('nobody but the app and the owner has a right to any table', async () => {
    const { rows } = await database.owner.query(
      `select relname, grantee::regrole from pg_class, aclexplode(relacl)
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and grantee not in ('tannhjul_app'::regrole, 'tannhjul_owner'::regrole)`,
    );
    expect(rows).toEqual([]);
  });

  test('what runs as the owner never takes a temporary table of the app’s for one of ours', async () => {
    const { rows } = await database.owner.query<{ name: string; path: string | null }>(
      `select proname as name, (select one from unnest(proconfig) as one where one like 'search_path=%') as path
         from pg_proc where pronamespace = 'public'::regnamespace
          and (prosecdef or proconfig::text like '%search_path=%')`,
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ path }) => !path?.endsWith(', pg_temp'))).toEqual([]);
  });

  test('the app can make no table, and not change what protects one', async () => {
    const measure = (await tablesOf(database)).find(({ name }) => name === 'measure');
    const policy = pg.escapeIdentifier(measure?.appPolicies[0] ?? '');
    for (const attempt of [
      'create table mine (x int)',
      'alter table measure disable row level security',
      'alter table measure no force row level security',
      'create policy mine on measure using (true)',
      `drop policy ${policy} on measure`,
      'set role tannhjul_owner',
      'truncate measure cascade',
    ]) {
      await expect(database.app.query(attempt), attempt).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
  });
});

describe('a table planted without protection', () => {
  async function planted(statements: string) {
    const { database, remove } = await openTestDatabase();
    try {
      await database.owner.query(statements);
      return unguarded(await tablesOf(database));
    } finally {
      await remove();
    }
  }

  test('is found when it has none', async () => {
    expect(await planted('create table naked (partnership_id uuid)')).toEqual(['naked']);
  });

  test('is found when security is on but the owner is free of it', async () => {
    expect(
      await planted(
        `create table half (x int); alter table half enable row level security;
         create policy all_of_it on half using (true); create policy owner_all on half to tannhjul_owner using (true)`,
      ),
    ).toEqual(['half']);
  });

  test('is found when it was switched off later', async () => {
    expect(await planted('alter table measure disable row level security')).toEqual(['measure']);
  });

  test('is closed to the app by the next migration, though nobody wrote a policy', async () => {
    const { database, remove } = await openTestDatabase();
    try {
      await database.owner.query('create table naked (x int); insert into naked values (1)');
      await migrate(database.owner, 'tannhjul_app');
      expect((await database.app.query('select * from naked')).rows).toEqual([]);
      await expect(database.app.query('insert into naked values (2)')).rejects.toThrow(
        'row-level security',
      );
      expect((await database.owner.query('select * from naked')).rows).toEqual([{ x: 1 }]);
    } finally {
      await remove();
    }
  });
});

test('a foreign key between tables of partnerships always carries the partnership', async () => {
  const { rows } = await database.owner.query<{ key: string; pairs: string[] }>(
    `select conname as key,
            array(select a.attname || '=' || b.attname
                    from unnest(conkey, confkey) as pair(mine, theirs)
                    join pg_attribute a on a.attrelid = conrelid and a.attnum = mine
                    join pg_attribute b on b.attrelid = confrelid and b.attnum = theirs) as pairs
       from pg_constraint
      where contype = 'f' and connamespace = 'public'::regnamespace
        and confrelid::regclass::text not in ('organisation', 'region', 'person')`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { key, pairs } of rows) {
    const carries = pairs.some((pair) => /^partnership_id=(partnership_id|id)$/.test(pair));
    expect({ key, carries }).toEqual({ key, carries: true });
  }
});
