import { expect, test } from 'vitest';
import { Authenticator, type Made } from './authenticator.ts';
import { cookiesOf, isSignedIn, publicUrl, somewhere } from './letters.ts';
import type { Site } from './site.ts';
import { type Answer, ask, memberCookie, send } from './visit.ts';

type Headers = Record<string, string>;
const keys = '/nb/min-side/nokler';
const signIn = '/nb/logg-inn/nokkel';

/** A challenge, and the cookies of the browser it was given to. */
async function challenge(site: Site, path: string, headers: Headers) {
  const answer = await send(site, `${path}/start`, {}, headers);
  expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'private, no-store']);
  const { challenge, userVerification, rp, rpId, authenticatorSelection } = JSON.parse(answer.text);
  expect(rpId ?? rp.id).toBe('plan.example.org');
  expect(userVerification ?? authenticatorSelection.userVerification).toBe('required');
  const cookie = [headers.cookie, cookiesOf(answer)].filter(Boolean).join('; ');
  return { challenge: challenge as string, headers: { ...headers, cookie } };
}

/** Someone with a passkey of their own. */
async function withPasskey(site: Site) {
  const person = await memberCookie(site, { partnership: 'telemark', roles: ['editor'] });
  const device = new Authenticator(publicUrl, person.personId);
  const asked = await challenge(site, keys, { ...somewhere(), cookie: person.cookie });
  const svar = device.register(asked.challenge);
  const made = await send(site, keys, { svar, name: 'Telefonen' }, asked.headers);
  return { ...person, device, made, asked };
}

async function enter(site: Site, svar: string, headers: Headers): Promise<Answer> {
  return send(site, signIn, { svar }, headers);
}

export function passkeyCases(here: () => Site): void {
  test('is made by one who is signed in, called something else, used, and taken away', async () => {
    const { cookie, device, made, asked } = await withPasskey(here());
    expect([made.status, made.location]).toEqual([303, keys]);
    const own = { ...somewhere(), cookie };
    await send(here(), keys, { id: device.id, gjor: 'kall', name: 'Nettbrettet' }, own);
    expect((await ask(here(), keys, { headers: own })).text).toContain('Nettbrettet</h2>');
    const again = await send(
      here(),
      keys,
      { svar: device.register(asked.challenge), name: 'To' },
      own,
    );
    expect(again.status).toBe(409);

    const first = await challenge(here(), signIn, somewhere());
    const entered = await enter(here(), device.use(first.challenge), first.headers);
    expect([entered.status, entered.location]).toEqual([303, '/nb/min-side']);
    expect(await isSignedIn(here(), cookiesOf(entered))).toBe(true);

    await send(here(), keys, { id: device.id, gjor: 'fjern' }, own);
    const next = await challenge(here(), signIn, somewhere());
    expect((await enter(here(), device.use(next.challenge), next.headers)).status).toBe(403);
  });

  test('is no other person’s to call something or take away', async () => {
    const { cookie, device } = await withPasskey(here());
    const other = await memberCookie(here(), { partnership: 'telemark', roles: ['administrator'] });
    const headers = { ...somewhere(), cookie: other.cookie };
    for (const gjor of ['kall', 'fjern']) {
      const answer = await send(here(), keys, { id: device.id, gjor, name: 'Min' }, headers);
      expect(answer.status).toBe(409);
    }
    expect((await ask(here(), keys, { headers: { cookie } })).text).toContain('Telefonen</h2>');
    for (const path of [keys, `${keys}/start`]) {
      const visitor = await send(here(), path, {}, { origin: publicUrl });
      expect([303, 404]).toContain(visitor.status);
    }
  });
}

