import pg from 'pg';
import { hostileInEveryWay } from './hostile-text.ts';

/** Words from lists of ours, addresses, hashes and codes: nobody types them, and no page would draw others. */
const notTyped =
  /^(slug|short|lang|state|kind|.*_kind|standing|outcome|certainty|what|relation|role|roles|code|parent|number|key|format|means|digest|media_type|logo_type|colour|sha256|.*_sha256|.*hash|hash|cause|field|severity|form|transports|credential_id|word|step|process|email|to_address|level)$/;

/** What holds the hashes of what it says, the queue's own, and what sign-in is opened by. */
const notOurs = new Set([
  'journal',
  'revision',
  'region',
  'form_token',
  'session',
  'rate_limit',
  'sign_in_try',
]);

type Column = { table: string; column: string; type: string };

/**
 * Puts hostile text in every column of every table that holds what somebody typed: ten texts in each value,
 * others from row to row. Past every rule, as one would who got at the tables. Gives the columns.
 */
export async function fillWithHostileText(ownerUrl: string): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const columns = await typedColumns(owner);
    let from = 0;
    for (const { table, column, type } of columns) {
      const { rows } = await owner.query<{ at: string; value: unknown }>(
        `select ctid::text as at, ${pg.escapeIdentifier(column)} as value from ${pg.escapeIdentifier(table)}`,
      );
      for (const { at, value } of rows.slice(0, 120)) {
        if (type === 'jsonb' && value === null) continue;
        const text = hostile(from, rows.length);
        from += 10;
        const written = type === 'jsonb' ? JSON.stringify(withText(value, text)) : text;
        await owner.query(
          `update ${pg.escapeIdentifier(table)} set ${pg.escapeIdentifier(column)} = $1 where ctid = $2`,
          [written, at],
        );
      }
    }
    return columns.map(({ table, column }) => `${table}.${column}`);
  } finally {
    await owner.end();
  }
}

async function typedColumns(owner: pg.Client): Promise<Column[]> {
  const { rows } = await owner.query<Column>(
    `select table_name as table, column_name as column, data_type as type
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
        and data_type in ('text', 'jsonb') order by 1, 2`,
  );
  return rows.filter(({ table, column }) => !notOurs.has(table) && !notTyped.test(column));
}

/** Ten texts from a place in the list, and a number, since names may stand once alone. */
function hostile(from: number, number: number): string {
  const texts = Array.from(
    { length: 10 },
    (_, at) => hostileInEveryWay[(from + at) % hostileInEveryWay.length],
  );
  return `${number}${from} ${texts.join(' ')}`;
}

/** The value with its sentences replaced; words of ours and keys hold no space. */
function withText(value: unknown, text: string): unknown {
  if (typeof value === 'string') return value.includes(' ') ? text : value;
  if (Array.isArray(value)) return value.map((one) => withText(one, text));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withText(one, text)]));
}
