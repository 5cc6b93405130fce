import type { Hono } from 'hono';
import type { Pool } from 'pg';
import { langs } from '#base/text.ts';
import type { Revisions } from './revisions.ts';
import type { Variables } from './router.ts';

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
  app.get('/', (c) => c.redirect(`/${preferred(c.req.header('accept-language'))}`, 302));
}

/** The first language a browser asks for that is ours; bokmål when there is none. «no» is bokmål. */
function preferred(header: string | undefined): string {
  const asked = (header ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .map((code) => (code === 'no' ? 'nb' : code));
  return asked.find((code) => (langs as readonly string[]).includes(code)) ?? 'nb';
}
