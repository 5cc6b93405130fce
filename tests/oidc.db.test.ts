import { beforeEach, describe, expect } from 'vitest';
import { openBrowser, publicUrl } from './oidc-browser.ts';
import { kindCases } from './oidc-kinds.cases.ts';
import { type Claims, claimsIn } from './oidc-provider.ts';
import { signOutCases } from './oidc-sign-out.cases.ts';
import { type Browser, type Signing, test } from './oidc-site.ts';
import { addresses, answers, someone } from './oidc-tampering.ts';
import { wayCases } from './oidc-ways.cases.ts';

// Tokens are judged by the clock of the machine, which the provider's library goes by.
beforeEach<{ signing: Signing }>(async ({ signing: { site } }) => {
  site.hold(new Date().toISOString());
  // More tries from one network than there are in a quarter of an hour of anyone's.
  await site.pool.query('delete from rate_limit');
  // The first of them waits for the site to start.
}, 60_000);

kindCases();
wayCases();
signOutCases();

describe('an answer that someone has tampered with', () => {
  test('and changed nothing: someone is signed in', async ({ signing }) => {
    const { provider } = signing;
    provider.somebody = someone('urørt');
    const { browser, back } = await signing.goThere('id-porten');
    provider.changeAnswer((answer) => ({
      ...answer,
      id_token: provider.token(claimsIn(answer.id_token)),
    }));
    await browser.step(back);
    expect(browser.session()).not.toBeNull();
  });

  test.for(answers)('%s: nobody is signed in', async ([, change], { signing }) => {
    signing.provider.somebody = someone('offer');
    const { browser, back } = await signing.goThere('id-porten');
    await nobodyBy(signing, browser, async () => {
      signing.provider.changeAnswer((answer) => change(answer, signing));
      return browser.step(back);
    });
  });

  test.for(addresses)('with %s: nobody is signed in', async ([, change], { signing }) => {
    signing.provider.somebody = someone('offer');
    const { browser, back } = await signing.goThere('id-porten');
    const address = new URL(back);
    await change(address, signing);
    await nobodyBy(signing, browser, () => browser.step(address.href));
  });

  test('in another browser: nobody is signed in, and the right one still is', async ({
    signing,
  }) => {
    signing.provider.somebody = someone('rett-nettlesar');
    const { browser, back } = await signing.goThere('id-porten');
    const stranger = openBrowser(signing.site);
    await nobodyBy(signing, stranger, () => stranger.step(back));
    // One that has a turn of its own under way, as when the address is sent to a victim.
    const { browser: victim } = await signing.goThere('id-porten');
    await nobodyBy(signing, victim, () => victim.step(back));
    await browser.step(back);
    expect(browser.session()).not.toBeNull();
  });

  test('used before: it signs in once', async ({ signing }) => {
    signing.provider.somebody = someone('ein-gong');
    const { browser, back } = await signing.goThere('id-porten');
    await browser.step(back);
    const first = browser.session();
    expect(first).not.toBeNull();
    await nobodyBy(signing, browser, () => browser.step(back), first);
    const { back: next } = await signing.goThere('id-porten');
    const replayed = new URL(next);
    replayed.searchParams.set('code', new URL(back).searchParams.get('code') ?? '');
    await nobodyBy(signing, browser, () => browser.step(replayed.href), first);
  });

  test('by two at once: one is signed in', async ({ signing }) => {
    signing.provider.somebody = someone('to-gonger');
    const { browser, back } = await signing.goThere('id-porten');
    const before = await signing.counted();
    await Promise.all([browser.step(back), browser.step(back), browser.step(back)]);
    expect((await signing.counted()).sessions).toBe(before.sessions + 1);
  });

  test('too late: nobody is signed in', async ({ signing }) => {
    signing.provider.somebody = someone('for-seint');
    const { browser, back } = await signing.goThere('id-porten');
    signing.site.hold(new Date(Date.now() + 10 * 60_000 + 1).toISOString());
    await nobodyBy(signing, browser, () => browser.step(back));
  });

  test('with PKCE stripped on the way there, or set by another: nobody is signed in', async ({
    signing,
  }) => {
    signing.provider.somebody = someone('pkce');
    for (const challenge of [null, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM']) {
      const browser = openBrowser(signing.site);
      const there = new URL((await browser.step('/logg-inn/oidc/id-porten')).location);
      expect(there.searchParams.get('code_challenge_method')).toBe('S256');
      there.searchParams.delete('code_challenge');
      there.searchParams.delete('code_challenge_method');
      if (challenge) {
        there.searchParams.set('code_challenge', challenge);
        there.searchParams.set('code_challenge_method', 'S256');
      }
      const back = await browser.follow(there.href, /\/svar\?/);
      await nobodyBy(signing, browser, () => browser.step(back));
    }
  });

  test('with another person told of beside the token: nobody is signed in', async ({ signing }) => {
    const swapped = (said: Claims) => ({ ...said, sub: 'ein-annan', email: 'sjef@fylke.example' });
    for (const change of [swapped, ({ sub: _, ...said }: Claims) => said]) {
      signing.provider.somebody = someone('beside');
      const { browser, back } = await signing.goThere('annan');
      signing.provider.changeUserinfo(change);
      await nobodyBy(signing, browser, () => browser.step(back));
    }
  });
});

/** What is tried signs nobody in, makes nobody, ties nothing, and says so on a page of ours. */
async function nobodyBy(
  { counted }: Signing,
  browser: Browser,
  attempt: () => ReturnType<Browser['step']>,
  session: string | null = null,
) {
  const before = await counted();
  const answer = await attempt();
  expect(await counted()).toEqual(before);
  expect(browser.session()).toBe(session);
  expect(answer.location + answer.status).toMatch(
    new RegExp(`^(${publicUrl}/n[bn]/logg-inn/hos/[a-z-]+\\?grunn=[a-z-]+303|404)$`),
  );
}
