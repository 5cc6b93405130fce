import type { ClientBase } from 'pg';
import type { SchemaVersion, TableHead } from './format.ts';

/**
 * Every table of ours with the columns that hold something of their own (generated ones follow from
 * them), each after the tables it refers to.
 */
export async function tablesInOrder(client: ClientBase): Promise<TableHead[]> {
  const { rows: tables } = await client.query<TableHead & { refers: string[] }>(
    `select relname as "table",
            array(select attname::text from pg_attribute
                   where attrelid = pg_class.oid and attnum > 0
                     and not attisdropped and attgenerated = ''
                   order by attnum) as columns,
            array(select other.relname::text from pg_constraint join pg_class other on other.oid = confrelid
                   where conrelid = pg_class.oid and contype = 'f' and confrelid <> conrelid) as refers
       from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
      order by relname`,
  );
  const { rows: counters } = await client.query(
    `select from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
  );
  // Identities are uuids. A counter would have to be carried along as well.
  if (counters.length > 0) throw new Error('a backup does not hold sequences, and there is one');
  return inOrder(tables).map(({ table, columns }) => ({ table, columns }));
}

/** Each after those it refers to, otherwise as they came. */
export function inOrder<Table extends { table: string; refers: string[] }>(
  tables: readonly Table[],
): Table[] {
  const placed = new Map<string, Table>();
  while (placed.size < tables.length) {
    const ready = tables.filter(
      ({ table, refers }) => !placed.has(table) && refers.every((other) => placed.has(other)),
    );
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    for (const table of ready) placed.set(table.table, table);
  }
  return [...placed.values()];
}

/** The migration the database stands at. */
export async function schemaOf(client: ClientBase): Promise<SchemaVersion> {
  const { rows } = await client.query<{ hash: string; at: string }>(
    'select hash, created_at as at from drizzle.__drizzle_migrations order by created_at desc limit 1',
  );
  const [newest] = rows;
  if (!newest) throw new Error('the database was never migrated');
  return { hash: newest.hash, at: Number(newest.at) };
}
