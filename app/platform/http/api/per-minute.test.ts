import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { type Trusted, trustedProxies } from '#platform/http/network.ts';
import type { Site, Variables } from '#platform/http/site.ts';
import { mostPerMinute, perMinute } from './per-minute.ts';
import { addApi } from './serve.ts';

const morning = new Date('2026-05-11T08:00:12Z');
const later = (seconds: number) => new Date(morning.getTime() + seconds * 1_000);

describe('what one network asks for in a minute', () => {
  test('is answered so many times, then not before the next one begins', () => {
    const wait = perMinute(3);
    const waits = [0, 1, 2, 3, 40].map((seconds) => wait('192.0.2.1', later(seconds)));
    expect(waits).toEqual([null, null, null, 45, 8]);
    expect(wait('192.0.2.1', later(48))).toBeNull();
  });

  test('takes nothing from another', () => {
    const wait = perMinute(1);
    expect(wait('192.0.2.1', morning)).toBeNull();
    expect(wait('192.0.2.1', morning)).toBe(48);
    expect(wait('192.0.2.2', morning)).toBeNull();
  });

  test('takes no more room however many networks there are', () => {
    const wait = perMinute(1);
    for (let n = 0; n < 120_000; n += 1) wait(`2001:db8:0:${n.toString(16)}::/64`, morning);
    expect(wait('192.0.2.1', morning)).toBeNull();
    expect(wait('192.0.2.1', morning)).toBe(48);
  });
});

describe('the API', () => {
  const site = {
    ...{ example: false, publicUrl: null, trusted: trustedProxies(['10.0.0.1']) as Trusted },
    ground: { now: () => morning },
  } as unknown as Site;
  const app = new Hono<Variables>();
  addApi(app, site, { resources: [], files: [], others: [] } as never);
  const ask = (from: string, forwarded?: string) =>
    app.request(
      '/api/v1/ingenting',
      forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } },
      { incoming: { socket: { remoteAddress: from } } },
    );

  test('tells a network that asks without end to wait, and how long, whatever it says of itself', async () => {
    for (let n = 0; n < mostPerMinute; n += 1) {
      const { status } = await ask('10.0.0.1', `198.51.100.${n % 250}, 192.0.2.7`);
      if (status !== 404) throw new Error(`${n}: ${status}`);
    }
    const refused = await ask('10.0.0.1', '192.0.2.7');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '48']);
    expect(await refused.json()).toMatchObject({ title: 'For mange nye svar', status: 429 });
    expect((await ask('192.0.2.7')).status).toBe(429);
    expect((await ask('10.0.0.1', '192.0.2.8')).status).toBe(404);
  });

  test('counts nothing that this machine asks for', async () => {
    for (let n = 0; n <= mostPerMinute; n += 1) await ask('::ffff:127.0.0.1');
    expect((await ask('127.0.0.1')).status).toBe(404);
    expect((await ask('::1')).status).toBe(404);
  });
});
