import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Assets } from './assets.ts';
import { securityHeaders, strictTransport } from './headers.ts';
import type { KeptPages } from './kept-pages.ts';
import { isLocalHost } from './origin.ts';
import type { Variables } from './router.ts';

/** Serves built files and kept pages straight from memory, and everything else through the router. */
export function createSite(
  app: Hono<Variables>,
  kept: KeptPages,
  assets: Assets,
  { example, publicUrl }: { example: boolean; publicUrl: string | null },
): Server {
  const secure = publicUrl?.startsWith('https:') ? Object.entries(strictTransport) : [];
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => {
    for (const [name, value] of secure) response.setHeader(name, value);
    if (assets.answer(request, response)) return;
    // The router turns away who asks by another name than this machine's; nothing is kept from that.
    const askedHere = !example || isLocalHost(request.headers.host ?? null);
    if (askedHere && kept.answer(request, response)) return;
    for (const name in securityHeaders) response.setHeader(name, securityHeaders[name] ?? '');
    void listener(request, response);
  });
  server.requestTimeout = 60_000;
  server.headersTimeout = 20_000;
  return server;
}

/**
 * Listens on the port asked for; without one, on the first free from 3000 on. Gives the port, or null
 * when the one asked for is taken.
 */
export async function listen(
  server: Server,
  host: string,
  port: number | null,
): Promise<number | null> {
  if (port !== null) return (await tryPort(server, host, port)) ? portOf(server) : null;
  for (let candidate = 3000; candidate < 3050; candidate++) {
    if (await tryPort(server, host, candidate)) return candidate;
  }
  return (await tryPort(server, host, 0)) ? portOf(server) : null;
}

function tryPort(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
