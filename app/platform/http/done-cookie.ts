import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Done } from './page.ts';
import { named } from './session-cookie.ts';
import type { Site } from './site.ts';

/** What a page says is done, by its word or the name of its operation; null when there is nothing to say. */
export type SaidDone = string | null;

/** Lets the next page of this browser say that something is done; it is soon too late to be news. */
export function sayDone(site: Pick<Site, 'publicUrl'>, c: Context, done: Done): void {
  const { name, options } = named(site, 'tannhjul_done');
  setCookie(c, name, typeof done === 'string' ? done : done.name, { ...options, maxAge: 60 });
}

/** What the page is to say is done, once: the browser forgets it with this answer. */
export function takeDone(site: Pick<Site, 'publicUrl'>, c: Context): SaidDone {
  const { name, options } = named(site, 'tannhjul_done');
  const said = getCookie(c, name);
  if (said === undefined) return null;
  deleteCookie(c, name, options);
  return said;
}
