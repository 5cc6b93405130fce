import type { IncomingHttpHeaders } from 'node:http';
import { preferred } from '#platform/http/language.ts';

/** What most programs ask for. Others are answered each time, so that no header can fill the room. */
const usual = new Set([
  '*/*',
  'application/json',
  'application/json, text/plain, */*',
  'application/ld+json',
  'text/turtle',
  'text/calendar',
  'application/atom+xml',
]);

/**
 * What an answer to a program is kept under: the address, and what else it hangs on. Null for an
 * address of a page, and where what is asked for is unusual.
 */
export function keptKey(
  headers: Headers | IncomingHttpHeaders,
  address: string,
  example: boolean,
): string | null {
  if (!isForPrograms(address)) return null;
  const of = (name: 'accept' | 'accept-language' | 'host') =>
    headers instanceof Headers ? headers.get(name) : headers[name];
  const accept = of('accept') ?? '*/*';
  if (!usual.has(accept)) return null;
  const lang = preferred(of('accept-language') ?? '');
  // The example names itself as it was asked for: 127.0.0.1 or localhost.
  return `${example ? of('host') : ''} ${lang} ${accept} ${address}`;
}

function isForPrograms(address: string): boolean {
  return address.startsWith('/api/') || /^[^?]*\.(ics|atom)(\?|$)/.test(address);
}
