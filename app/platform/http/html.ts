import type { Context } from 'hono';
import { compress, encodingFor } from './compress.ts';
import type { ErrorStatus, Variables } from './router.ts';

/** A drawn page as an answer, packed as the browser takes it. */
export async function html(
  c: Context<Variables>,
  page: string | Buffer,
  status: ErrorStatus | 200,
  caching = 'no-store',
): Promise<Response> {
  const encoding = encodingFor(c.req.header('accept-encoding'));
  const body = await compress(Buffer.from(page), encoding, true);
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': caching,
    vary: 'accept-encoding, cookie',
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  };
  return c.body(new Uint8Array(body), status, headers);
}
