import { describe, expect } from 'vitest';
import { noteTold } from '#0-partnership/members/data/people/told.ts';
import { asPerson } from '#platform/database/transactions.ts';
import { hashOf } from '#platform/sessions/sessions.ts';
import { test } from './site.ts';
import { ask, formIn, linksIn, memberCookie, send } from './visit.ts';

const members = '/nb/telemark/medlemmer';

const asMember = (site: Parameters<typeof memberCookie>[0], roles: string[], more = {}) =>
  memberCookie(site, { partnership: 'telemark', roles: roles as never, ...more });

describe('who takes part in a partnership', () => {
  // The first of the file waits for the site, which may have to be built, on a busy machine too.
  test('is shown to those inside, and a visitor is asked to sign in', {
    timeout: 60_000,
  }, async ({ site }) => {
    const inside = await asMember(site, ['editor']);
    const shown = await ask(site, members, { headers: { cookie: inside.cookie } });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('koordinator@telemark.eksempel.invalid');
    // Home leads here, for those inside alone.
    const home = (headers = {}) => ask(site, '/nb/telemark', { headers });
    expect(linksIn((await home({ cookie: inside.cookie })).text, /medlemmer$/)).toEqual([members]);
    expect(linksIn((await home()).text, /medlemmer/)).toEqual([]);
    expect(shown.headers['cache-control']).toBe('private, no-store');
    for (const path of [members, `${members}/inviter`, '/nb/min-side']) {
      const visitor = await ask(site, path);
      expect([visitor.status, visitor.text.includes('eksempel.invalid')], path).toEqual([
        303,
        false,
      ]);
    }
  });

  test('is not shown to a member of another partnership, nor what may be done there', async ({
    site,
  }) => {
    const other = await memberCookie(site, { partnership: 'trondelag', roles: ['administrator'] });
    for (const path of [members, `${members}/inviter`]) {
      expect((await ask(site, path, { headers: { cookie: other.cookie } })).status, path).toBe(403);
    }
    const invite = { email: 'inn@eksempel.invalid', actorId: '', 'role-administrator': 'on' };
    const sent = await send(site, `${members}/inviter`, invite, { cookie: other.cookie });
    expect(sent.status).toBe(403);
  });

  test('grows by an invitation, which a form without script sends once', async ({ site }) => {
    const { cookie } = await asMember(site, ['administrator']);
    const page = await ask(site, `${members}/inviter`, { headers: { cookie } });
    // Nobody can be a partner contact of the partnership itself, which is what the form begins with.
    expect(page.text).not.toMatch(/name="role-[^>]* checked/);
    const wrong = await send(
      site,
      `${members}/inviter`,
      { ...formIn(page.text), email: 'ikke' },
      { cookie },
    );
    expect([wrong.status, wrong.text.includes('Skriv en e-postadresse')]).toEqual([422, true]);
    const form = invitation(page.text, 'ny@eksempel.invalid', 'editor');
    for (let time = 0; time < 2; time++) {
      const sent = await send(site, `${members}/inviter`, form, { cookie });
      expect([sent.status, sent.location]).toEqual([303, members]);
      expect(sent.headers['set-cookie']?.join()).toMatch(/^tannhjul_done=member-invited;/);
    }
    const { text } = await ask(site, members, { headers: { cookie } });
    expect(text.split('ny@eksempel.invalid').length - 1).toBeGreaterThan(0);
    expect(text).toContain('Gjelder til');

    // One who invites several comes back to an empty form, which says that the last was sent.
    const fresh = await ask(site, `${members}/inviter`, { headers: { cookie } });
    const next = { ...invitation(fresh.text, 'ny-to@eksempel.invalid', 'editor'), next: 'one' };
    const { location } = await send(site, `${members}/inviter`, next, { cookie });
    const said = { cookie: `${cookie}; tannhjul_done=member-invited` };
    const again = await ask(site, location, { headers: said });
    expect(again.text).toContain('Invitasjonen er sendt');
    expect(formIn(again.text).email).toBe('');
  });

  test('a partner contact sees no way to change others, and is refused when asking anyway', async ({
    site,
  }) => {
    const { cookie } = await asMember(site, ['partner-contact'], { organisation: 'Nav' });
    const page = await ask(site, `${members}/inviter`, { headers: { cookie } });
    expect(page.text).not.toContain('role-administrator');
    const form = invitation(page.text, 'to@eksempel.invalid', 'administrator');
    const sent = await send(site, `${members}/inviter`, form, { cookie });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('Du kan ikke gi eller ta en av disse rollene');
    const own = (await ask(site, members, { headers: { cookie } })).text;
    expect(linksIn(own, /medlemmer\/[0-9a-f]{10}$/)).toEqual([]);
  });

  test('one who is ended is outside from the very next page', async ({ site }) => {
    const admin = await asMember(site, ['administrator']);
    const one = await asMember(site, ['editor']);
    expect((await ask(site, members, { headers: { cookie: one.cookie } })).status).toBe(200);
    const path = `${members}/${one.membershipId.slice(-10)}/avslutt`;
    const page = await ask(site, path, { headers: { cookie: admin.cookie } });
    const ended = await send(site, path, formIn(page.text), { cookie: admin.cookie });
    expect(ended.location).toBe(members);
    expect((await ask(site, members, { headers: { cookie: one.cookie } })).status).toBe(403);
  });

  test('the journal says for whom, and to those inside who', async ({ site }) => {
    const { cookie } = await asMember(site, ['administrator'], {
      organisation: 'Nav',
      email: 'admin-nav@eksempel.invalid',
    });
    const page = await ask(site, `${members}/inviter`, { headers: { cookie } });
    const form = invitation(page.text, 'tre@eksempel.invalid', 'editor');
    expect((await send(site, `${members}/inviter`, form, { cookie })).status).toBe(303);
    const journal = '/nb/telemark/journal';
    const inside = (await ask(site, journal, { headers: { cookie } })).text;
    expect(inside).toContain('Nav (admin-nav@eksempel.invalid)');
    expect((await ask(site, journal)).text).not.toContain('admin-nav');
  });
});

describe('the page of one’s own', () => {
  test('tells over partnerships what one leads, and takes what one decides of oneself', async ({
    site,
  }) => {
    const { cookie } = await asMember(site, ['partner-contact'], { organisation: 'Nav' });
    const page = await ask(site, '/nb/min-side', { headers: { cookie } });
    expect(page.text).toContain('Partnerkontakt for Nav');
    expect(linksIn(page.text, /\/nb\/telemark\/tiltak\//).length).toBeGreaterThan(0);
    const form = { ...settingsIn(page.text), name: 'En i Nav', lang: 'nn', digest: 'never' };
    const saved = await send(site, '/nb/min-side', form, { cookie });
    expect(saved.location).toBe('/nb/min-side');
    const stale = await send(site, '/nb/min-side', { ...form, token: '', name: 'To' }, { cookie });
    expect([stale.status, stale.text.includes('value="To"')]).toEqual([409, true]);
  });

  test('takes up an invitation that came while one was signed in', async ({ site }) => {
    const email = 'to-steder@eksempel.invalid';
    const { cookie } = await asMember(site, ['editor'], { email });
    const admin = await memberCookie(site, { partnership: 'trondelag', roles: ['administrator'] });
    const path = '/nb/trondelag/medlemmer/inviter';
    const page = await ask(site, path, { headers: { cookie: admin.cookie } });
    await send(site, path, invitation(page.text, email, 'editor'), { cookie: admin.cookie });
    const invited = (await ask(site, '/nb/min-side', { headers: { cookie } })).text;
    expect(invited).toContain('Du er invitert til Trøndelag');
    const takes = () => send(site, '/nb/min-side/ta-imot', {}, { cookie });
    const [first, second] = [await takes(), await takes()];
    // Said of what was taken up, and not again when there is nothing more.
    expect(first.headers['set-cookie']?.join()).toContain('tannhjul_done=joined');
    expect(second.headers['set-cookie']).toBeUndefined();
    const there = await ask(site, '/nb/trondelag/medlemmer', { headers: { cookie } });
    expect(there.status).toBe(200);
  });

  test('signs out everywhere else, and stays in here', async ({ site }) => {
    const { cookie, personId } = await asMember(site, ['editor']);
    const out = await send(site, '/nb/min-side/andre-steder', {}, { cookie });
    expect(out.status).toBe(303);
    expect((await ask(site, '/nb/min-side', { headers: { cookie } })).status).toBe(303);
    const renewed = (out.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    const page = await ask(site, '/nb/min-side', { headers: { cookie: renewed } });
    expect([page.status, personId.length]).toEqual([200, 36]);
    expect(page.text).toContain('Du er nå bare innlogget her.');
  });

  test('ends letters of what is due by the link in one of them, signed in or not', async ({
    site,
  }) => {
    const { cookie, personId } = await asMember(site, ['editor']);
    await asPerson(site.pool, { personId }, (tx) =>
      noteTold(tx, {
        ...{ personId, day: '2026-03-10', keys: [], at: site.now() },
        stopHash: hashOf('i-brevet'),
      }),
    );
    const path = '/nb/min-side/stopp/i-brevet';
    const opened = await ask(site, path);
    expect([opened.status, opened.headers['cache-control']]).toEqual([200, 'private, no-store']);
    const digest = async () => {
      const file = '/nb/min-side/opplysninger/last-ned';
      return JSON.parse((await ask(site, file, { headers: { cookie } })).text).person.digest;
    };
    expect(await digest()).toBe('weekly');
    expect((await send(site, path, {})).text).toContain('Du får ikke mer e-post fra oss');
    expect(await digest()).toBe('never');
    expect((await ask(site, '/nb/min-side/stopp/et-annet')).status).toBe(409);
  });

  test('gives all that is held as a file, and erases it', async ({ site }) => {
    const email = 'slettes@eksempel.invalid';
    const { cookie } = await asMember(site, ['editor'], { email });
    const path = '/nb/min-side/opplysninger';
    const file = await ask(site, `${path}/last-ned`, { headers: { cookie } });
    expect(file.headers['content-disposition']).toContain('mine-opplysninger.json');
    expect(JSON.parse(file.text)).toMatchObject({ person: { email } });
    const wrong = await send(
      site,
      `${path}/slett`,
      { email: 'annen@eksempel.invalid' },
      { cookie },
    );
    expect(wrong.status).toBe(422);
    expect((await send(site, `${path}/slett`, { email }, { cookie })).status).toBe(303);
    expect((await ask(site, '/nb/min-side', { headers: { cookie } })).status).toBe(303);
  });
});

test('in the example one becomes anyone in it, and nobody else', async ({ site }) => {
  const page = (await ask(site, '/nb/rolle')).text;
  const [, id = ''] = page.match(/name="membership" value="([0-9a-f-]{36})"/) ?? [];
  const became = await send(site, '/nb/rolle', { membership: id, back: '' });
  expect([became.status, became.headers['set-cookie']?.length]).toEqual([303, 1]);
  const { membershipId } = await asMember(site, ['administrator'], { email: 'ekte@kommune.no' });
  expect((await send(site, '/nb/rolle', { membership: membershipId, back: '' })).status).toBe(403);
});

/** The fields of the form about oneself, which stands among others. */
function settingsIn(page: string): Record<string, string> {
  return formIn(
    `<main>${page.slice(page.indexOf('id="om-deg"'), page.indexOf('id="innlogging"'))}</main>`,
  );
}

/** An invitation as the page's form sends it with one role ticked. */
function invitation(page: string, email: string, role: string): Record<string, string> {
  const { token = '' } = formIn(page);
  return { token, email, name: '', actorId: '', [`role-${role}`]: 'on' };
}
