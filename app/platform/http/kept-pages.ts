import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compress, type Encoding, encodingFor } from './compress.ts';
import { securityHeaders } from './headers.ts';
import type { Revisions } from './revisions.ts';

type KeptPage = {
  /** The partnership whose revision it was drawn at, or `all`. */
  of: string;
  revision: number;
  until: number;
  etag: string;
  page: Buffer;
  bytes: number;
  headers: Partial<Record<Encoding, Record<string, string | number>>>;
  bodies: Partial<Record<Encoding, Buffer>>;
};

export type KeptPages = ReturnType<typeof keptPages>;

/**
 * Visitors' pages kept in memory, by address, until their partnership changes, what they say of the
 * day no longer holds, or the room is needed: the one used longest ago goes first. Nothing is kept
 * while changes are not heard of.
 */
export function keptPages(revisions: Revisions, now: () => number, roomInBytes = 64 * 2 ** 20) {
  const pages = new Map<string, KeptPage>();
  let used = 0;

  function drop(address: string): void {
    used -= pages.get(address)?.bytes ?? 0;
    pages.delete(address);
  }

  revisions.onLost(() => {
    pages.clear();
    used = 0;
  });

  return {
    /** Keeps a page drawn at `revision`, which was read before the page's data was. */
    keep(address: string, page: Buffer, of: string, revision: number, until: number): void {
      drop(address);
      // The two compressed bodies to come take less than the page itself.
      const bytes = page.length * 2 + 1_024;
      if (!revisions.heard() || bytes > roomInBytes / 8) return;
      const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
      pages.set(address, { of, revision, until, etag, page, bytes, headers: {}, bodies: {} });
      used += bytes;
      for (const oldest of pages.keys()) {
        if (used <= roomInBytes) break;
        drop(oldest);
      }
    },

    /** Answers from what is kept, when the request is a visitor's and the page still holds. */
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      const address = request.url ?? '';
      const kept = pages.get(address);
      if (!kept || request.headers.cookie !== undefined) return false;
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      if (kept.revision !== revisions.of(kept.of) || now() >= kept.until) {
        drop(address);
        return false;
      }
      const encoding = encodingFor(request.headers['accept-encoding'] as string | undefined);
      const body = kept.bodies[encoding];
      if (body === undefined) {
        void fill(kept, encoding).then(() => send(request, response, kept, encoding));
      } else send(request, response, kept, encoding);
      // Last used, last dropped.
      pages.delete(address);
      pages.set(address, kept);
      return true;
    },
  };
}

async function fill(kept: KeptPage, encoding: Encoding): Promise<void> {
  const body = await compress(kept.page, encoding, false);
  kept.bodies[encoding] = body;
  kept.headers[encoding] = {
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding, cookie',
    etag: kept.etag,
    'content-length': body.length,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  kept: KeptPage,
  encoding: Encoding,
): void {
  const headers = kept.headers[encoding];
  if (isSame(request.headers['if-none-match'], kept.etag)) {
    response.writeHead(304, { etag: kept.etag, vary: 'accept-encoding, cookie' }).end();
    return;
  }
  response.writeHead(200, headers);
  response.end(request.method === 'HEAD' ? undefined : kept.bodies[encoding]);
}

/** Whether a reader has this very page. One that packs pages on the way marks what it has as weak. */
function isSame(has: string | undefined, etag: string): boolean {
  if (has === undefined || has === etag) return has !== undefined;
  return has === '*' || has.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
