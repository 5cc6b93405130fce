import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { ProviderLogin } from './tables.ts';

/** A person who is signed in: how, and by which membership they chose to act. */
export type PersonSession = {
  personId: string;
  membershipId: string | null;
  means: 'mail' | 'passkey' | 'oidc';
  /** Of a login at a provider: what it is ended there by. */
  provider: ProviderLogin | null;
};

/** Whose a session is: a person's, or the example's local editor's, who is nobody in particular. */
export type Session = PersonSession | 'local-editor';

const twelveHours = 12 * 3_600_000;

/**
 * Starts a session for one working day and gives the token its cookie holds. The token is always a new
 * one, so nobody is signed in by a cookie that was put in their browser beforehand.
 */
export async function startSession(pool: Pool, session: Session, now: Date): Promise<string> {
  const token = newToken();
  const person = session === 'local-editor' ? null : session;
  await pool.query('delete from session where ends_at < $1', [now]);
  await pool.query(
    `insert into session
       (token_hash, role, person_id, membership_id, means, provider, started_at, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      hashOf(token),
      person === null ? 'local-editor' : null,
      person?.personId ?? null,
      person?.membershipId ?? null,
      person?.means ?? null,
      person?.provider ? JSON.stringify(person.provider) : null,
      now,
      new Date(now.getTime() + twelveHours),
    ],
  );
  return token;
}

/** Whose session this token opens, when it has not ended; null for any other token. */
export async function sessionOf(pool: Pool, token: string, now: Date): Promise<Session | null> {
  const { rows } = await pool.query<{ role: 'local-editor' | null } & PersonSession>(
    `select role, person_id as "personId", membership_id as "membershipId", means, provider
       from session where token_hash = $1 and ends_at > $2`,
    [hashOf(token), now],
  );
  const [found] = rows;
  if (!found) return null;
  const { role, ...person } = found;
  return role ?? person;
}

/** Notes by which membership the person acts from now on. The caller has checked that it is theirs. */
export async function actBy(pool: Pool, token: string, membershipId: string): Promise<void> {
  await pool.query(
    'update session set membership_id = $2 where token_hash = $1 and person_id is not null',
    [hashOf(token), membershipId],
  );
}

/** Ends a session at once; one that is not there is ended already. */
export async function endSession(pool: Pool, token: string): Promise<void> {
  await pool.query('delete from session where token_hash = $1', [hashOf(token)]);
}

/** Ends every session of a person at once; all but the one of `but`, when that is given. */
export async function endSessionsOf(pool: Pool, personId: string, but?: string): Promise<void> {
  await pool.query('delete from session where person_id = $1 and token_hash is distinct from $2', [
    personId,
    but === undefined ? null : hashOf(but),
  ]);
}

/** Ends the sessions that came from one login at a provider. Gives how many there were. */
export async function endSessionsAt(pool: Pool, issuer: string, sid: string): Promise<number> {
  const { rowCount } = await pool.query(
    `delete from session where provider->>'issuer' = $1 and provider->>'sid' = $2`,
    [issuer, sid],
  );
  return rowCount ?? 0;
}

/** A random token that nobody guesses: 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: enough to know it again, and not to use it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
