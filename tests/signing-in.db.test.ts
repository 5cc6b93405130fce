import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { membership, person } from '#0-partnership/members/data/people/tables.ts';
import { openPool } from '#platform/database/pool.ts';
import { asPerson } from '#platform/database/transactions.ts';
import { openMeasure } from './addresses.ts';
import {
  askForLetter,
  cookiesOf,
  isSignedIn,
  pressLink,
  publicUrl,
  signIn,
  somewhere,
} from './letters.ts';
import { passkeyCases, tamperedPasskeyCases } from './passkey.cases.ts';
import { linkCases, returnCases } from './sign-in-link.cases.ts';
import { type Site, startSite } from './site.ts';
import { ask, memberCookie, send } from './visit.ts';

/** As with a DATABASE_URL, behind a proxy: no role to choose, people sign in. */
let site: Site;
beforeAll(async () => {
  site = await startSite({ example: false, publicUrl, trusted: ['127.0.0.1'] });
  return () => site.close();
}, 60_000);

describe('one who asks for a letter', () => {
  test('is answered alike whether anybody has the address, down to the headers', async () => {
    const known = 'kjent@eksempel.invalid';
    await memberCookie(site, { partnership: 'telemark', roles: ['editor'], email: known });
    const told = [];
    for (const email of [known, 'ukjent@eksempel.invalid']) {
      const { answer, link } = await askForLetter(site, email, { from: somewhere() });
      const { date, 'set-cookie': cookies = [], ...headers } = answer.headers;
      const cookie = cookies.map((one) => one.replace(/=[\w-]{43};/, '=…;'));
      told.push({ status: answer.status, headers, cookie, body: answer.text });
      expect(link).toMatch(/^https:\/\/plan\.example\.org\/nb\/logg-inn\/lenke\?kode=[\w-]{43}$/);
    }
    expect(told[0]).toEqual(told[1]);
    expect(told[0]).toMatchObject({
      status: 303,
      cookie: ['__Host-tannhjul_browser=…; Path=/; HttpOnly; Secure; SameSite=Lax'],
    });
  });

  test.for(['', 'ole', 'ole@', 'a@b c', `${'a'.repeat(250)}@b.no`, 'a@b.no\r\nBcc: c@d.no'])(
    'by «%s» is told that it is no address, and nothing is written',
    async (email) => {
      const { answer, link } = await askForLetter(site, email, { from: somewhere() });
      expect([answer.status, link]).toEqual([422, '']);
      expect(answer.text).toContain('Skriv en hel e-postadresse');
    },
  );

  test('is stopped after five to one address, and all are after twenty from wherever', async () => {
    const askFrom = async (from: { origin: string }) =>
      (await askForLetter(site, 'plaget@eksempel.invalid', { from })).answer.status;
    const answers = [];
    for (const from of [somewhere(), somewhere(), somewhere(), somewhere()]) {
      for (let time = 0; time < 6; time += 1) answers.push(await askFrom(from));
    }
    expect(answers).toEqual(Array.from({ length: 24 }, (_, at) => (at % 6 < 5 ? 303 : 429)));
    expect(await askFrom(somewhere())).toBe(429);
  });

  test('is stopped after two hundred from one network, whatever headers they make up', async () => {
    const asked = async (time: number, forwarded: string) => {
      const from = { origin: publicUrl, 'x-forwarded-for': forwarded };
      const email = `nett-${time}@eksempel.invalid`;
      return (await askForLetter(site, email, { from })).answer.status;
    };
    // What a stranger writes stands first; the last is our own proxy's. Any address of a /64 is one network.
    expect(await asked(1, '10.0.0.1, 2001:db8:5:5::1')).toBe(303);
    const network = createHash('sha256').update('2001:db8:5:5::/64').digest('hex').slice(0, 32);
    const counted = await site.pool.query('update rate_limit set used = 199 where key = $1', [
      `letter-from:${network}`,
    ]);
    expect(counted.rowCount).toBe(1);
    const statuses = [];
    for (let time = 2; time < 5; time += 1) {
      statuses.push(await asked(time, `10.0.0.${time}, 2001:db8:5:5:ffff::${time}`));
    }
    expect(statuses).toEqual([303, 429, 429]);
    expect(await asked(5, '2001:db8:5:6::1')).toBe(303);
  });
});

