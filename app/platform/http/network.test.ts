import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isThisMachine, networkOf, type Trusted, trustedProxies } from './network.ts';

const none = trustedProxies([]) as Trusted;
const ours = trustedProxies(['10.0.0.0/8', '2001:db8:1::/48', '127.0.0.1']) as Trusted;

describe('the network one comes from', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::ffff:CB00:7107', '203.0.113.7'],
    ['0:0:0:0:0:ffff:203.0.113.7', '203.0.113.7'],
    ['[0:0::FFFF:cb00:7107]:4711', '203.0.113.7'],
    ['203.0.113.7:4711', '203.0.113.7'],
    ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:a:b:c:d:e:f', '2001:db8:a:b::/64'],
    ['2001:DB8:00a:B::', '2001:db8:a:b::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('of %s is %s', (socket, network) => {
    expect(networkOf(socket, undefined, none)).toBe(network);
  });

  test('is the same for all addresses of one /64, and another for the next', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
    fc.assert(
      fc.property(fc.tuple(group, group, group, group), (host) => {
        const at = (net: string) =>
          networkOf(`2001:db8:7:${net}:${host.join(':')}`, undefined, none);
        expect(at('1')).toBe('2001:db8:7:1::/64');
        expect(at('2')).not.toBe(at('1'));
      }),
    );
  });

  test('is never what a stranger writes in a header', () => {
    fc.assert(
      fc.property(fc.string(), (forwarded) => {
        expect(networkOf('203.0.113.7', forwarded, none)).toBe('203.0.113.7');
        expect(networkOf('203.0.113.7', forwarded, ours)).toBe('203.0.113.7');
        // Whatever stands before it, the last was written by our own proxy.
        expect(networkOf('10.1.2.3', `${forwarded},198.51.100.9`, ours)).toBe('198.51.100.9');
      }),
    );
  });

  test('is found behind proxies of ours, as far back as they wrote it', () => {
    expect(networkOf('10.1.2.3', '198.51.100.9', none)).toBe('10.1.2.3');
    expect(networkOf('10.1.2.3', '1.2.3.4, 198.51.100.9, 10.9.9.9', ours)).toBe('198.51.100.9');
    expect(networkOf('::ffff:10.1.2.3', '2001:db8:1::5, 10.0.0.1', ours)).toBe('2001:db8:1:0::/64');
    expect(networkOf('10.1.2.3', 'unknown, 10.0.0.1', ours)).toBe('10.0.0.1');
    expect(networkOf('10.1.2.3', undefined, ours)).toBe('10.1.2.3');
    expect(networkOf(undefined, '198.51.100.9', ours)).toBe('');
  });
});

test('one whose address is gone when it is asked for is not taken for this machine', () => {
  expect(['127.0.0.1', '::1', '::ffff:127.0.0.2'].map(known)).toEqual([true, true, true]);
  expect([undefined, '203.0.113.7', '2001:db8::1'].map(known)).toEqual([false, false, false]);
  // Nor is it believed for whom it says that it asks.
  expect(networkOf(undefined, '127.0.0.1', ours)).toBe('');
});

function known(socket: string | undefined): boolean {
  return isThisMachine(networkOf(socket, undefined, none));
}

test('a list of proxies is read whole or not at all', () => {
  for (const entry of ['', 'proxy.example.no', '10.0.0.0/33', '::/129', '10.0.0.0/x', '10/8/8']) {
    expect(trustedProxies(['127.0.0.1', entry]), entry).toBeNull();
  }
});
