import type { Context } from 'hono';
import type { ReadForm } from './form.ts';
import type { Unread } from './read-body.ts';
import { readSent } from './read-upload.ts';
import { mayOpen, type Route, whoSends } from './route.ts';
import { browserToken, sessionToken } from './session-cookie.ts';
import type { Site } from './site.ts';
import { viewerOf } from './viewer.ts';

/**
 * The posted form, or why there is none. What is sent to an address that is not for whoever sends it is not
 * read: passed over to its end, or, from a browser that has been signed in and may have been signed out meanwhile,
 * by time or in another tab, split into the fields to hand back.
 */
export async function sentForm(site: Site, route: Route, c: Context): Promise<ReadForm | Unread> {
  const who = whoSends(route);
  if (who === 'everyone') return readSent(c, 'fields');
  const slug = c.req.param('partnership') ?? '';
  const place = route.under === 'partnership' ? await site.findPlace(slug) : null;
  const { viewer } = await viewerOf(site, c, place);
  if (mayOpen(who, viewer)) return readSent(c, 'upload' in route ? 'file' : 'fields');
  const known = sessionToken(site, c) ?? browserToken(site, c);
  return readSent(c, known === undefined ? 'nothing' : 'fields');
}
