import type { MiddlewareHandler } from 'hono';
import type { Log } from '#platform/log.ts';
import type { Variables } from './site.ts';

/** What opens a page by standing in its address is for nobody who reads the log. */
const opens = /\/[\w-]{43}(?=\/|$)/g;

/** Gives each request a name of its own, and one line of the log: never the query, which people type. */
export function logRequests(log: Log): MiddlewareHandler<Variables> {
  return async (c, next) => {
    const began = performance.now();
    c.set('requestId', crypto.randomUUID().slice(0, 8));
    await next();
    const { method } = c.req;
    const path = c.req.path.replace(opens, '/…');
    const ms = Math.round(performance.now() - began);
    log.info({ request: c.get('requestId'), method, path, status: c.res.status, ms }, 'request');
  };
}
