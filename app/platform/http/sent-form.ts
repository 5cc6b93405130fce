import type { Context } from 'hono';
import type { ReadForm } from './form.ts';
import type { Unread } from './read-body.ts';
import { readSent } from './read-upload.ts';
import { mayOpen, type Route, whoSends } from './route.ts';
import { sessionToken } from './session-cookie.ts';
import type { Site } from './site.ts';
import { viewerOf } from './viewer.ts';

/**
 * The posted form, or why there is none. What is sent to an address that is not for whoever sends it is not
 * read: passed over to its end, or, from a browser with a session that may have ended meanwhile, split into
 * the fields to hand back.
 */
export async function sentForm(site: Site, route: Route, c: Context): Promise<ReadForm | Unread> {
  const who = whoSends(route);
  if (who === 'everyone') return readSent(c, 'fields');
  const slug = c.req.param('partnership') ?? '';
  const place = route.under === 'partnership' ? await site.findPlace(slug) : null;
  const { viewer } = await viewerOf(site, c, place);
  if (mayOpen(who, viewer)) return readSent(c, 'upload' in route ? 'file' : 'fields');
  return readSent(c, sessionToken(site, c) === undefined ? 'nothing' : 'fields');
}
