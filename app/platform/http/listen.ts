import { createServer, type Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Lang } from '#base/text.ts';
import { keptKey } from './api/kept-key.ts';
import type { Assets } from './assets.ts';
import { securityHeaders, strictTransport } from './headers.ts';
import type { KeptPages } from './kept-pages.ts';
import { preferred } from './language.ts';
import { isLocalHost } from './origin.ts';
import type { Variables } from './site.ts';
import { guardBody } from './slow-bodies.ts';
import { answerUnreadable, isApi, type Said, toPerson, toProgram } from './unreadable.ts';

/** Serves built files and kept pages straight from memory, and everything else through the router. */
export function createSite(
  app: Hono<Variables>,
  kept: KeptPages,
  assets: Assets,
  {
    example,
    publicUrl,
    unreadable,
  }: {
    example: boolean;
    publicUrl: string | null;
    /** The page for a request that could not be read as one. */
    unreadable(lang: Lang): string;
  },
): Server {
  const secure = publicUrl?.startsWith('https:') ? Object.entries(strictTransport) : [];
  const listener = (said: () => Said) =>
    getRequestListener(app.fetch, { errorHandler: (error) => refused(error, said()) });
  const forPeople = listener(() => toPerson('nb', unreadable));
  // One for each language: what goes wrong is not told with the request it went wrong with.
  const forPrograms = {
    nb: listener(() => toProgram('nb', publicUrl)),
    nn: listener(() => toProgram('nn', publicUrl)),
    en: listener(() => toProgram('en', publicUrl)),
  } satisfies Record<Lang, unknown>;
  const server = createServer((request, response) => {
    guardBody(request, response);
    for (const [name, value] of secure) response.setHeader(name, value);
    if (assets.answer(request, response)) return;
    // The router turns away who asks by another name than this machine's; nothing is kept from that.
    const askedHere = !example || isLocalHost(request.headers.host ?? null);
    const address = keptKey(request.headers, request.url ?? '', example) ?? request.url;
    if (askedHere && kept.answer(request, response, address)) return;
    for (const name in securityHeaders) response.setHeader(name, securityHeaders[name] ?? '');
    void (isApi(request.url ?? '')
      ? forPrograms[preferred(request.headers['accept-language'])](request, response)
      : forPeople(request, response));
  });
  // How long a body may take is asked of each request: a file needs longer on a slow line.
  server.requestTimeout = 0;
  server.headersTimeout = 20_000;
  server.on('clientError', (error, socket) =>
    answerUnreadable(error, socket, unreadable, publicUrl),
  );
  return server;
}

/** What came as a request, but with an address or a host that is none. */
function refused(error: unknown, { headers, body }: Said): Response {
  if (!(error instanceof RequestError)) throw error;
  return new Response(body, { status: 400, headers });
}

/**
 * Listens on the port asked for; without one, on the first free from 3000 on. Gives the port, or one
 * sentence for the operator when nothing can listen there.
 */
export async function listen(
  server: Server,
  host: string,
  port: number | null,
): Promise<{ ok: true; port: number } | { ok: false; sentence: string }> {
  for (const candidate of port === null ? [...firstTried, 0] : [port]) {
    const fault = await tryPort(server, host, candidate);
    if (fault === null) return { ok: true, port: portOf(server) };
    if (fault.code !== 'EADDRINUSE') return { ok: false, sentence: cannot(host, fault) };
  }
  return { ok: false, sentence: `Port ${port} on ${host} is taken. Set PORT to another one.` };
}

const firstTried = Array.from({ length: 50 }, (_, index) => 3000 + index);

/** No such address on this machine, or a port that is not for this user. */
function cannot(host: string, { code, message }: NodeJS.ErrnoException): string {
  return code === 'EACCES'
    ? `This user may not listen there (${message}). Set PORT to one from 1024 on.`
    : `Nothing can listen on ${host} (${message}). Set HOST to an address of this machine.`;
}

function tryPort(
  server: Server,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: Error) => resolve(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(null);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
