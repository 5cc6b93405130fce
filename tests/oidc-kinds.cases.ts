import { describe, expect } from 'vitest';
import { openBrowser } from './oidc-browser.ts';
import { deactivate, invite, isWaiting, personOf, signedInMember, tie } from './oidc-people.ts';
import { claimsIn } from './oidc-provider.ts';
import { type Signing, test } from './oidc-site.ts';
import { someone } from './oidc-tampering.ts';

const representing = (...numbers: string[]) => ({
  authorization_details: [
    {
      type: 'ansattporten:altinn:resource',
      resource: 'urn:altinn:resource:kompetanseplan',
      ...(numbers.length === 0
        ? {}
        : { authorized_parties: numbers.map((number) => ({ orgno: { ID: `0192:${number}` } })) }),
    },
  ],
});

/** Signs in as whoever is at the provider. Gives the browser. */
async function signIn(signing: Signing, slug: string, query = '') {
  const { browser, back } = await signing.goThere(slug, query);
  const { location } = await browser.step(back);
  return { browser, location: new URL(location) };
}

/** What each kind of provider tells, and what comes of it. */
export function kindCases(): void {
  idPortenCases();
  ansattportenCases();
  invitationCases();
}

function idPortenCases(): void {
  describe('signing in at ID-porten', () => {
    test('leads back to where one was, in one’s own language, and makes a person without rights', async ({
      signing,
    }) => {
      signing.provider.somebody = someone('ny', {
        acr: 'idporten-loa-high',
        name: 'X',
        email: 'x@y.no',
      });
      const { browser, location } = await signIn(
        signing,
        'id-porten',
        '?lang=nn&back=/nn/telemark',
      );
      expect(location.pathname).toBe('/nn/telemark');
      expect(await personOf(signing, 'ny')).toMatchObject({ email: null, lang: 'nn' });
      expect((await browser.step('/nb/telemark/les-inn')).status).toBe(403);
      const again = await signing.counted();
      await signIn(signing, 'id-porten');
      expect(await signing.counted()).toEqual({ ...again, sessions: again.sessions + 1 });
    });

    test('asks for a code by PKCE at the level wanted, and goes back within the site alone', async ({
      signing,
    }) => {
      const browser = openBrowser(signing.site);
      const { location } = await browser.step('/logg-inn/oidc/id-porten?back=//elsewhere.no');
      expect(Object.fromEntries(new URL(location).searchParams)).toMatchObject({
        response_type: 'code',
        scope: 'openid',
        code_challenge_method: 'S256',
        acr_values: 'idporten-loa-substantial',
      });
      signing.provider.somebody = someone('heim');
      const home = await signIn(signing, 'id-porten', '?back=//elsewhere.no');
      expect(home.location.pathname).toBe('/nb/min-side');
    });

    test('keeps no national identity number that can be read, and logs nothing of anyone', async ({
      signing,
    }) => {
      const pid = '13097248022';
      signing.provider.somebody = someone('med-pid', { pid });
      signing.provider.changeAnswer((answer) => ({
        ...answer,
        id_token: signing.provider.token({ ...claimsIn(answer.id_token), pid }),
      }));
      await signIn(signing, 'id-porten');
      const { rows } = await signing.site.pool.query('select provider from session');
      const tokens = rows.flatMap(({ provider }) => (provider ? [provider.idToken] : []));
      expect(tokens.length).toBeGreaterThan(0);
      for (const token of tokens) expect(token).not.toContain('.');
      expect(signing.site.logged.join()).not.toMatch(/med-pid|13097248022|offer/);
    });

    test('is refused one whose access has ended', async ({ signing }) => {
      signing.provider.somebody = someone('ute');
      await signIn(signing, 'id-porten');
      await deactivate(signing.site, (await personOf(signing, 'ute'))?.id ?? '');
      const { browser, location } = await signIn(signing, 'id-porten');
      expect([browser.session(), location.searchParams.get('grunn')]).toEqual([
        null,
        'deactivated',
      ]);
    });
  });
}

