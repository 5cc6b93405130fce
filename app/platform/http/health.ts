import type { Hono } from 'hono';
import type { Pool } from 'pg';
import { type Lang, langOf } from '#base/text.ts';
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
  app.get('/', (c) => {
    c.header('vary', 'accept-language');
    c.header('cache-control', 'no-cache');
    return c.redirect(`/${preferred(c.req.header('accept-language'))}`, 302);
  });
}

/** The language of ours a browser would rather have; bokmål when it asks for none. «no» is bokmål. */
function preferred(header = ''): Lang {
  const asked = header.split(',').flatMap((part) => {
    const [tag = '', ...parameters] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const code = tag.slice(0, 2) === 'no' ? 'nb' : tag.slice(0, 2);
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
    return weight > 0 ? { lang: langOf(code), weight } : [];
  });
  // Sorting keeps the order of equals, which is the order they were asked in.
  return asked.sort((a, b) => b.weight - a.weight).find(({ lang }) => lang)?.lang ?? 'nb';
}
