import type { Pool, PoolClient } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '../../../tests/database.ts';
import { partnershipWithEverything } from '../../../tests/whole-partnership.ts';

const database = useDatabase();

/** Ours has a published plan and a draft; theirs the same. What each may see is told by counting. */
let ours: string;
let theirs: string;
/** Every table whose rows belong to a partnership, with the column that says which. */
let tables: { table: string; column: string; hasPublished: boolean }[];

beforeAll(async () => {
  ours = await partnershipWithEverything(database);
  theirs = await partnershipWithEverything(database);
  const { rows } = await database.owner.query<(typeof tables)[number]>(
    `select c.table_name as "table", c.column_name as "column",
            exists (select from information_schema.columns p where p.table_schema = 'public'
                     and p.table_name = c.table_name and p.column_name = 'published') as "hasPublished"
       from information_schema.columns c
      where c.table_schema = 'public'
        and (c.column_name in ('partnership_id', 'chain') or (c.table_name, c.column_name) = ('partnership', 'id'))
      order by 1`,
  );
  tables = rows;
});

/** Raw questions with row-level security alone between them and the rows. */
async function asked<Row extends object>(
  how: { partnership?: string; member?: boolean; across?: boolean; person?: string },
  sql: string,
): Promise<{ rows: Row[]; count: number }> {
  const client = await database.app.connect();
  try {
    await client.query('begin');
    await look(client, how);
    const { rows, rowCount } = await client.query(sql);
    return { rows: rows as Row[], count: rowCount ?? 0 };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function look(client: PoolClient, how: Parameters<typeof asked>[0]): Promise<void> {
  const { partnership = '', member = false, across = false, person = '' } = how;
  await client.query(
    `select set_config('tannhjul.partnership', $1, true), set_config('tannhjul.member', $2, true),
            set_config('tannhjul.across', $3, true), set_config('tannhjul.person', $4, true)`,
    [partnership, member ? 'on' : 'off', across ? 'on' : 'off', person],
  );
}

async function countIn(pool: Pool, table: string, where = 'true'): Promise<number> {
  const { rows } = await pool.query(`select count(*)::int as n from "${table}" where ${where}`);
  return rows[0].n;
}

async function seen(how: Parameters<typeof asked>[0], table: string, where = 'true') {
  const { rows } = await asked<{ n: number }>(
    how,
    `select count(*)::int as n from "${table}" where ${where}`,
  );
  return rows[0]?.n;
}

/** The heads of chains are public on purpose: who copies them can tell later what was changed. */
const publicHeads = 'revision';

test('every table of partnerships has rows of both, else the rest of this file would prove nothing', async () => {
  expect(tables.length).toBeGreaterThan(20);
  for (const { table, column } of tables) {
    for (const whose of [ours, theirs]) {
      const rows = await countIn(database.owner, table, `"${column}" = '${whose}'`);
      expect({ table, has: rows > 0 }).toEqual({ table, has: true });
    }
  }
});

test('a person sees what they are a member by, and cannot say themselves what that is', async () => {
  const { rows } = await database.owner.query<{ person: string }>(
    'select person_id as person from membership where partnership_id = $1',
    [ours],
  );
  const person = rows[0]?.person ?? '';
  expect(await seen({ person }, 'membership')).toBeGreaterThan(0);
  for (const said of [
    `roles = '{administrator}'`,
    'accepted_at = now(), ended_at = null',
    `partnership_id = '${theirs}', actor_id = null`,
  ]) {
    const { count } = await asked({ person }, `update membership set ${said}`);
    expect({ said, count }).toEqual({ said, count: 0 });
  }
});

describe('a member', () => {
  test('sees all rows of the own partnership, and none of another', async () => {
    for (const { table, column } of tables.filter(({ table }) => table !== publicHeads)) {
      const own = await countIn(database.owner, table, `"${column}" = '${ours}'`);
      expect({ table, n: await seen({ partnership: ours, member: true }, table) }).toEqual({
        table,
        n: own,
      });
    }
  });

  test('changes and removes nothing of another partnership', async () => {
    for (const { table, column } of tables) {
      for (const sql of [
        `update "${table}" set "${column}" = "${column}" where "${column}" = '${theirs}'`,
        `delete from "${table}" where "${column}" = '${theirs}'`,
      ]) {
        const tried = asked({ partnership: ours, member: true }, sql).then(
          ({ count }) => count,
          (error: Error) =>
            /permission denied for table (journal|edition_|report_version)/.test(error.message)
              ? 0
              : error,
        );
        expect({ sql, changed: await tried }).toEqual({ sql, changed: 0 });
      }
    }
  });

  test('puts no row into another partnership, and moves none there', async () => {
    for (const { table, column } of tables) {
      const { rows } = await database.owner.query<{ name: string }>(
        `select column_name as name from information_schema.columns
          where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
        [table],
      );
      const names = rows.map(({ name }) => `"${name}"`).join(', ');
      const values = rows
        .map(({ name }) => (name === column ? `'${theirs}'` : `"${name}"`))
        .join(', ');
      const copy = `insert into "${table}" (${names}) select ${values} from "${table}" where "${column}" = '${ours}' limit 1`;
      const move = `update "${table}" set "${column}" = '${theirs}' where "${column}" = '${ours}'`;
      for (const sql of [copy, move]) {
        await expect(asked({ partnership: ours, member: true }, sql), sql).rejects.toThrow(
          /row-level security|permission denied for table (journal|edition_|report_version)/,
        );
      }
    }
  });

  test('joins nothing of another partnership by foreign key', async () => {
    const member = { partnership: ours, member: true };
    const id = async (table: string, column = 'id') => {
      const { rows } = await database.owner.query<{ id: string }>(
        `select ${column} as id from ${table} where partnership_id = $1 limit 1`,
        [theirs],
      );
      return rows[0]?.id;
    };
    for (const [table, column, foreign] of [
      ['participation', 'actor_id', await id('actor')],
      ['body', 'of_actor_id', await id('actor')],
      ['actor', 'of_actor_id', await id('actor')],
      ['approval', 'body_id', await id('body')],
      ['funding', 'payer_id', await id('actor')],
      ['edition', 'frame_id', await id('frame')],
      ['goal_wording', 'goal_id', await id('goal')],
      ['goal_wording', 'parent_id', await id('goal')],
      ['measure_wording', 'goal_id', await id('goal')],
      ['measure_wording', 'edition_id', await id('edition')],
      ['step', 'measure_id', await id('measure')],
      ['see_also', 'other_id', await id('measure')],
      ['budget_line', 'goal_id', await id('goal')],
      ['budget_line', 'edition_id', await id('edition')],
      ['findings_release', 'edition_id', await id('edition')],
      ['document_export', 'edition_id', await id('edition')],
    ] as const) {
      const sql = `update ${table} set ${column} = '${foreign}' where ctid = (select min(ctid) from ${table})`;
      await expect(asked(member, sql), sql).rejects.toThrow(/foreign key constraint/);
    }
  });

  test('reads no journal but the own, and not the shared one', async () => {
    const member = { partnership: ours, member: true };
    const { rows } = await asked<{ chain: string }>(member, 'select distinct chain from journal');
    expect(rows).toEqual([{ chain: ours }]);
  });
});

describe('a visitor', () => {
  test('sees of a partnership what is published, and nothing else', async () => {
    for (const { table, column, hasPublished } of tables.filter(
      ({ table }) => table !== publicHeads,
    )) {
      const shown = hasPublished
        ? await countIn(database.owner, table, `"${column}" = '${ours}' and published`)
        : 0;
      expect({ table, n: await seen({ partnership: ours }, table) }).toEqual({ table, n: shown });
    }
  });

  test('sees across all partnerships what is published, and nothing else', async () => {
    for (const { table, hasPublished } of tables.filter(({ table }) => table !== publicHeads)) {
      const shown = hasPublished ? await countIn(database.owner, table, 'published') : 0;
      expect({ table, n: await seen({ across: true }, table) }).toEqual({ table, n: shown });
    }
  });

  test('has something hidden in every table that knows publication, else this would prove nothing', async () => {
    const always = ['partnership', 'partnership_region', 'partnership_look', 'report_cycle'];
    for (const { table } of tables.filter(
      ({ table, hasPublished }) => hasPublished && !always.includes(table),
    )) {
      const hidden = await countIn(database.owner, table, 'not published');
      expect({ table, hides: hidden > 0 }).toEqual({ table, hides: true });
    }
  });

  test('changes nothing, neither in the partnership looked at nor across', async () => {
    for (const { table, column } of tables) {
      for (const how of [{ partnership: ours }, { across: true }]) {
        for (const sql of [
          `update "${table}" set "${column}" = "${column}"`,
          `delete from "${table}"`,
        ]) {
          const tried = asked(how, sql).then(
            ({ count }) => count,
            (error: Error) =>
              /permission denied for table (journal|edition_|report_version)/.test(error.message)
                ? 0
                : error,
          );
          expect({ sql, how, changed: await tried }).toEqual({ sql, how, changed: 0 });
        }
      }
    }
  });
});

test('a question that says nothing of who looks sees nothing', async () => {
  for (const { table } of tables.filter(({ table }) => table !== publicHeads)) {
    const { rows } = await database.app.query(`select count(*)::int as n from "${table}"`);
    expect({ table, n: rows[0].n }).toEqual({ table, n: 0 });
  }
});
