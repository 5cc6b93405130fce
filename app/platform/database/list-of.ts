import { type GetColumnData, type SQL, sql } from 'drizzle-orm';
import { PgColumn } from 'drizzle-orm/pg-core';

type Fields = Record<string, PgColumn | SQL>;
type Row<Of extends Fields> = {
  [Name in keyof Of]: Of[Name] extends PgColumn
    ? GetColumnData<Of[Name]>
    : Of[Name] extends SQL<infer Value>
      ? Value
      : never;
};

/**
 * The rows of a question as one value of a larger one, so that a page that needs several lists asks
 * once. `from` is what follows the columns: from and where; with no `order` they come as it has them. Rows travel as JSON arrays, which the
 * database makes faster than objects, and amounts in them as text, since JSON has no whole numbers of
 * theirs.
 */
export function listOf<Of extends Fields>(
  fields: Of,
  from: SQL,
  order: (PgColumn | SQL)[] = [],
): SQL<Row<Of>[]> {
  const named = Object.entries(fields);
  const values = named.map(([, column]) =>
    isExact(column) ? sql`${column}::text` : sql`${column}`,
  );
  const ordered = order.length > 0 ? sql` order by ${comma(order)}` : sql``;
  const rows = sql`(select coalesce(json_agg(json_build_array(${comma(values)})${ordered}), '[]') ${from})`;
  const read = named.map(([name, column]) => ({ name, column: isMapped(column) ? column : null }));
  return rows.mapWith((all: unknown[][]) =>
    all.map((row) => {
      const made: Record<string, unknown> = {};
      for (let at = 0; at < read.length; at++) {
        const { name, column } = read[at] as (typeof read)[number];
        const value = row[at];
        made[name] = value === null || column === null ? value : column.mapFromDriverValue(value);
      }
      return made as Row<Of>;
    }),
  );
}

/** JSON has no word for the values of these. */
function isMapped(column: PgColumn | SQL): column is PgColumn {
  return column instanceof PgColumn && (isExact(column) || column.dataType === 'date');
}

function isExact(column: PgColumn | SQL): boolean {
  return column instanceof PgColumn && column.dataType === 'bigint';
}

function comma(parts: (PgColumn | SQL)[]): SQL {
  return sql.join(
    parts.map((part) => sql`${part}`),
    sql`, `,
  );
}
