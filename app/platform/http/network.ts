import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Proxies whose word on who asks is believed, by address or range (`10.0.0.0/8`). */
export type Trusted = Pick<BlockList, 'check'>;

/** The proxies of a list of addresses and ranges; null when one of them is neither. */
export function trustedProxies(entries: readonly string[]): Trusted | null {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix, ...more] = entry.split('/');
    const family = familyOf(address);
    const most = family === 'ipv4' ? 32 : 128;
    const length = prefix === undefined ? most : Number(prefix);
    if (family === null || more.length > 0 || !/^\d{1,3}$/.test(prefix ?? '0') || length > most) {
      return null;
    }
    list.addSubnet(address, length, family);
  }
  return list;
}

/**
 * The network a request comes from, to count by: an IPv4 address, or the /64 of an IPv6 address, which is
 * what one subscriber has to choose among. `X-Forwarded-For` is believed as far back as it was written by
 * proxies we trust, so whoever writes one of their own gains nothing by it.
 */
export function networkOf(
  socket: string | undefined,
  forwarded: string | undefined,
  trusted: Trusted,
): string {
  let from = plain(socket ?? '');
  const hops = (forwarded ?? '').split(',').map(plain);
  while (hops.length > 0 && isTrusted(from, trusted)) {
    const before = hops.pop() ?? '';
    if (familyOf(before) === null) break;
    from = before;
  }
  return isIPv6(from) ? `${firstHalf(from)}::/64` : from;
}

/** The network this request comes from. */
export function networkAsking({ trusted }: { trusted: Trusted }, c: Context): string {
  return networkOf(getConnInfo(c).remote.address, c.req.header('x-forwarded-for'), trusted);
}

/**
 * Whether a network is this very machine. One that is not known is not: whoever asks and breaks off the
 * connection at once has no address any more, and all of them are counted as one.
 */
export function isThisMachine(network: string): boolean {
  return network === '0:0:0:0::/64' || network.startsWith('127.');
}

function isTrusted(address: string, trusted: Trusted): boolean {
  const family = familyOf(address);
  return family !== null && trusted.check(address, family);
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  if (isIPv4(address)) return 'ipv4';
  return isIPv6(address) ? 'ipv6' : null;
}

/** Without the port some proxies write with it and the name of an interface, and an IPv4 address that IPv6 wraps as what it is. */
function plain(address: string): string {
  const [, bracketed, withPort] =
    /^\[([^\]]*)\](?::\d+)?$|^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address.trim()) ?? [];
  const bare = (bracketed ?? withPort ?? address.trim()).replace(/%.*$/, '');
  if (!isIPv6(bare)) return bare;
  const written = shortest(bare);
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(written) ?? [];
  if (high === undefined || low === undefined) return written;
  return [high, low]
    .map((half) => Number.parseInt(half, 16))
    .flatMap((half) => [half >> 8, half & 255])
    .join('.');
}

/** An IPv6 address as the URL standard writes it, however it came: the shortest form, in small letters. */
function shortest(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

/** The first four groups of an IPv6 address in its shortest form, each without leading zeros. */
function firstHalf(address: string): string {
  const [before = '', after] = address.split('::');
  const left = before === '' ? [] : before.split(':');
  const right = after === undefined || after === '' ? [] : after.split(':');
  const missing = after === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(missing).fill('0'), ...right].slice(0, 4).join(':');
}
