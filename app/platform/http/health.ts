import type { Hono } from 'hono';
import type { Pool } from 'pg';
import { preferred } from './language.ts';
import type { Revisions } from './revisions.ts';
import type { Variables } from './site.ts';

/** Whether the process lives, whether it can serve, and the bare address, which asks for a language. */
export function addHealth(app: Hono<Variables>, pool: Pool, revisions: Revisions): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const database = await pool.query('select 1').then(
      () => true,
      () => false,
    );
    const heard = revisions.heard();
    return c.json({ database, changes: heard }, database && heard ? 200 : 503);
  });
  app.get('/', (c) => {
    c.header('vary', 'accept-language');
    c.header('cache-control', 'no-cache');
    return c.redirect(`/${preferred(c.req.header('accept-language'))}`, 302);
  });
}
