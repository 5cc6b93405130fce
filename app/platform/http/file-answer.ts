import type { Context } from 'hono';
import type { Data, TextFile } from './page.ts';

/** A file to keep, rather than a page to read. */
export function fileAnswer(c: Context, { type, name, body }: TextFile): Response {
  const signedIn = c.req.header('cookie') !== undefined;
  return c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': signedIn ? 'private, no-store' : 'public, max-age=0, must-revalidate',
    vary: 'cookie',
  });
}

/** What a script of ours asked for. */
export function dataAnswer(c: Context, { value, seconds }: Data): Response {
  const signedIn = c.req.header('cookie') !== undefined;
  return c.json(value as object, 200, {
    'cache-control': signedIn ? 'private, no-store' : `public, max-age=${seconds}`,
    vary: 'cookie',
  });
}
