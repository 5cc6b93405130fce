import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Ground } from '#platform/acts/act.ts';
import { withinLimit } from '#platform/sessions/rate-limit.ts';
import { endSession, sessionCookie, startSession } from '#platform/sessions/sessions.ts';

/** Starts the local editor's session in this browser, or ends it; 403 where there is no such role. */
export async function changeSession(
  c: Context,
  { pool, now }: Ground,
  example: boolean,
  start: boolean,
): Promise<'done' | 403 | 429> {
  if (!example) return 403;
  const token = getCookie(c, sessionCookie);
  if (token !== undefined) await endSession(pool, token);
  if (!start) {
    deleteCookie(c, sessionCookie, { path: '/' });
    return 'done';
  }
  const limit = { key: 'local-editor', most: 30, seconds: 60 };
  if (!(await withinLimit(pool, limit, now()))) return 429;
  const made = await startSession(pool, 'local-editor', now());
  setCookie(c, sessionCookie, made, { path: '/', httpOnly: true, sameSite: 'Strict' });
  return 'done';
}