/** Answers that are wrong in one thing each; none may sign anybody in. */
const wrong: Record<string, Partial<Made>> = {
  'another origin': { origin: 'https://evil.example' },
  'an origin that begins as ours': { origin: 'https://plan.example.org.evil.example' },
  'our name on a plain line': { origin: 'http://plan.example.org' },
  'another port': { origin: 'https://plan.example.org:8443' },
  'another site’s name': { rpId: 'example.org' },
  'no person present': { flags: 0x04 },
  'a person not verified': { flags: 0x01 },
  'an answer to making a key': { type: 'webauthn.create' },
  'a challenge of its own': { challenge: Buffer.alloc(32, 7).toString('base64url') },
  'no challenge': { challenge: '' },
  'a key nobody has': { keyId: Buffer.alloc(16, 9).toString('base64url') },
  'another person’s name on it': {
    userHandle: Buffer.from(crypto.randomUUID()).toString('base64url'),
  },
  'nobody’s name on it': { userHandle: '' },
};

export function tamperedPasskeyCases(here: () => Site): void {
  test('answers with one thing wrong sign nobody in, and use the challenge up', async () => {
    const { device } = await withPasskey(here());
    const from = somewhere();
    for (const [what, part] of Object.entries(wrong)) {
      const asked = await challenge(here(), signIn, from);
      const refused = await enter(here(), device.use(asked.challenge, part), asked.headers);
      expect([what, refused.status, refused.headers['set-cookie']]).toEqual([what, 403, undefined]);
      if ('challenge' in part) continue;
      const right = await enter(here(), device.use(asked.challenge), asked.headers);
      expect([what, right.status]).toEqual([what, 403]);
    }
    const asked = await challenge(here(), signIn, from);
    expect((await enter(here(), device.use(asked.challenge), asked.headers)).status).toBe(303);
  });

  test('an answer sent again, from another browser, late, or from a copied key signs nobody in', async () => {
    const site = here();
    const { device } = await withPasskey(site);
    const from = somewhere();
    const asked = await challenge(site, signIn, from);
    const svar = device.use(asked.challenge);
    const elsewhere = await challenge(site, signIn, somewhere());
    expect((await enter(site, svar, elsewhere.headers)).status).toBe(403);
    expect((await enter(site, svar, asked.headers)).status).toBe(303);
    expect((await enter(site, svar, asked.headers)).status).toBe(403);

    const behind = await challenge(site, signIn, from);
    const copied = device.use(behind.challenge, { counter: device.counter });
    expect((await enter(site, copied, behind.headers)).status).toBe(403);

    const late = await challenge(site, signIn, from);
    site.hold('2026-05-11T10:05:00Z');
    expect((await enter(site, device.use(late.challenge), late.headers)).status).toBe(403);
    site.hold();
  });

  test('another’s key, another’s signature, and what is no answer sign nobody in', async () => {
    const site = here();
    const [mine, theirs] = [await withPasskey(site), await withPasskey(site)];
    const from = somewhere();
    const forged = [
      (challenge: string) => mine.device.use(challenge, {}, theirs.device),
      (challenge: string) => mine.device.use(challenge, { keyId: theirs.device.id }),
      (challenge: string) => mine.device.use(challenge, { userHandle: theirs.device.userHandle }),
      (challenge: string) => mine.device.register(challenge),
      () => '',
      () => '{}',
      () => 'null',
      () => '[1]',
      () => '{"id":"x","response":{"clientDataJSON":"e30"}}',
    ];
    for (const forge of forged) {
      const asked = await challenge(site, signIn, from);
      const refused = await enter(site, forge(asked.challenge), asked.headers);
      expect([refused.status, refused.headers['set-cookie']]).toEqual([403, undefined]);
    }
    // A challenge to sign in by makes no key, nor does another person’s.
    const toSignIn = await challenge(site, signIn, { ...from, cookie: mine.cookie });
    const toRegister = await challenge(site, keys, { ...from, cookie: theirs.cookie });
    const device = new Authenticator(publicUrl, mine.personId);
    for (const [asked, cookies] of [
      [toSignIn, toSignIn.headers.cookie],
      [toRegister, toRegister.headers.cookie.replace(theirs.cookie, mine.cookie)],
    ] as const) {
      const svar = device.register(asked.challenge);
      const headers = { ...from, cookie: cookies };
      expect((await send(site, keys, { svar, name: 'Ny' }, headers)).status).toBe(409);
    }
  });
}
