import type { Pool } from 'pg';

export type Limit = { key: string; most: number; seconds: number };

/**
 * Counts a use of `key` and says whether it is within `most` uses in this window of `seconds`. Kept in
 * the database, so that it holds for all processes together.
 */
export async function withinLimit(
  pool: Pool,
  { key, most, seconds }: Limit,
  now: Date,
): Promise<boolean> {
  const length = seconds * 1_000;
  const window = new Date(Math.floor(now.getTime() / length) * length);
  await pool.query('delete from rate_limit where "window" < $1', [
    new Date(now.getTime() - 86_400_000),
  ]);
  const { rows } = await pool.query<{ used: number }>(
    `insert into rate_limit (key, "window", used) values ($1, $2, 1)
     on conflict (key, "window") do update set used = rate_limit.used + 1 returning used`,
    [key, window],
  );
  return (rows[0]?.used ?? 1) <= most;
}
