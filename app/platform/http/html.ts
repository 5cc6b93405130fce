import type { Context } from 'hono';
import { compress, encodingFor } from './compress.ts';
import type { View } from './page.ts';
import type { ErrorStatus, Variables } from './site.ts';

/** A drawn page as an answer, packed as the browser takes it. */
export async function html(
  c: Context<Variables>,
  page: string | Buffer,
  status: ErrorStatus | 200,
  caching = 'no-store',
): Promise<Response> {
  const encoding = encodingFor(c.req.header('accept-encoding'));
  const body = await compress(typeof page === 'string' ? Buffer.from(page) : page, encoding, true);
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': caching,
    vary: 'accept-encoding, cookie',
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  };
  // The same bytes under the type that Hono asks for; a copy would cost as much as compressing them.
  return c.body(body as Uint8Array<ArrayBuffer>, status, headers);
}

/** What the browser does by itself: ask again after so many seconds, or go on at once. */
export function refreshing(how: NonNullable<View['refresh']>): string {
  return typeof how === 'number' ? String(how) : `0; url=${how.to}`;
}
