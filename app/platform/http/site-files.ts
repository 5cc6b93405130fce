import type { Hono } from 'hono';
import { acrossPublished, type Tx } from '#platform/database/transactions.ts';
import type { Site, Variables } from './site.ts';

/** What a file of the site as a whole is told of the request. */
export type SiteFileRequest = {
  /** Where the site is, in full: its public address, or the example's own; null when nobody has said. */
  origin: string | null;
  now: Date;
  /** Published rows of all partnerships. */
  read<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
};

/** A file that machines ask the site for, at an address of its own without a language; null when there is none. */
export type SiteFile = {
  path: string;
  type: string;
  get(request: SiteFileRequest): Promise<string | null>;
};

/** How long machines may keep them. */
const anHour = 'public, max-age=3600';

export function addSiteFiles(
  app: Hono<Variables>,
  { ground, example, publicUrl }: Site,
  files: readonly SiteFile[],
): void {
  for (const { path, type, get } of files) {
    app.get(path, async (c) => {
      // Whose name is on the request is believed only where the router has checked it.
      const own = example ? `http://${c.req.header('host')}` : null;
      const text = await get({
        origin: publicUrl === null ? own : new URL(publicUrl).origin,
        now: ground.now(),
        read: (work) => acrossPublished(ground.pool, work),
      });
      return text === null
        ? c.notFound()
        : c.body(text, 200, { 'content-type': type, 'cache-control': anHour });
    });
  }
}
