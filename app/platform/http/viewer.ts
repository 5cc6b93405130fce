import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Actor } from '#platform/acts/operation.ts';
import { sessionCookie, sessionRole } from '#platform/sessions/sessions.ts';
import type { Site } from './router.ts';

const visitor: Actor = { role: 'visitor', name: 'visitor', organisation: null };
const localEditor: Actor = { role: 'editor', name: 'local-editor', organisation: null };

/** Who asks, as the session of the browser says. */
export async function viewerOf(site: Site, c: Context): Promise<Actor> {
  const token = site.example ? getCookie(c, sessionCookie) : undefined;
  if (token === undefined) return visitor;
  const role = await sessionRole(site.ground.pool, token, site.ground.now());
  return role === null ? visitor : localEditor;
}
