import pg from 'pg';
import { z } from 'zod';

/**
 * A backup is gzip around text that psql reads too: comments with JSON, and for each table what
 * PostgreSQL's COPY wrote, in an order that satisfies foreign keys.
 *
 *     -- Tannhjul backup 1
 *     -- {"takenAt":…,"schema":…,"server":…}
 *     -- {"table":"region","columns":["code",…]}
 *     COPY "region" ("code", …) FROM stdin;
 *     one line a row, columns parted by tabs, until a line with only
 *     \.
 *     -- {"rows":742,"sha256":…}          of the rows just above
 *     … more tables …
 *     -- {"tables":24,"sha256":…}         of every byte before this line
 */
export const firstWords = '-- Tannhjul backup ';
export const formatNumber = 1;
/** Ends a table's rows. A backslash in a value is always doubled, so no row is this line. */
export const rowsEnd = '\\.\n';

/** Longer than any line of ours that is not a row. */
export const longestLine = 64 * 1024;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Count = z.number().int().min(0);

/** The last migration that the tables were made by: its hash, and when it was written. */
export const SchemaVersion = z.object({ hash: Sha256, at: Count });
export type SchemaVersion = z.infer<typeof SchemaVersion>;

export const Header = z.object({
  takenAt: z.iso.datetime(),
  schema: SchemaVersion,
  /** The version of PostgreSQL it was taken from. */
  server: z.string(),
});
export type Header = z.infer<typeof Header>;

export const TableHead = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
export type TableHead = z.infer<typeof TableHead>;

export const TableEnd = z.object({ rows: Count, sha256: Sha256 });
export const End = z.object({ tables: Count, sha256: Sha256 });

/** A comment line with a value in it. */
export function noted(value: unknown): string {
  return `-- ${JSON.stringify(value)}\n`;
}

/** The table and its columns as COPY names them. */
export function copied({ table, columns }: TableHead): string {
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  return `${pg.escapeIdentifier(table)} (${names})`;
}

/** The line before a table's rows. */
export function copyLine(head: TableHead): string {
  return `COPY ${copied(head)} FROM stdin;\n`;
}
