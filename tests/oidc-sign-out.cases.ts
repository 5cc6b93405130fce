import { generateKeyPairSync } from 'node:crypto';
import { describe, expect } from 'vitest';
import { openBrowser, publicUrl } from './oidc-browser.ts';
import { type Claims, claimsIn } from './oidc-provider.ts';
import { type Browser, type Signing, test } from './oidc-site.ts';
import { someone } from './oidc-tampering.ts';
import { ask, linksIn } from './visit.ts';

const logins = '/nb/min-side/innlogginger';
const inside = async (browser: Browser) => (await browser.step(logins)).status === 200;

/** Someone signed in by a login that the provider calls `sid-` and who it is. */
async function signedIn(signing: Signing, subject: string): Promise<Browser> {
  const { provider } = signing;
  provider.somebody = someone(subject);
  const { browser, back } = await signing.goThere('id-porten');
  provider.changeAnswer((answer) => ({
    ...answer,
    id_token: provider.token({ ...claimsIn(answer.id_token), sid: `sid-${subject}` }),
  }));
  await browser.step(back);
  return browser;
}

/** Signing out: here and so there, there and so here. */
export function signOutCases(): void {
  pageCases();
  tokenCases();
}

function pageCases(): void {
  describe('signing out', () => {
    test('here leads on to the provider by a page, and out there too', async ({ signing }) => {
      const browser = await signedIn(signing, 'går');
      const { location } = await browser.post('/nn/logg-ut', {});
      expect(browser.session()).toBeNull();
      const between = await browser.step(location);
      const [link = ''] = linksIn(between.text, /logg-ut\?kode/);
      expect(between.headers.refresh).toBe(`0; url=${link}`);
      expect(between.text).toContain('Logg ut av ID-porten');
      const there = new URL((await browser.step(link)).location);
      expect([there.origin, there.searchParams.get('post_logout_redirect_uri')]).toEqual([
        signing.provider.issuer,
        `${publicUrl}/logg-inn/oidc/id-porten/ute`,
      ]);
      expect(there.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3);
      const { text } = await browser.step(there.href);
      const action = /action="([^"]+)"/.exec(text)?.[1] ?? '';
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(text)?.[1] ?? '';
      const back = await browser.post(action, { xsrf, logout: 'yes' });
      const home = await browser.step(back.location);
      expect(home.location).toBe(`${publicUrl}/nn`);
      // Once only, like every turn.
      expect((await browser.step(link)).location).toBe(`${publicUrl}/nb`);
    });

    test('at the provider ends the session here, told in a frame of theirs without cookies', async ({
      signing,
    }) => {
      const [mine, others] = [await signedIn(signing, 'ute-der'), await signedIn(signing, 'inne')];
      const { issuer } = signing.provider;
      const told = (query: Record<string, string>) =>
        openBrowser(signing.site).step(`/logg-inn/oidc/id-porten/ut?${new URLSearchParams(query)}`);
      const sid = 'sid-ute-der';
      for (const wrong of [
        { iss: 'https://x.no', sid },
        { iss: issuer, sid: 'x' },
        { sid },
        { iss: issuer },
      ])
        await told(wrong as Record<string, string>);
      expect([await inside(mine), await inside(others)]).toEqual([true, true]);
      const answer = await told({ iss: issuer, sid });
      expect([await inside(mine), await inside(others)]).toEqual([false, true]);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-security-policy']).toBe(
        `default-src 'none'; frame-ancestors ${issuer}`,
      );
      expect(answer.headers['x-frame-options']).toBeUndefined();
      expect(answer.headers['cache-control']).toBe('no-store');
    });
  });
}

const event = 'http://schemas.openid.net/event/backchannel-logout';

/** What a provider says when it ends a login, but for what is said otherwise. */
function ending({ provider }: Signing, sid: string): Claims {
  const iat = Math.floor(Date.now() / 1_000);
  const said = {
    iss: provider.issuer,
    aud: 'klient-id-porten',
    iat,
    exp: iat + 120,
    jti: 'x',
    sid,
  };
  return { ...said, sub: 'x', events: { [event]: {} } };
}

/** Posts a token as a provider does: from no page, and with no cookie. */
function told({ site }: Signing, token: string, provider = 'id-porten') {
  const body = new URLSearchParams({ logout_token: token }).toString();
  return ask(site, `/logg-inn/oidc/${provider}/ut`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
}

function tokenCases(): void {
  test('a provider ends a session by a token it signed, and no other', async ({ signing }) => {
    const [mine, others] = [await signedIn(signing, 'token'), await signedIn(signing, 'token-to')];
    const { status, headers } = await told(
      signing,
      signing.provider.token(ending(signing, 'sid-token')),
    );
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect([await inside(mine), await inside(others)]).toEqual([false, true]);
  });

  const { privateKey: stranger } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const wrong: Record<string, (claims: Claims, signing: Signing) => string> = {
    'no token': () => '',
    'another issuer': (said, { provider }) => provider.token({ ...said, iss: 'https://x.no' }),
    'another client': (said, { provider }) => provider.token({ ...said, aud: 'klient-annan' }),
    'an old one': (said, { provider }) => provider.token({ ...said, iat: Number(said.iat) - 600 }),
    'one that has run out': (said, { provider }) =>
      provider.token({ ...said, exp: Number(said.iat) - 60 }),
    'one without a time': ({ iat: _, ...said }, { provider }) => provider.token(said),
    'one that says who someone is': (said, { provider }) => provider.token({ ...said, nonce: 'x' }),
    'one of no event': ({ events: _, ...said }, { provider }) => provider.token(said),
    'one of another event': (said, { provider }) => provider.token({ ...said, events: { x: {} } }),
    'one of no login': ({ sid: _, ...said }, { provider }) => provider.token(said),
    'one that nobody signed': (said, { provider }) => provider.token(said, { alg: 'none' }),
    'one signed by a stranger': (said, { provider }) => provider.token(said, { key: stranger }),
    'one signed by another provider': (said, { other }) => other.token(said),
    'one signed by the public key': (said, { provider }) =>
      provider.token(said, {
        alg: 'HS256',
        key: provider.publicKey.export({ format: 'pem', type: 'spki' }) as string,
      }),
  };

  test('and by none that is wrong in one thing', async ({ signing }) => {
    const mine = await signedIn(signing, 'token-tre');
    for (const [what, make] of Object.entries(wrong)) {
      const { status } = await told(signing, make(ending(signing, 'sid-token-tre'), signing));
      expect([what, status, await inside(mine)]).toEqual([what, 403, true]);
    }
    const right = signing.provider.token(ending(signing, 'sid-token-tre'));
    expect((await told(signing, right, 'annan')).status).toBe(403);
    expect((await told(signing, right, 'ingen')).status).toBe(404);
    expect(await inside(mine)).toBe(true);
  });
}
