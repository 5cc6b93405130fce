import { sql } from 'drizzle-orm';
import pg from 'pg';
import type { Restoring } from '#platform/database/backup/restore.ts';

/** How a backup is restored into a test's database. */
export function into(database: { ownerUrl: string; appUrl: string }, replace = false): Restoring {
  return {
    ownerUrl: database.ownerUrl,
    appRole: new URL(database.appUrl).username,
    replace,
    async inTheWay(tx) {
      const { rows } = await tx.execute<{ slug: string }>(sql`select slug from partnership`);
      return rows.map(({ slug }) => slug);
    },
  };
}

/** One hash of every row of every table, generated columns and all. */
export async function rowHashes({ owner }: { owner: pg.Pool }): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query(
      `select count(*), md5(string_agg(hash, '' order by hash))
         from (select md5(one::text) as hash from ${pg.escapeIdentifier(name)} one) all_rows`,
    );
    hashes[name] = `${rows[0].count} ${rows[0].md5}`;
  }
  return hashes;
}
