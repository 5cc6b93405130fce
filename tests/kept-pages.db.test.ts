import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { openMeasure } from './addresses.ts';
import { patience, test } from './site.ts';
import { ask, editorCookie, formIn, send } from './visit.ts';

const plan = '/nb/telemark/plan';

describe('a page that is kept', () => {
  test('has a mark, and is not sent again to one who has it', async ({ site }) => {
    await ask(site, plan);
    const { headers } = await ask(site, plan);
    const etag = headers.etag ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers.vary).toBe('accept-encoding, cookie');
    for (const header of [etag, `W/${etag}`, `"annet", ${etag}`, '*']) {
      const again = await ask(site, plan, { headers: { 'if-none-match': header } });
      expect([header, again.status, again.body.length]).toEqual([header, 304, 0]);
      expect(again.headers.etag).toBe(etag);
    }
    const other = await ask(site, plan, { headers: { 'if-none-match': '"annet"' } });
    expect(other.status).toBe(200);
  });

  test('is the same in every encoding, kept or drawn for one, by GET and HEAD', async ({
    site,
  }) => {
    const open = (encoding: string, body: Buffer) =>
      encoding === 'br'
        ? brotliDecompressSync(body)
        : encoding === 'gzip'
          ? gunzipSync(body)
          : body;
    const path = '/nn/trondelag/plan';
    const texts = new Set<string>();
    for (const round of ['drawn', 'kept']) {
      for (const asked of ['br', 'gzip', 'identity', 'gzip, deflate, br;q=0.9', 'br;q=0', '']) {
        const headers = { 'accept-encoding': asked };
        // Another address each time, so that the first round is drawn and not kept.
        const own = round === 'drawn' ? `${path}?${encodeURIComponent(asked)}` : path;
        const got = await ask(site, own, { headers });
        const encoding = got.headers['content-encoding'] ?? 'identity';
        const takes = asked.startsWith('br;q=0') || asked === '' ? 'identity' : asked.split(',')[0];
        expect(encoding).toBe(asked.includes(',') ? 'br' : takes);
        texts.add(
          open(encoding, got.body)
            .toString()
            .replaceAll(/\?[^"]*(?=")|back=[^"]*/g, ''),
        );
        const head = await ask(site, own, { headers, method: 'HEAD' });
        expect([head.status, head.body.length]).toEqual([200, 0]);
        expect(head.headers['content-encoding'] ?? 'identity').toBe(encoding);
        if (round === 'kept') {
          expect(Number(head.headers['content-length'])).toBe(got.body.length);
        }
      }
    }
    expect(texts.size).toBe(1);
  });

  test('falls when something in it changes, in every language, and is never an editor’s', async ({
    site,
  }) => {
    const path = await openMeasure(site);
    const editor = await editorCookie(site);
    const texts = async (headers = {}) =>
      (
        await Promise.all(
          ['nb', 'nn', 'en'].map((lang) => ask(site, `/${lang}${path}`, { headers })),
        )
      )
        .map(({ text }) => text)
        .join();
    await texts();
    expect(await texts()).not.toContain('helt fersk');
    const form = formIn((await ask(site, `/nb${path}/endre`, { headers: editor })).text);
    await send(
      site,
      `/nb${path}/endre`,
      { ...form, description: 'Dette er helt fersk tekst.' },
      editor,
    );
    // The one who changed it sees it at once; others as soon as the database has told of it.
    expect((await texts(editor)).match(/helt fersk/g)?.length).toBeGreaterThanOrEqual(3);
    await expect
      .poll(async () => (await texts()).match(/<p>Dette er helt fersk tekst/g)?.length, patience)
      .toBe(3);
    expect(await texts(editor)).toContain('/endre"');
    expect(await texts()).not.toContain('/endre"');
    const own = await ask(site, `/nb${path}`, { headers: editor });
    expect(own.headers['cache-control']).toBe('private, no-store');
    expect(own.headers.etag).toBeUndefined();
  });

  test('is not served to one with a cookie, whatever it is', async ({ site }) => {
    await ask(site, plan);
    const { headers } = await ask(site, plan, { headers: { cookie: 'noe=annet' } });
    expect(headers.etag).toBeUndefined();
    expect(headers['cache-control']).toBe('private, no-store');
  });

  test('falls at midnight in Norway, since it says which day it is', async ({ site }) => {
    const home = '/nb/vest-telemark';
    site.hold('2026-05-18T21:59:59Z');
    await ask(site, home);
    const before = (await ask(site, home)).text;
    site.hold('2026-05-18T22:00:01Z');
    const after = (await ask(site, home)).text;
    site.hold();
    expect(before).toMatch(/>18\.\smai/);
    expect(after).toMatch(/>19\.\smai/);
    expect(after).not.toBe(before);
  });

  test('is not a search, a role, a fault or a form', async ({ site }) => {
    for (const path of ['/nb/sok?q=bolig', '/nb/rolle', '/nb/finnes-ikke']) {
      await ask(site, path);
      expect((await ask(site, path)).headers.etag, path).toBeUndefined();
    }
  });
});

test('built files are kept for a year, in every encoding', async ({ site }) => {
  const { text } = await ask(site, '/nb');
  const [, style = ''] = text.match(/rel="stylesheet" href="([^"]*)"/) ?? [];
  const plain = await ask(site, style);
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(plain.headers['x-content-type-options']).toBe('nosniff');
  const packed = await ask(site, style, { headers: { 'accept-encoding': 'gzip' } });
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  expect((await ask(site, style, { method: 'HEAD' })).body.length).toBe(0);
});
