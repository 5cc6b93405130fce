import type { IncomingMessage, ServerResponse } from 'node:http';
import { compress, type Encoding, encodingFor } from './compress.ts';
import { etagOf, isSame, markOf } from './etag.ts';
import { securityHeaders } from './headers.ts';
import type { Revisions } from './revisions.ts';

type KeptPage = {
  /** The partnership whose revision it was drawn at, or `all`. */
  of: string;
  revision: number;
  until: number;
  /** Its mark without quotes; each encoding adds its own name, since its bytes are others. */
  mark: string;
  kind: Kind;
  page: Buffer;
  bytes: number;
  headers: Partial<Record<Encoding, Record<string, string | number>>>;
  bodies: Partial<Record<Encoding, Buffer>>;
};

/**
 * What is kept beside pages: its own headers, whether a cookie makes no difference to it, and whether it
 * is packed already.
 */
export type Kind = {
  headers: Readonly<Record<string, string>>;
  sameForAll: boolean;
  packed?: boolean;
};

const pageKind: Kind = {
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding, cookie',
  },
  sameForAll: false,
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
  /** The one that stands last, where that is one that was answered. */
  let last: KeptPage | undefined;

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
    keep(
      address: string,
      page: Buffer,
      of: string,
      revision: number,
      until: number,
      kind: Kind = pageKind,
    ): void {
      drop(address);
      // The two compressed bodies to come take less than the page itself.
      const bytes = page.length * 2 + 1_024;
      if (!revisions.heard() || bytes > roomInBytes / 8) return;
      const mark = markOf(page);
      const own = { of, revision, until, mark, kind, page, bytes };
      pages.set(address, { ...own, headers: {}, bodies: {} });
      last = undefined;
      used += bytes;
      for (const oldest of pages.keys()) {
        if (used <= roomInBytes) break;
        drop(oldest);
      }
    },

    /** Answers from what is kept, when the request is a visitor's and the page still holds. */
    answer(
      request: IncomingMessage,
      response: ServerResponse,
      address: string = request.url ?? '',
    ): boolean {
      const kept = pages.get(address);
      if (!kept) return false;
      if (request.headers.cookie !== undefined && !kept.kind.sameForAll) return false;
      if (request.method !== 'GET' && request.method !== 'HEAD') return false;
      if (kept.revision !== revisions.of(kept.of) || now() >= kept.until) {
        drop(address);
        return false;
      }
      const encoding = kept.kind.packed
        ? 'identity'
        : encodingFor(request.headers['accept-encoding'] as string | undefined);
      const body = kept.bodies[encoding];
      if (body === undefined) {
        void fill(kept, encoding).then(() => send(request, response, kept, encoding));
      } else send(request, response, kept, encoding);
      if (kept === last) return true;
      // Last used, last dropped.
      pages.delete(address);
      pages.set(address, kept);
      last = kept;
      return true;
    },
  };
}

async function fill(kept: KeptPage, encoding: Encoding): Promise<void> {
  const body = await compress(kept.page, encoding, false);
  kept.bodies[encoding] = body;
  kept.headers[encoding] = {
    ...securityHeaders,
    ...kept.kind.headers,
    etag: etagOf(kept.mark, encoding),
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
  if (isSame(request.headers['if-none-match'], kept.mark)) {
    const { 'content-type': _, ...own } = kept.kind.headers;
    response.writeHead(304, { ...own, etag: etagOf(kept.mark, encoding) }).end();
    return;
  }
  response.writeHead(200, headers);
  response.end(request.method === 'HEAD' ? undefined : kept.bodies[encoding]);
}
