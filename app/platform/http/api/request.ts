import type { Context } from 'hono';
import type { Lang } from '#base/text.ts';
import { dayInNorway, nextMidnightInNorway } from '#platform/clock.ts';
import { acrossPublished, askPublished } from '#platform/database/transactions.ts';
import { bytesOf } from '#platform/http/bytes.ts';
import type { Place } from '#platform/http/page.ts';
import type { Site, Variables } from '#platform/http/site.ts';
import { openToAll, send } from './answer.ts';
import { keptKey } from './kept-key.ts';
import type { Problem } from './problem.ts';
import type { ApiRequest } from './resource.ts';

export type Ctx = Context<Variables>;

const reads = 'GET, HEAD, OPTIONS';

/** What an answer is made from, but for what was asked. */
export function requestOf(
  site: Site,
  c: Ctx,
  lang: Lang,
): Pick<ApiRequest, 'lang' | 'today' | 'params' | 'path' | 'at' | 'read' | 'ask'> {
  const origin = originOf(site, c);
  return {
    lang,
    today: () => dayInNorway(site.ground.now()),
    params: c.req.param() as Record<string, string>,
    path: c.req.path,
    // Whole at once: what `+` puts together is put together anew by `JSON.stringify`, which takes a third of its time.
    at: (path) => [origin, path].join(''),
    read: (work) => acrossPublished(site.ground.pool, work),
    ask: (asked) => askPublished(site.published, asked),
  };
}

/** Where the site is, in full; a bare path where nobody has said and the name asked by is not to be believed. */
export function originOf({ publicUrl, example }: Site, c: Ctx): string {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  return example ? `http://${c.req.header('host')}` : '';
}

/** The answer to what is no read; null for one that is. */
export function otherMethod(c: Ctx): Response | Problem | null {
  const { method } = c.req;
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'OPTIONS') {
    const values = { allowed: reads };
    return { problem: 'method-not-allowed', values, headers: { allow: reads } };
  }
  return c.body(null, 204, {
    ...openToAll,
    allow: reads,
    'access-control-allow-methods': reads,
    'access-control-allow-headers': 'accept, accept-language, if-none-match',
    'access-control-max-age': '86400',
  });
}

/** What the revisions were. Read before the data is, so that an answer made over a change is never kept as the new one. */
export function revisionsAt({ revisions }: Site, place: Place | null) {
  return place
    ? { of: place.id, at: revisions.of(place.id) }
    : { of: 'all', at: revisions.of('all') };
}

/** Sends an answer, and keeps it for others who ask the same in the same way. */
export function sendAndKeep(
  site: Site,
  c: Ctx,
  answer: { text: string; headers: Record<string, string>; keep: boolean },
  seen: ReturnType<typeof revisionsAt>,
): Promise<Response> {
  const { text, headers, keep } = answer;
  const body = bytesOf(text);
  const address = c.req.path + new URL(c.req.url).search;
  const key = keep ? keptKey(c.req.raw.headers, address, site.example) : null;
  if (key !== null) {
    const until = nextMidnightInNorway(site.ground.now()).getTime();
    site.kept.keep(key, body, seen.of, seen.at, until, { headers, sameForAll: true });
  }
  return send(c, body, headers);
}
