import type { Context } from 'hono';

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Whether a request's Host names this very machine. Without this check a page elsewhere could have its
 * own name point to 127.0.0.1 and read the example as if it were its own.
 */
export function isLocalHost(host: string | null): boolean {
  return host !== null && loopback.has(host.toLowerCase().replace(/:\d+$/, ''));
}

/** Whether an address to listen on can be reached from this machine alone. */
export function isLoopback(address: string): boolean {
  return address === '127.0.0.1' || address === '::1' || address === 'localhost';
}

/** Where programs of others post, that prove themselves by what they send: a token signed by a provider. */
const forPrograms = /^\/logg-inn\/oidc\/[^/]+\/ut$/;

/** Whether what was posted may be looked at: it comes from a page of ours, or to where programs post. */
export function maySend({ req }: Context, publicUrl: string | null): boolean {
  return forPrograms.test(req.path) || comesFromHere(req.raw.headers, publicUrl);
}

/** Whether a write comes from a page of ours: browsers tell where a form was sent from. */
export function comesFromHere(headers: Headers, publicUrl: string | null): boolean {
  const origin = headers.get('origin');
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin';
  const own = publicUrl === null ? `http://${headers.get('host')}` : new URL(publicUrl).origin;
  return origin === own;
}

/**
 * Where the site is reached, for the links of letters: as it was set up, or this very machine. Null for any
 * other name it was asked by, since whoever asks chooses that, and a letter must not lead elsewhere.
 */
export function originFor({ publicUrl }: { publicUrl: string | null }, c: Context): string | null {
  if (publicUrl !== null) return new URL(publicUrl).origin;
  const host = c.req.header('host') ?? null;
  return isLocalHost(host) ? `http://${host}` : null;
}

/** An address within this site to go back to, or the fallback for anything else. */
export function withinSite(to: string | undefined, fallback: string): string {
  // One slash and no backslash: `//elsewhere` and `/\elsewhere` lead away. Controls stand in no address.
  return to !== undefined && /^\/(?!\/)[^\\\s\p{Cc}]*$/u.test(to) ? to : fallback;
}
