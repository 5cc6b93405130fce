import { createHash } from 'node:crypto';
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
  const window = windowOf(seconds, now);
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

/** How many keys are remembered: beyond that all are asked of the database again. */
const mostRemembered = 10_000;
const refused = new WeakMap<Pool, Map<string, number>>();

/**
 * The same for what anybody may ask for: a key that was refused is refused by this process until its window
 * ends, without asking again. So a storm costs the database nothing but what it lets through; what is counted
 * there holds all the same, for other processes and after a start.
 */
export async function withinLimitInStorm(pool: Pool, limit: Limit, now: Date): Promise<boolean> {
  const known = refused.get(pool) ?? new Map<string, number>();
  refused.set(pool, known);
  const window = windowOf(limit.seconds, now).getTime();
  if (known.get(limit.key) === window) return false;
  const within = await withinLimit(pool, limit, now);
  if (!within) {
    if (known.size >= mostRemembered) known.clear();
    known.set(limit.key, window);
  }
  return within;
}

/** How many seconds are left of the window of a limit, after which one may again. */
export function secondsLeft(seconds: number, now: Date): number {
  return Math.ceil(seconds - (now.getTime() - windowOf(seconds, now).getTime()) / 1_000);
}

/** Who is counted, as a key: enough to count by, and no address of anybody’s in the table. */
export function countedAs(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function windowOf(seconds: number, now: Date): Date {
  const length = seconds * 1_000;
  return new Date(Math.floor(now.getTime() / length) * length);
}
