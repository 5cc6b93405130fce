import { describe, expect } from 'vitest';
import { openMeasure } from './addresses.ts';
import { startSite, test } from './site.ts';
import { ask, editorCookie, formIn, send } from './visit.ts';

describe('the example on this machine', () => {
  test.for(['example.org', 'tannhjul.local:80', '127.0.0.1.example.org', '10.0.0.1', '0.0.0.0'])(
    'answers nothing to one who calls it «%s»',
    async (host, { site }) => {
      expect((await ask(site, '/nb')).status).toBe(200);
      for (const path of ['/nb', '/nb/telemark/plan', '/nb/rolle', '/nb/finnes-ikke']) {
        const answer = await ask(site, path, { headers: { host } });
        expect(answer.status, path).toBe(403);
        expect(answer.text).not.toContain('Telemark');
      }
    },
  );

  test.for(['localhost', 'localhost:3000', '127.0.0.1', '[::1]:3000', 'LOCALHOST:3000'])(
    'answers one who calls it «%s»',
    async (host, { site }) => {
      expect((await ask(site, '/nb', { headers: { host } })).status).toBe(200);
    },
  );
});

describe('a write', () => {
  const foreign: [string, Record<string, string>][] = [
    ['nowhere', { origin: '' }],
    ['another site', { origin: 'https://example.org' }],
    ['no origin', { origin: 'null' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['https', { origin: 'https://127.0.0.1' }],
    ['another name for the same machine', { origin: 'http://localhost' }],
    ['a name that begins as ours', { origin: 'http://127.0.0.1.example.org' }],
  ];
  test.for(foreign)('that comes from %s is turned away', async ([, headers], { site }) => {
    const answer = await send(site, '/nb/rolle', { role: 'editor' }, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test('without a word of where it comes from is turned away, unless the browser says from here', async ({
    site,
  }) => {
    const post = (headers: Record<string, string>) =>
      ask(site, '/nb/rolle', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: 'role=editor',
      });
    expect((await post({})).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'none' })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  });

  test.for(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    'by %s is not taken',
    async (method, { site }) => {
      const answer = await ask(site, '/nb/rolle', { method, headers: { origin: site.url } });
      expect([403, 404, 405, 501]).toContain(answer.status);
    },
  );

  test('that is too large is refused with its page, also when it does not say how large it is', async ({
    site,
  }) => {
    const body = `description=${'a'.repeat(600 * 1024)}`;
    const type = 'application/x-www-form-urlencoded';
    const headers = { origin: site.url, 'content-type': type, ...(await editorCookie(site)) };
    const sized = { ...headers, 'content-length': String(body.length) };
    const path = `/nn${await openMeasure(site)}/endre`;
    for (const each of [sized, { ...headers, 'transfer-encoding': 'chunked' }]) {
      const answer = await ask(site, path, { method: 'POST', headers: each, body });
      expect(answer.status).toBe(413);
      expect(answer.text).toContain('<h1>Det du sende, er for stort</h1>');
    }
  });

  test('or a question made to take long is answered like any other', async ({ site }) => {
    const [, goal = ''] = /href="(\/nb\/telemark\/mal\/[^"#?]*)/.exec(
      (await ask(site, '/nb/telemark/plan')).text,
    ) ?? [''];
    const began = performance.now();
    const typed = { weight: `1${' '.repeat(300_000)}x` };
    const sent = await send(site, `${goal}/endre`, typed, await editorCookie(site));
    expect(sent.status).toBe(422);
    expect((await ask(site, `/nb${'/'.repeat(15_000)}x`)).status).toBe(404);
    const languages = { 'accept-language': `nb${' '.repeat(15_000)}x` };
    expect((await ask(site, '/', { headers: languages })).status).toBeLessThan(400);
    expect(performance.now() - began).toBeLessThan(8_000);
  });

  test.for([
    ['application/json', '{"title":"Uten skjema"}'],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
    ['text/plain', 'title=Uten'],
    ['application/x-www-form-urlencoded', '%%%=%&&&=&title'],
    ['application/x-www-form-urlencoded', '__proto__=1&constructor=2&toString=3&revision=1'],
    ['application/x-www-form-urlencoded', ''],
  ])(
    'of type %s that is no form of ours changes nothing',
    async ([type = '', body = ''], { site }) => {
      const editor = await editorCookie(site);
      const path = `/nb${await openMeasure(site)}`;
      const before = (await ask(site, path)).text;
      const answer = await ask(site, `${path}/endre`, {
        method: 'POST',
        headers: { ...editor, origin: site.url, 'content-type': type },
        body,
      });
      expect(answer.status).toBe(422);
      expect((await ask(site, path)).text).toBe(before);
    },
  );
});

describe('the session', () => {
  test('is a cookie that scripts and other sites never get', async ({ site }) => {
    const { headers } = await send(site, '/nb/rolle', { role: 'editor' });
    expect(headers['set-cookie']).toHaveLength(1);
    expect(headers['set-cookie']?.[0]).toMatch(
      /^tannhjul_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('ends when one becomes a visitor again, and the old cookie is worth nothing', async ({
    site,
  }) => {
    const editor = await editorCookie(site);
    expect((await ask(site, '/nb/rolle', { headers: editor })).text).toContain('Nå er du redaktør');
    const left = await send(site, '/nb/rolle', { role: 'visitor' }, editor);
    expect(left.headers['set-cookie']?.[0]).toMatch(/^tannhjul_session=; Max-Age=0; Path=\//);
    expect((await ask(site, '/nb/rolle', { headers: editor })).text).toContain(
      'Nå er du besøkende',
    );
  });

  test('ends after a working day', async ({ site }) => {
    const editor = await editorCookie(site);
    const isEditor = async () =>
      (await ask(site, '/nb/rolle', { headers: editor })).text.includes('Nå er du redaktør');
    site.hold('2026-05-11T21:59:59Z');
    expect(await isEditor()).toBe(true);
    site.hold('2026-05-11T22:00:01Z');
    expect(await isEditor()).toBe(false);
    site.hold();
  });

  test('that ends while one writes loses nothing of what was written', async ({ site }) => {
    const editor = await editorCookie(site);
    const path = `/nb${await openMeasure(site)}/endre`;
    const fields = formIn((await ask(site, path, { headers: editor })).text);
    await send(site, '/nb/rolle', { role: 'visitor' }, editor);
    const typed = { ...fields, challenge: 'Dette tok en time å skrive.' };
    const refused = await send(site, path, typed, editor);
    expect(refused.status).toBe(403);
    expect(formIn(refused.text)).toEqual(typed);
    const again = await send(site, path, formIn(refused.text), await editorCookie(site));
    expect(again.status).toBe(303);
    // Nothing that no form of ours holds is drawn again: it would cost more than it costs to send.
    const flood = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`f${at}`, 'a b']));
    expect((await send(site, path, flood, { cookie: 'tannhjul_session=x' })).status).toBe(303);
    // One who never signed in here is led to sign in, and what they send is not read.
    const stranger = await send(site, path, typed);
    expect([stranger.status, stranger.location]).toEqual([
      303,
      `/nb/rolle?back=${encodeURIComponent(path)}`,
    ]);
  });

  test.for(['', 'x', "'; drop table session; --", 'a'.repeat(3_000), '%00', '=;=;'])(
    'of «%s» is a visitor’s',
    async (token, { site }) => {
      const headers = { cookie: `tannhjul_session=${token}` };
      const answer = await ask(site, '/nb/rolle', { headers });
      expect(answer.text).toContain('Nå er du besøkende');
    },
  );

  test('may be begun thirty times a minute, and then has to wait', async () => {
    const site = await startSite();
    const begin = async () => (await send(site, '/nn/rolle', { role: 'editor' })).status;
    const answers = new Set<number>();
    for (let time = 0; time < 30; time += 1) answers.add(await begin());
    expect([...answers]).toEqual([303]);
    const refused = await send(site, '/nn/rolle', { role: 'editor' });
    expect(refused.status).toBe(429);
    expect(refused.text).toContain('<h1>Det kom for mange førespurnader</h1>');
    site.hold('2026-05-11T10:01:00Z');
    expect(await begin()).toBe(303);
    await site.close();
  });
});