function ansattportenCases(): void {
  describe('signing in at Ansattporten', () => {
    const rights = async (signing: Signing, subject: string, numbers: string[]) => {
      signing.provider.somebody = { sub: subject, acr: 'substantial', ...representing(...numbers) };
      const { browser } = await signIn(signing, 'ansattporten');
      return (await browser.step('/nb/telemark/les-inn')).status;
    };

    test('acts for the organisation one chose there, and for its sections, and for no other', async ({
      signing,
    }) => {
      const county = '929882989';
      const organisation = 'Kompetanse og integrering, Telemark fylkeskommune';
      const member = await signedInMember(signing.site, openBrowser(signing.site), {
        organisation,
      });
      await tie(signing, member, 'tilsett');
      expect(await rights(signing, 'tilsett', [county])).toBe(200);
      expect(await rights(signing, 'tilsett', ['955600436', county])).toBe(200);
      expect(await rights(signing, 'tilsett', ['955600436'])).toBe(403);
      expect(await rights(signing, 'tilsett', [])).toBe(403);
    });

    test('without an invitation gives no rights, whomever one acts for', async ({ signing }) => {
      expect(await rights(signing, 'ukjend-tilsett', ['929882989'])).toBe(403);
    });

    test('asks for whom', async ({ signing }) => {
      const { location } = await openBrowser(signing.site).step('/logg-inn/oidc/ansattporten');
      expect(JSON.parse(new URL(location).searchParams.get('authorization_details') ?? '')).toEqual(
        [{ type: 'ansattporten:altinn:resource', resource: 'urn:altinn:resource:kompetanseplan' }],
      );
    });
  });
}

function invitationCases(): void {
  describe('an invitation that waits for an e-mail address', () => {
    const arrive = async (signing: Signing, slug: string, sub: string, claims: object) => {
      signing.provider.somebody = { sub, ...claims };
      const { browser } = await signIn(signing, slug);
      return { browser, person: await personOf(signing, sub) };
    };

    test('is taken up where the provider answers for the domain', async ({ signing }) => {
      const invited = await invite(signing.site, 'ei@fylke.example');
      const claims = { email: 'Ei@Fylke.example', xms_edov: true };
      const { browser, person } = await arrive(signing, 'fylket', 'ei', claims);
      expect(person?.id).toBe(invited);
      expect(await isWaiting(signing.site, invited)).toBe(false);
      expect((await browser.step('/nb/telemark/les-inn')).status).toBe(200);
    });

    test.for<[string, string, object]>([
      ['is not the provider’s to answer for', 'annan', { email_verified: true }],
      ['nobody has verified', 'fylket', {}],
      ['is said not to be verified', 'fylket', { email_verified: false, xms_edov: '0' }],
    ])(
      'is not by one whose address %s: that is someone new, without it',
      async (one, { signing }) => {
        const [what, slug, claims] = one;
        const email = `${what.replace(/\W/g, '')}@fylke.example`.toLowerCase();
        const invited = await invite(signing.site, email);
        const { browser, person } = await arrive(signing, slug, what, { ...claims, email });
        expect(person).toMatchObject({ email: null });
        expect(await isWaiting(signing.site, invited)).toBe(true);
        expect((await browser.step('/nb/telemark/les-inn')).status).toBe(403);
      },
    );

    test('is not shared with one who prepared a login for it beforehand', async ({ signing }) => {
      const invited = await invite(signing.site, 'to@fylke.example');
      await tie(signing, invited, 'førebudd');
      const claims = { email: 'to@fylke.example', email_verified: true };
      const { person } = await arrive(signing, 'fylket', 'to', claims);
      expect(person?.id).not.toBe(invited);
      expect(person?.email).toBeNull();
    });

    test('and a person who is here without one is never joined by the address alone', async ({
      signing,
    }) => {
      const email = 'tre@fylke.example';
      const there = await signedInMember(signing.site, openBrowser(signing.site), { email });
      const { person } = await arrive(signing, 'fylket', 'tre', { email, email_verified: true });
      expect(person?.id).not.toBe(there);
      expect(person?.email).toBeNull();
    });

    test('where nobody has the address, the newcomer has it', async ({ signing }) => {
      const claims = { email: 'fire@fylke.example', email_verified: true, name: ' Redaktør ' };
      const { person } = await arrive(signing, 'fylket', 'fire', claims);
      expect(person).toMatchObject({ email: 'fire@fylke.example', name: 'Redaktør' });
    });
  });
}
