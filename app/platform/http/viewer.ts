import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { type Actor, visitor } from '#platform/acts/actor.ts';
import { sessionCookie, sessionRole } from '#platform/sessions/sessions.ts';
import type { Site } from './router.ts';

const localEditor: Actor = { roles: ['editor'], name: 'local-editor', organisation: null };

/** Who asks, as the session of the browser says. */
export async function viewerOf(site: Site, c: Context): Promise<Actor> {
  const token = site.example ? getCookie(c, sessionCookie) : undefined;
  if (token === undefined) return visitor;
  const role = await sessionRole(site.ground.pool, token, site.ground.now());
  return role === null ? visitor : localEditor;
}
