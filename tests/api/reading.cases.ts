import { brotliDecompressSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { langs } from '#base/text.ts';
import { version } from '#platform/http/api/version.ts';
import { openMeasure } from '../addresses.ts';
import { patience, test } from '../site.ts';
import { ask, editorCookie, formIn, send } from '../visit.ts';
import { everyResource, read } from './addresses.ts';

const measures = `${version}/measures`;

// The first of these waits for the site to be built and started.
describe('every address of the API', { timeout: 60_000 }, () => {
  test('answers as it is described, in three languages, to anyone’s page', async ({ site }) => {
    const faults: string[] = [];
    const all = await everyResource(site);
    expect(all.length).toBeGreaterThan(18);
    for (const { resource, path } of all) {
      for (const lang of langs) {
        const { status, headers, json } = await read(site, path, { 'accept-language': lang });
        const parsed = resource.answer.safeParse(json);
        if (!parsed.success) faults.push(`${path}: ${parsed.error.message.slice(0, 300)}`);
        const said = {
          status,
          type: headers['content-type'],
          lang: headers['content-language'],
          open: headers['access-control-allow-origin'],
          resources: headers['cross-origin-resource-policy'],
          nosniff: headers['x-content-type-options'],
          cookie: headers['set-cookie'],
          marked: /^"[\w-]+"$/.test(headers.etag ?? ''),
        };
        expect([path, said]).toEqual([
          path,
          {
            status: 200,
            type: 'application/json',
            lang,
            open: '*',
            resources: 'cross-origin',
            nosniff: 'nosniff',
            cookie: undefined,
            marked: true,
          },
        ]);
      }
    }
    expect(faults).toEqual([]);
  });

  test('leads only to addresses that answer', async ({ site }) => {
    const known = new Set<string>();
    for (const { path } of await everyResource(site)) {
      const { text } = await ask(site, `${path}${path.includes('?') ? '&' : '?'}limit=2`);
      const whole = text.includes('"errors"') ? (await ask(site, path)).text : text;
      for (const [, url = ''] of whole.matchAll(/"(http:\/\/127\.0\.0\.1[^"]*)"/g)) {
        if (!/\.(ics|atom)$/.test(url)) known.add(url.slice(site.url.length));
      }
    }
    expect(known.size).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const path of known) {
      const { status } = await ask(site, path);
      if (status !== 200) wrong.push(`${status} ${path}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('the bare version leads to every list and to what describes them', async ({ site }) => {
  const { json } = await read(site, version);
  const lists = json.lists as { name: string; url: string }[];
  expect(lists.length).toBeGreaterThan(10);
  for (const url of [json.description, json.documentation, lists[0]?.url]) {
    expect((await ask(site, String(url).slice(site.url.length))).status).toBe(200);
  }
});

test('what the page tells to open, ask and paste answers as it says', async ({ site }) => {
  const plain = (html: string) =>
    html
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  for (const lang of langs) {
    const { text } = await ask(site, `/${lang}/api`);
    const questions = [...text.matchAll(/<li><a href="(\/api\/v1\/[^"]+)">/g)].map(([, one = '']) =>
      plain(one),
    );
    const files = [...text.matchAll(/<a href="(\/[a-z]+\/vest-telemark\/plan\/[^"]+)"/g)].map(
      ([, one = '']) => one,
    );
    expect([questions.length, files.length]).toEqual([3, 5]);
    for (const path of [...questions, ...files]) {
      expect([path, (await ask(site, path)).status]).toEqual([path, 200]);
    }
    const codes = [...text.matchAll(/<pre><code>([^<]*)<\/code>/g)].map(([, one = '']) =>
      plain(one),
    );
    const addresses = codes.flatMap((code) => code.match(/http:[^'"\s]+/) ?? []);
    expect(addresses.map((one) => one.slice(site.url.length))).toEqual([
      `/${lang}/vest-telemark/plan/plan.xlsx`,
      ...Array(4).fill(`${measures}?partnership=vest-telemark`),
    ]);
  }
  const script =
    /<pre><code>(const [^<]*)<\/code>/.exec((await ask(site, '/nb/api')).text)?.[1] ?? '';
  const run = new Function('console', `return (async () => { ${plain(script)} })()`);
  const said: unknown[] = [];
  await run({ log: (...words: unknown[]) => said.push(...words) });
  expect(said).toEqual([7, expect.stringContaining('tapsgarantiordning')]);
});

describe('a list', () => {
  test('is read to its end a page at a time, each thing once, by «next» and by the Link header', async ({
    site,
  }) => {
    const whole = (await read(site, `${measures}?limit=200`)).json.items?.map(({ id }) => id) ?? [];
    expect(whole.length).toBeGreaterThan(60);
    const seen: string[] = [];
    let next: string | null = `${measures}?limit=7`;
    while (next) {
      const { json, headers } = await read(site, next);
      seen.push(...(json.items ?? []).map(({ id }) => id));
      next = json.next as string | null;
      expect(headers.link).toBe(next === null ? undefined : `<${next}>; rel="next"`);
    }
    expect(seen).toEqual(whole);
  });

  test('holds only what is asked for', async ({ site }) => {
    const of = async (query: string) => (await read(site, `${measures}?limit=200&${query}`)).json;
    const here = await of('partnership=vest-telemark');
    expect(here.items?.length).toBe(7);
    const led = await of('partnership=vest-telemark&lead=vest-telemarkr%C3%A5det');
    expect(led.items?.length).toBe(7);
    expect((await of('lead=telemark%20fylkeskommune')).items?.length).toBeGreaterThan(7);
    // As long as an id, and none.
    expect((await of(`lead=00000000-${'-'.repeat(27)}`)).items).toEqual([]);
    expect((await of('standing=example&partnership=telemark')).items?.length).toBeGreaterThan(3);
    expect((await of('year=2027&partnership=vest-telemark')).items?.length).toBeLessThan(8);
    // By its number an organisation is found with its sections.
    const byNumber = (await of('partnership=telemark&lead=929882989')).items ?? [];
    expect(byNumber.length).toBeGreaterThan(3);
    for (const { leads } of byNumber)
      expect(JSON.stringify(leads)).toContain('Telemark fylkeskommune');
  });

  test('says what the measures of one who leads cost, in one call', async ({ site }) => {
    const asked = `${measures}?partnership=vest-telemark&lead=vest-telemarkr%C3%A5det&totals=true`;
    const { json } = await read(site, asked);
    // The seven amounts of section 7 of the example: 4 450 + 300 + 150 + 1 200 + 400 + 950 + 950 thousand.
    expect(json.totals).toEqual({
      measures: 7,
      withAmount: 7,
      planned: { ore: '840000000', kroner: '8400000.00' },
    });
    const nav = await read(site, `${measures}?partnership=vest-telemark&lead=nav&totals=true`);
    expect(nav.json.items).toEqual([]);
    expect(nav.json.totals).toMatchObject({ measures: 0 });
    const takes = await read(site, `${measures}?partnership=vest-telemark&partner=nav`);
    expect(takes.json.items?.length).toBe(4);
  });
});

describe('an answer', () => {
  test('is not sent again to one who has it, kept or not, in any encoding', async ({ site }) => {
    for (const path of [measures, `${version}/search?q=praksis`]) {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const headers = { 'accept-encoding': encoding };
        const { headers: first } = await ask(site, path, { headers });
        const etag = first.etag ?? '';
        for (const has of [etag, `W/${etag}`, `"x", ${etag}`]) {
          const again = await ask(site, path, { headers: { ...headers, 'if-none-match': has } });
          expect([path, again.status, again.headers.etag]).toEqual([path, 304, etag]);
          expect(again.headers['access-control-allow-origin']).toBe('*');
        }
        const other = await ask(site, path, { headers: { ...headers, 'if-none-match': '"x"' } });
        expect(other.status).toBe(200);
      }
    }
  });

  test('has other bytes and another mark in another encoding, and the same words', async ({
    site,
  }) => {
    const plain = await ask(site, measures);
    const packed = await ask(site, measures, { headers: { 'accept-encoding': 'br' } });
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    expect(brotliDecompressSync(packed.body).toString()).toBe(plain.text);
    const head = await ask(site, measures, { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers.etag).toBe(plain.headers.etag);
    expect(Number(head.headers['content-length'])).toBe(plain.body.length);
  });

  test('speaks the language asked for, and leaves the plan’s words as they are', async ({
    site,
  }) => {
    const path = `${measures}?partnership=vest-telemark&limit=1`;
    const of = async (lang: string) =>
      JSON.parse((await ask(site, path, { headers: { 'accept-language': lang } })).text).items[0];
    const [nb, nn, en] = [await of('nb'), await of('nn-NO,nn;q=0.9'), await of('en-GB')];
    expect([nb, nn, en].map(({ standing }) => standing.name)).toEqual([
      'Forslag',
      'Framlegg',
      'Proposed',
    ]);
    expect(new Set([nb, nn, en].map(({ title }) => title)).size).toBe(1);
    expect(en.lang).toBe('nn');
    expect(en.page).toContain('/en/vest-telemark/tiltak/');
    expect((await ask(site, path)).headers.vary).toBe('accept, accept-encoding, accept-language');
  });

  test('is the same whoever asks, and new at once when something changed', async ({ site }) => {
    const editor = await editorCookie(site);
    const page = `/nb${await openMeasure(site)}`;
    const path = `${measures}?partnership=telemark&limit=200`;
    const before = await ask(site, path);
    expect((await ask(site, path, { headers: editor })).text).toBe(before.text);
    const { text } = await ask(site, `${page}/endre`, { headers: editor });
    const title = 'Et navn ingen hadde hørt før';
    const saved = await send(site, `${page}/endre`, { ...formIn(text), title }, editor);
    expect(saved.status).toBe(303);
    await expect.poll(async () => (await ask(site, path)).text, patience).toContain(title);
    const after = await ask(site, path, {
      headers: { 'if-none-match': before.headers.etag ?? '' },
    });
    expect(after.status).toBe(200);
  });

  test('may be asked for by a page of another site, which is told so first', async ({ site }) => {
    const headers = {
      origin: 'https://example.org',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match',
    };
    const { status, headers: said } = await ask(site, measures, { method: 'OPTIONS', headers });
    expect(status).toBe(204);
    expect(said['access-control-allow-origin']).toBe('*');
    expect(said['access-control-allow-methods']).toContain('GET');
    expect(said['access-control-allow-headers']).toContain('if-none-match');
    expect(said['access-control-allow-credentials']).toBeUndefined();
  });
});
