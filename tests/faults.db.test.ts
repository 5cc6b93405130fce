import pg from 'pg';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { openMeasure } from './addresses.ts';
import { patience, type Site, startSite, test } from './site.ts';
import { lineTo } from './site-line.ts';
import { ask, editorCookie, formIn, send } from './visit.ts';

test('a process that lives says so, and one that can serve says that too', async ({ site }) => {
  const [health, ready] = await Promise.all(['/healthz', '/readyz'].map((path) => ask(site, path)));
  expect([health?.status, health?.text]).toEqual([200, '{"status":"ok"}']);
  expect([ready?.status, ready?.text]).toEqual([200, '{"database":true,"changes":true}']);
  expect(ready?.headers['x-content-type-options']).toBe('nosniff');
});

describe('when the database goes away', () => {
  let site: Site;
  let line: Awaited<ReturnType<typeof lineTo>>;
  beforeAll(async () => {
    site = await startSite({
      through: async (url) => {
        const { hostname, port } = new URL(url);
        line = await lineTo({ host: hostname, port: Number(port) });
        return line.through(url);
      },
    });
    await ask(site, '/nb/telemark');
  });
  afterAll(async () => {
    line.mend();
    await site.close();
    line.close();
  });

  test('pages say so, nothing that was typed is taken for saved, and all comes back with it', async () => {
    const path = `/nb${await openMeasure(site)}`;
    const editor = await editorCookie(site);
    const form = formIn((await ask(site, `${path}/endre`, { headers: editor })).text);
    line.cut();
    await expect.poll(async () => (await ask(site, '/readyz')).status, patience).toBe(503);
    expect((await ask(site, '/healthz')).status).toBe(200);
    for (const each of ['/nb', '/nn/telemark', '/nb/telemark/plan', '/nb/sok?q=bolig']) {
      const answer = await ask(site, each);
      expect([each, answer.status]).toEqual([each, 503]);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    expect((await ask(site, '/nn/telemark')).text).toContain(
      '<h1>Nettstaden kviler ein augneblink</h1>',
    );
    const typed = { ...form, title: 'Skrevet mens databasen var borte' };
    expect((await send(site, `${path}/endre`, typed, editor)).status).toBe(503);
    line.mend();
    await expect
      .poll(async () => (await ask(site, '/readyz')).text, patience)
      .toBe('{"database":true,"changes":true}');
    const now = await ask(site, path);
    expect(now.status).toBe(200);
    expect(now.text).not.toContain('Skrevet mens');
    // The same form, sent again, is taken now.
    expect((await send(site, `${path}/endre`, typed, editor)).status).toBe(303);
    await expect
      .poll(async () => (await ask(site, '/nb/telemark/plan')).text, patience)
      .toContain('Skrevet mens');
  });
});

describe('a fault of ours', () => {
  const typed = 'hemmelig ord fra et menneske';

  test('is a page with a number and no more, and the log has the number and the place', async ({
    site,
  }) => {
    const owner = new pg.Client({ connectionString: site.ownerUrl });
    await owner.connect();
    await owner.query('alter table search_entry rename to search_entry_away');
    const answer = await ask(site, `/nn/sok?q=${encodeURIComponent(typed)}`);
    await owner.query('alter table search_entry_away rename to search_entry');
    await owner.end();
    expect(answer.status).toBe(500);
    expect(answer.text).toContain('<h1>Noko gjekk gale hos oss</h1>');
    expect(answer.text).not.toMatch(/search_entry|at \w+ \(|node_modules|select |\.ts/);
    const [, number = ''] = answer.text.match(/nummer <[^>]*>([0-9a-f]{8})</) ?? [];
    const lines = site.logged.map((line) => JSON.parse(line));
    const fault = lines.find((line) => line.request === number && line.msg === 'fault');
    expect(fault.level).toBe(50);
    expect(fault.code).toBe('42P01');
    expect(fault.stack.length).toBeGreaterThan(2);
    expect(lines).toContainEqual(
      expect.objectContaining({ request: number, status: 500, path: '/nn/sok' }),
    );
    expect((await ask(site, '/nn/sok?q=bolig')).status).toBe(200);
  });

  test('no line of the log holds what was typed, searched for or sent as a cookie', async ({
    site,
  }) => {
    const editor = await editorCookie(site);
    const path = `/nb${await openMeasure(site)}/endre`;
    const form = formIn((await ask(site, path, { headers: editor })).text);
    await ask(site, `/nb/sok?q=${encodeURIComponent(typed)}`, {
      headers: { referer: `${site.url}/${typed}`, 'user-agent': typed },
    });
    await send(site, path, { ...form, why: typed, title: typed }, editor);
    await send(site, path, { ...form, from: typed }, editor);
    await send(site, path, { ...form, revision: typed }, editor);
    expect(site.logged.length).toBeGreaterThan(8);
    const whole = site.logged.join('\n');
    expect(whole).not.toContain(typed);
    expect(whole).not.toContain('hemmelig');
    expect(whole).not.toContain(editor.cookie.split('=')[1]);
    for (const line of site.logged) expect(JSON.parse(line)).toHaveProperty('msg');
  });
});
