import { beforeAll, describe, expect, test } from 'vitest';
import { openMeasure } from './addresses.ts';
import { type Site, startSite } from './site.ts';
import { ask, send } from './visit.ts';

/** As with a DATABASE_URL: nobody can sign in yet, so nobody may write. */
let site: Site;
let measure: string;
beforeAll(async () => {
  site = await startSite({ example: false, publicUrl: 'https://plan.example.org' });
  measure = `/nb${await openMeasure(site)}`;
  return () => site.close();
});
const from = { origin: 'https://plan.example.org' };

describe('where writing is closed', () => {
  test('all can be read, by whatever name the server goes', async () => {
    for (const path of ['/nb', '/nb/telemark', '/nn/telemark/plan', measure]) {
      const { status, text } = await ask(site, path, { headers: { host: 'plan.example.org' } });
      expect(status).toBe(200);
      expect(text).not.toContain('/rolle');
    }
  });

  test('there is no role to choose, and no session to get', async () => {
    expect((await ask(site, '/nb/rolle')).status).toBe(403);
    const begun = await send(site, '/nb/rolle', { role: 'editor' }, from);
    expect(begun.status).toBe(403);
    expect(begun.headers['set-cookie']).toBeUndefined();
  });

  test('a change is refused with the reason, and changes nothing', async () => {
    const before = (await ask(site, measure)).text;
    const asked = await ask(site, `${measure}/endre`);
    expect(asked.status).toBe(403);
    expect(asked.text).toContain('Ingenting kan endres her før innlogging er på plass');
    const fields = { title: 'Et nytt navn', revision: '1', description: 'Skrevet for ingenting' };
    const refused = await send(site, `${measure}/endre`, fields, from);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('Ingenting kan endres her før innlogging er på plass');
    expect(refused.text).toContain('Skrevet for ingenting');
    expect((await ask(site, measure)).text).toBe(before);
  });

  test('nothing can be put in, and whoever tries is told why', async () => {
    for (const path of ['/nb/telemark/les-inn', '/nb/telemark/les-inn/0123456789']) {
      const { status, text } = await ask(site, path);
      expect([path, status]).toEqual([path, 403]);
      expect(text).toContain('Ingenting kan legges inn her før innlogging er på plass');
    }
  });

  test('a cookie that was an editor’s elsewhere is nobody’s here', async () => {
    await site.pool.query(
      `insert into session (token_hash, role, started_at, ends_at)
       values (encode(sha256('stolen'), 'hex'), 'local-editor', now(), '2099-01-01')`,
    );
    const headers = { cookie: 'tannhjul_session=stolen' };
    const { text } = await ask(site, measure, { headers });
    expect(text).not.toContain('/endre');
    expect((await ask(site, `${measure}/endre`, { headers })).status).toBe(403);
    expect((await ask(site, '/nb/telemark/les-inn', { headers })).status).toBe(403);
  });

  test('a write from another site does not even come that far', async () => {
    const answer = await send(site, `${measure}/endre`, { title: 'x' }, { origin: site.url });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Dette har du ikke tilgang til');
  });
});
