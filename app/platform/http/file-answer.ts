import type { Context } from 'hono';
import { compress, encodingFor } from './compress.ts';
import { etagOf, isSame, markOf } from './etag.ts';
import type { Kind } from './kept-pages.ts';
import type { Data, SavedFile } from './page.ts';

/** What is packed already: it would be packed again for nothing. */
const packed = /officedocument|\/pdf$|\/zip$|^image\//;

/** How a file is kept for visitors: under its name, and as it is where it is packed already. */
export function kindOfFile({ type, name }: SavedFile): Kind {
  return {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'public, max-age=0, must-revalidate',
      // What somebody sent in is never opened as a page of ours, whatever it says it is.
      'content-security-policy': "default-src 'none'; sandbox",
      vary: 'accept-encoding, cookie',
    },
    sameForAll: false,
    packed: packed.test(type),
  };
}

/** A file to keep, rather than a page to read. Whoever has it already is told so. */
export async function fileAnswer(c: Context, file: SavedFile, body: Buffer): Promise<Response> {
  const kind = kindOfFile(file);
  const encoding = kind.packed ? 'identity' : encodingFor(c.req.header('accept-encoding'));
  const mark = markOf(body);
  const signedIn = c.req.header('cookie') !== undefined;
  const headers: Record<string, string> = {
    ...kind.headers,
    ...(signedIn ? { 'cache-control': 'private, no-store' } : { etag: etagOf(mark, encoding) }),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  };
  if (!signedIn && isSame(c.req.header('if-none-match'), mark)) {
    const { 'content-type': _, 'content-disposition': __, ...own } = headers;
    return c.body(null, 304, own);
  }
  const bytes = await compress(body, encoding, true);
  return c.body(bytes as Uint8Array<ArrayBuffer>, 200, headers);
}

/** What a script of ours asked for. */
export function dataAnswer(c: Context, { value, seconds }: Data): Response {
  const own = c.req.header('cookie') !== undefined || seconds === 0;
  return c.json(value as object, 200, {
    'cache-control': own ? 'private, no-store' : `public, max-age=${seconds}`,
    vary: 'cookie',
  });
}
