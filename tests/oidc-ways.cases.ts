import { describe, expect } from 'vitest';
import { openBrowser, publicUrl } from './oidc-browser.ts';
import { personOf, signedInMember } from './oidc-people.ts';
import { type Browser, test } from './oidc-site.ts';
import { someone } from './oidc-tampering.ts';
import { linksIn } from './visit.ts';

const logins = '/nb/min-side/innlogginger';

/** Presses the button on one's own page, and the link that comes of it. Gives the address to the provider. */
async function asksToTie(browser: Browser): Promise<string> {
  const { text } = await browser.post(logins, { tie: 'id-porten' });
  const [link = ''] = linksIn(text, /^\/logg-inn\/oidc\//);
  return link;
}

/** Tying a login to oneself, and what one is told meanwhile. */
export function wayCases(): void {
  loginCases();
  toldCases();
}

function loginCases(): void {
  describe('a login', () => {
    test('is tied to oneself by one’s own page, signs one in, and is taken away again', async ({
      signing,
    }) => {
      const browser = openBrowser(signing.site);
      const personId = await signedInMember(signing.site, browser);
      signing.provider.somebody = someone('min');
      const back = await browser.follow(await asksToTie(browser), /\/svar\?/);
      expect((await browser.step(back)).location).toBe(`${publicUrl}${logins}`);
      expect((await personOf(signing, 'min'))?.id).toBe(personId);
      const { text } = await browser.step(logins);
      expect(text).toContain('Innloggingen er knyttet til deg');
      const next = await signing.goThere('id-porten');
      await next.browser.step(next.back);
      expect((await next.browser.step('/nb/telemark/les-inn')).status).toBe(200);
      const fields = { issuer: signing.provider.issuer, subject: 'min' };
      expect((await browser.post(logins, fields)).location).toBe(`${publicUrl}${logins}`);
      expect(await personOf(signing, 'min')).toBeNull();
      expect((await browser.post(logins, fields)).status).toBe(409);
    });

    test('is not tied when it is another’s, nor taken from another, nor when it is the only way in', async ({
      signing,
    }) => {
      signing.provider.somebody = someone('eigd');
      const owner = await signing.goThere('id-porten');
      await owner.browser.step(owner.back);
      const browser = openBrowser(signing.site);
      await signedInMember(signing.site, browser);
      const back = await browser.follow(await asksToTie(browser), /\/svar\?/);
      expect((await browser.step(back)).location).toContain('grunn=login-of-another');
      const fields = { issuer: signing.provider.issuer, subject: 'eigd' };
      expect((await browser.post(logins, fields)).text).toContain('Innloggingen er tatt bort');
      const only = await owner.browser.post(logins, fields);
      expect([only.status, only.text.includes('den siste måten å logge inn på')]).toEqual([
        409,
        true,
      ]);
      expect(await personOf(signing, 'eigd')).not.toBeNull();
    });

    test('is not tied by a link of another person, browser or provider, nor twice, nor by who left', async ({
      signing,
    }) => {
      const browser = openBrowser(signing.site);
      await signedInMember(signing.site, browser);
      signing.provider.somebody = someone('lurt');
      const gone = async (who: Browser, link: string) =>
        expect((await who.step(link)).location).toContain('grunn=turn-gone');
      const victim = openBrowser(signing.site);
      await signedInMember(signing.site, victim);
      await victim.step(logins);
      await gone(victim, await asksToTie(browser));
      await gone(browser, `/logg-inn/oidc/id-porten?kode=x`);
      await gone(browser, (await asksToTie(browser)).replace('id-porten', 'annan'));
      const used = await asksToTie(browser);
      await browser.step(used);
      await gone(browser, used);
      const back = await browser.follow(await asksToTie(browser), /\/svar\?/);
      await browser.post('/nb/logg-ut', {});
      await gone(browser, back);
      expect(await personOf(signing, 'lurt')).toBeNull();
    });
  });
}

function toldCases(): void {
  describe('what one is told', () => {
    test('where one signs in: each provider by its name, as links', async ({ signing }) => {
      const { text } = await openBrowser(signing.site).step('/nn/logg-inn?back=/nn/telemark');
      const links = linksIn(text, /^\/logg-inn\/oidc\//);
      expect(links).toHaveLength(5);
      expect(links[0]).toBe('/logg-inn/oidc/id-porten?lang=nn&back=%2Fnn%2Ftelemark');
      for (const name of ['ID-porten', 'Ansattporten', 'Microsoft (jobbkonto)', 'Ei anna teneste'])
        expect(text).toContain(name);
    });

    test('when one turned back: that nobody is signed in, and how to try again', async ({
      signing,
    }) => {
      const { browser, back } = await signing.goThere('id-porten', '?lang=nn');
      const address = new URL(back);
      address.searchParams.delete('code');
      address.searchParams.set('error', 'access_denied');
      const { location } = await browser.step(address.href);
      const { status, text } = await browser.step(location);
      expect([status, new URL(location).pathname]).toEqual([200, '/nn/logg-inn/hos/id-porten']);
      expect(text).toContain('Innlogginga hos ID-porten vart avbroten');
    });

    test('when the provider is away: so, and the operator hears why', async ({ signing }) => {
      const { browser, back } = await signing.goThere('framand');
      signing.other.away = true;
      const { location } = await browser.step(back);
      signing.other.away = false;
      expect(location).toContain('grunn=provider-away');
      expect(signing.site.logged.at(-2)).toContain('"provider":"framand"');
      expect((await browser.step(location)).text).toContain(
        'Vi får ikke kontakt med Ei anna teneste',
      );
    });

    test.for([
      '/nb/logg-inn/hos/id-porten',
      '/nb/logg-inn/hos/id-porten?grunn=toString',
      '/nb/logg-inn/hos/x?grunn=cancelled',
      '/nb/logg-ut/hos/id-porten',
      '/logg-inn/oidc/x',
    ])('%s is nothing', async (path, { signing }) => {
      expect((await openBrowser(signing.site).step(path)).status).toBe(404);
    });
  });
}
