import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/** The name of the cookie. It holds nothing but a random token. */
export const sessionCookie = 'tannhjul_session';

const twelveHours = 12 * 3_600_000;

/** Starts a session for one working day and gives the token its cookie holds. */
export async function startSession(pool: Pool, role: 'local-editor', now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await pool.query('delete from session where ends_at < $1', [now]);
  await pool.query(
    'insert into session (token_hash, role, started_at, ends_at) values ($1, $2, $3, $4)',
    [hashOf(token), role, now, new Date(now.getTime() + twelveHours)],
  );
  return token;
}

/** The role of a session that has not ended; null for any other token. */
export async function sessionRole(
  pool: Pool,
  token: string,
  now: Date,
): Promise<'local-editor' | null> {
  const { rows } = await pool.query<{ role: 'local-editor' }>(
    'select role from session where token_hash = $1 and ends_at > $2',
    [hashOf(token), now],
  );
  return rows[0]?.role ?? null;
}

/** Ends a session at once; one that is not there is ended already. */
export async function endSession(pool: Pool, token: string): Promise<void> {
  await pool.query('delete from session where token_hash = $1', [hashOf(token)]);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
