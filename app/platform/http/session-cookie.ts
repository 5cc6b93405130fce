import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { withinLimit } from '#platform/sessions/rate-limit.ts';
import {
  actBy,
  endSession,
  newToken,
  type Session,
  startSession,
} from '#platform/sessions/sessions.ts';
import type { Turn } from './page.ts';
import type { Site } from './site.ts';

type SessionTurn = Extract<Turn, { turn: 'signed-in' | 'signed-out' | 'act-by' }>;
type Where = Pick<Site, 'ground' | 'publicUrl'>;

/**
 * `__Host-` where the site is reached by https: then the browser takes the cookie from no other name and no
 * plain line, so none can be planted from a neighbouring site.
 *
 * Lax and not Strict: one who comes by a link in a letter, or back from a provider of sign-in, is to be
 * known at once. Nothing is written by a GET, and a POST is taken from our own pages alone (`origin.ts`).
 */
export function named({ publicUrl }: Pick<Site, 'publicUrl'>, name: string) {
  const secure = publicUrl?.startsWith('https:') ?? false;
  return {
    name: secure ? `__Host-${name}` : name,
    options: { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const,
  };
}

/** The token of the browser's session; undefined without one. */
export function sessionToken(site: Pick<Site, 'publicUrl'>, c: Context): string | undefined {
  return getCookie(c, named(site, 'tannhjul_session').name);
}

/** Changes whose session the browser has, as a page's answer says. */
export async function turnSession(site: Where, c: Context, turn: SessionTurn): Promise<void> {
  if (turn.turn === 'signed-in') return beginSession(site, c, turn.session);
  if (turn.turn === 'signed-out') return leaveSession(site, c);
  const token = sessionToken(site, c);
  if (token !== undefined) await actBy(site.ground.pool, token, turn.membershipId);
}

/** Ends the browser's session and starts this one in its place. */
async function beginSession(site: Where, c: Context, session: Session): Promise<void> {
  const { name, options } = named(site, 'tannhjul_session');
  const { pool, now } = site.ground;
  const before = getCookie(c, name);
  if (before !== undefined) await endSession(pool, before);
  setCookie(c, name, await startSession(pool, session, now()), options);
}

/** Ends the browser's session, also where there was none. */
async function leaveSession(site: Where, c: Context): Promise<void> {
  const { name, options } = named(site, 'tannhjul_session');
  const before = getCookie(c, name);
  if (before !== undefined) await endSession(site.ground.pool, before);
  deleteCookie(c, name, options);
}

/** Starts the local editor's session in this browser, or ends it; 403 where there is no such role. */
export async function changeSession(
  site: Where & Pick<Site, 'example'>,
  c: Context,
  start: boolean,
): Promise<'done' | 403 | 429> {
  if (!site.example) return 403;
  if (!start) {
    await leaveSession(site, c);
    return 'done';
  }
  const { pool, now } = site.ground;
  const limit = { key: 'local-editor', most: 30, seconds: 60 };
  if (!(await withinLimit(pool, limit, now()))) return 429;
  await beginSession(site, c, 'local-editor');
  return 'done';
}

/**
 * What knows this browser while someone signs in: a link in a letter, a challenge or a turn to a provider
 * works in the browser it was asked for from and in no other.
 */
export function browserToken(site: Pick<Site, 'publicUrl'>, c: Context): string | undefined {
  return getCookie(c, named(site, 'tannhjul_browser').name);
}

/** The same, given to a browser that has none yet. */
export function markBrowser(site: Pick<Site, 'publicUrl'>, c: Context): string {
  const known = browserToken(site, c);
  if (known !== undefined && /^[\w-]{43}$/.test(known)) return known;
  const { name, options } = named(site, 'tannhjul_browser');
  const made = newToken();
  setCookie(c, name, made, options);
  return made;
}
