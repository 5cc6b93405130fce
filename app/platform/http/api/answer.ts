import type { Context } from 'hono';
import type { Lang } from '#base/text.ts';
import { compress, encodingFor } from '#platform/http/compress.ts';
import { etagOf, isSame, markOf } from '#platform/http/etag.ts';
import type { Variables } from '#platform/http/site.ts';
import { type Problem, problemBody } from './problem.ts';
import { problems } from './problem-texts.ts';

/** Anyone's page may read what is public; no answer hangs on who asks. */
export const openToAll: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Content-Language, Retry-After, Allow',
  'cross-origin-resource-policy': 'cross-origin',
};

/** What goes with every answer of a kind; a change is seen at once, since it is always asked for. */
export function headersOf(type: string, lang: Lang): Record<string, string> {
  return {
    ...openToAll,
    'content-type': type,
    'content-language': lang,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept, accept-encoding, accept-language',
  };
}

/** A body as the reader takes it, or the word that it is the one they have. */
export async function send(
  c: Context<Variables>,
  body: Buffer,
  headers: Record<string, string>,
): Promise<Response> {
  const mark = markOf(body);
  const encoding = encodingFor(c.req.header('accept-encoding'));
  const etag = etagOf(mark, encoding);
  if (isSame(c.req.header('if-none-match'), mark)) {
    const { 'content-type': _, ...own } = headers;
    return c.body(null, 304, { ...own, etag });
  }
  const packed = await compress(body, encoding, true);
  // The same bytes under the type that Hono asks for, as in `html.ts`.
  return c.body(packed as Uint8Array<ArrayBuffer>, 200, {
    ...headers,
    etag,
    'content-length': String(packed.length),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
}

/** A problem in the reader's language, as `application/problem+json`. */
export function sendProblem(
  c: Context<Variables>,
  problem: Problem,
  lang: Lang,
  origin: string,
): Response {
  const body = problemBody(problem, lang, { origin, requestId: c.get('requestId') });
  return c.body(JSON.stringify(body), problems[problem.problem].status, {
    ...problemHeaders(lang),
    ...problem.headers,
  });
}

/** What goes with every problem. */
export function problemHeaders(lang: Lang): Record<string, string> {
  return {
    ...openToAll,
    'content-type': 'application/problem+json',
    'content-language': lang,
    'cache-control': 'no-store',
  };
}