describe('a link', () => linkCases(() => site));
describe('a link that was asked for on the way somewhere', () => returnCases(() => site));

describe('a passkey', () => passkeyCases(() => site));
describe('a passkey that is tampered with', () => tamperedPasskeyCases(() => site));

describe('one who signs in', () => {
  test('for the first time takes up invitations that have not lapsed, and no others', async () => {
    const email = 'invitert@eksempel.invalid';
    const { personId } = await memberCookie(site, {
      partnership: 'telemark',
      roles: ['editor'],
      email,
    });
    const { membershipId: lapsed } = await memberCookie(site, {
      partnership: 'vest-telemark',
      roles: ['editor'],
    });
    // Both wait: one from a fortnight ago less a minute, one from a minute before that.
    const owner = openPool(site.ownerUrl, () => {});
    await owner.query(
      `update membership set accepted_at = null, person_id = $1,
         invited_at = case when id = $2 then timestamptz '2026-04-27T10:00:00Z'
                           else timestamptz '2026-04-27T10:01:00Z' end
       where person_id = $1 or id = $2`,
      [personId, lapsed],
    );
    await owner.end();
    const { cookie } = await signIn(site, email);
    const own = await asPerson(site.pool, { personId }, (tx) =>
      tx.select().from(membership).where(eq(membership.personId, personId)),
    );
    expect(new Map(own.map(({ id, acceptedAt }) => [id === lapsed, acceptedAt]))).toEqual(
      new Map([
        [false, site.now()],
        [true, null],
      ]),
    );
    const status = async (path: string) => (await ask(site, path, { headers: { cookie } })).status;
    expect(await status('/nb/telemark/les-inn')).toBe(200);
    expect(await status('/nb/vest-telemark/les-inn')).toBe(403);
  });

  test('gets a new session, and the one that was there is ended, also one planted beforehand', async () => {
    const before = await memberCookie(site, { partnership: 'telemark', roles: ['editor'] });
    const from = somewhere();
    const asked = await askForLetter(site, 'ny@eksempel.invalid', { from });
    const cookie = `${asked.cookie}; ${before.cookie}`;
    const answer = await pressLink(site, asked.code, { ...from, cookie });
    expect(cookiesOf(answer)).not.toContain(before.cookie.split('=')[1]);
    expect(await isSignedIn(site, before.cookie)).toBe(false);
    expect(await isSignedIn(site, cookiesOf(answer))).toBe(true);
    const planted = `${site.sessionCookie}=${'a'.repeat(43)}`;
    const { cookie: other, code } = await askForLetter(site, 'plantet@eksempel.invalid', {
      from: somewhere(),
    });
    await pressLink(site, code, { ...from, cookie: `${other}; ${planted}` });
    expect(await isSignedIn(site, planted)).toBe(false);
  });

  test('and is deactivated is told so, and one who is in is out at once', async () => {
    const email = 'ute@eksempel.invalid';
    const { cookie, personId } = await memberCookie(site, {
      partnership: 'telemark',
      roles: ['editor'],
      email,
    });
    const open = () => ask(site, '/nb/telemark/les-inn', { headers: { cookie } });
    expect((await open()).status).toBe(200);
    await asPerson(site.pool, { personId }, (tx) =>
      tx.update(person).set({ deactivatedAt: site.now() }).where(eq(person.id, personId)),
    );
    const shown = await open();
    expect([shown.status, shown.location]).toEqual([
      303,
      '/nb/logg-inn?back=%2Fnb%2Ftelemark%2Fles-inn',
    ]);
    const from = somewhere();
    const { code, cookie: browser } = await askForLetter(site, email, { from });
    const refused = await pressLink(site, code, { ...from, cookie: browser });
    expect([refused.status, refused.headers['set-cookie']]).toEqual([403, undefined]);
    expect(refused.text).toContain('Du har ikke lenger tilgang');
  });

  test('signs out by a press, and the cookie is worth nothing from then on', async () => {
    const { cookie } = await signIn(site, 'hjem@eksempel.invalid');
    expect((await ask(site, '/nb/logg-ut', { headers: { cookie } })).status).toBe(200);
    expect(await isSignedIn(site, cookie)).toBe(true);
    const out = await send(site, '/nb/logg-ut', {}, { cookie, origin: publicUrl });
    expect([out.status, out.location]).toEqual([303, '/nb']);
    expect(out.headers['set-cookie']?.[0]).toMatch(/^__Host-tannhjul_session=; Max-Age=0; Path=\//);
    expect(await isSignedIn(site, cookie)).toBe(false);
    // What stands written in another tab is handed back, to the browser that was signed in and to no other.
    const written = { name: 'Skrevet i en annen fane' };
    const tab = await send(site, '/nb/min-side', written, {
      cookie: `__Host-tannhjul_browser=${'b'.repeat(43)}`,
      origin: publicUrl,
    });
    expect([tab.status, tab.text.includes(written.name)]).toEqual([403, true]);
    expect((await send(site, '/nb/min-side', written, { origin: publicUrl })).status).toBe(303);
  });
});

describe('one who is signed in', () => {
  test('may do in a partnership what their membership there says, and nothing elsewhere', async () => {
    const editor = await memberCookie(site, { partnership: 'telemark', roles: ['editor'] });
    const status = async (path: string) => (await ask(site, path, { headers: editor })).status;
    expect(await status('/nb/telemark/les-inn')).toBe(200);
    expect(await status('/nb/vest-telemark/les-inn')).toBe(403);
    expect(await status('/nb')).toBe(200);
  });

  test('chooses whom to act for, among what is theirs alone', async () => {
    const mine = await memberCookie(site, { partnership: 'telemark', roles: ['editor'] });
    const others = await memberCookie(site, { partnership: 'telemark', roles: ['administrator'] });
    const choose = (id: string) =>
      send(site, '/nb/telemark/hvem', { membership: id }, { ...mine, origin: publicUrl });
    expect((await choose(others.membershipId)).status).toBe(303);
    const { rows } = await site.pool.query(
      'select membership_id from session where person_id = $1',
      [mine.personId],
    );
    expect(rows).toEqual([{ membership_id: mine.membershipId }]);
  });
});

describe('where there is no role to choose', () => {
  test('all can be read, and whoever may not change it is asked to sign in', async () => {
    const measure = `/nb${await openMeasure(site)}`;
    for (const path of ['/nb', '/nb/telemark', '/nn/telemark/plan', measure]) {
      const { status, text } = await ask(site, path, { headers: { host: 'plan.example.org' } });
      expect(status).toBe(200);
      expect(text).not.toContain('/rolle');
    }
    const { status, location } = await ask(site, `${measure}/endre`);
    expect([status, location]).toEqual([
      303,
      `/nb/logg-inn?back=${encodeURIComponent(`${measure}/endre`)}`,
    ]);
  });

  test('the local editor is nobody, the outbox is closed, and no session is got there', async () => {
    expect((await ask(site, '/nb/rolle')).status).toBe(403);
    expect((await ask(site, '/nb/utboks')).status).toBe(403);
    const begun = await send(site, '/nb/rolle', { role: 'editor' }, { origin: publicUrl });
    expect([begun.status, begun.headers['set-cookie']]).toEqual([403, undefined]);
    await site.pool.query(
      `insert into session (token_hash, role, started_at, ends_at)
       values (encode(sha256('stolen'), 'hex'), 'local-editor', now(), '2099-01-01')`,
    );
    const headers = { cookie: `${site.sessionCookie}=stolen` };
    expect((await ask(site, '/nb/telemark/les-inn', { headers })).status).toBe(303);
  });

  test('a cookie without the host’s own name is no session', async () => {
    const { cookie } = await memberCookie(site, { partnership: 'telemark', roles: ['editor'] });
    expect(await isSignedIn(site, cookie)).toBe(true);
    expect(await isSignedIn(site, cookie.replace('__Host-', ''))).toBe(false);
  });
});
