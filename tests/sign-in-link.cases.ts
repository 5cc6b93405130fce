import { expect, test } from 'vitest';
import {
  askForLetter,
  cookiesOf,
  isSignedIn,
  pressLink,
  publicUrl,
  signIn,
  somewhere,
} from './letters.ts';
import type { Site } from './site.ts';
import { ask } from './visit.ts';

/** What holds of the link in a letter, on the site that `signing-in.db.test.ts` starts. */
export function linkCases(here: () => Site): void {
  test('signs nobody in by being opened, and once by its button', async () => {
    const from = somewhere();
    const { link, code, cookie } = await askForLetter(here(), 'en@eksempel.invalid', { from });
    const headers = { ...from, cookie };
    for (let look = 0; look < 2; look += 1) {
      const page = await ask(here(), link.slice(publicUrl.length), { headers });
      expect([page.status, page.headers['set-cookie']]).toEqual([200, undefined]);
      expect(page.headers['cache-control']).toBe('private, no-store');
    }
    const answer = await pressLink(here(), code, headers);
    expect([answer.status, answer.location]).toEqual([303, '/nb/min-side']);
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^__Host-tannhjul_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(await isSignedIn(here(), cookiesOf(answer))).toBe(true);
    const again = await pressLink(here(), code, headers);
    expect([again.status, again.headers['set-cookie']]).toEqual([409, undefined]);
    expect(again.text).toContain('Lenken virker ikke lenger');
  });

  test('pressed twenty times at once signs in once', async () => {
    const from = somewhere();
    const { code, cookie } = await askForLetter(here(), 'mange@eksempel.invalid', { from });
    const all = await Promise.all(
      Array.from({ length: 20 }, () => pressLink(here(), code, { ...from, cookie })),
    );
    expect(all.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  test('opens for fifteen minutes', async () => {
    const from = somewhere();
    const { code, cookie } = await askForLetter(here(), 'sein@eksempel.invalid', { from });
    here().hold('2026-05-11T10:15:00Z');
    expect((await pressLink(here(), code, { ...from, cookie })).status).toBe(409);
    here().hold('2026-05-11T10:14:59Z');
    expect((await pressLink(here(), code, { ...from, cookie })).status).toBe(303);
    here().hold();
  });

  test('opens in the browser it was asked for from, and stays for it when another tries', async () => {
    const from = somewhere();
    const { code, cookie } = await askForLetter(here(), 'to@eksempel.invalid', { from });
    const { cookie: others } = await askForLetter(here(), 'tre@eksempel.invalid', {
      from: somewhere(),
    });
    for (const headers of [from, { ...from, cookie: others }]) {
      const answer = await pressLink(here(), code, headers);
      expect([answer.status, answer.headers['set-cookie']]).toEqual([409, undefined]);
      expect(answer.text).toContain('Åpne lenken der du ba om den');
    }
    expect((await pressLink(here(), code, { ...from, cookie })).status).toBe(303);
  });

  test('that is made up, of another kind, or pressed from elsewhere signs nobody in', async () => {
    const from = somewhere();
    const { code, cookie } = await askForLetter(here(), 'fire@eksempel.invalid', { from });
    const { rows } = await here().pool.query('select token_hash from session limit 1');
    for (const wrong of ['', 'x', `${code}x`, code.slice(1), rows[0]?.token_hash ?? '', '%00']) {
      expect((await pressLink(here(), wrong, { ...from, cookie })).status, wrong).toBe(409);
    }
    const elsewhere = await pressLink(here(), code, { cookie, origin: 'https://evil.example' });
    expect([elsewhere.status, elsewhere.headers['set-cookie']]).toEqual([403, undefined]);
  });
}

/** What a link leads on to. */
export function returnCases(here: () => Site): void {
  test.for([
    ...['//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'nb', ''],
    ...['///evil.example', '/\t/evil.example', '/\n/evil.example', 'javascript:alert(1)', '/ /x'],
    ...[
      'http:evil.example',
      '//evil.example/nb',
      '/\u0000/evil',
      ' //evil.example',
      '@evil.example',
    ],
    ...[
      '/%0d%0aset-cookie:x=y\r\n',
      '/\r\nlocation: //evil',
      'https:/evil.example',
      '.evil.example',
    ],
    ...[
      '//127.0.0.1@evil.example',
      'data:text/html,x',
      '/\u2028/evil',
      'HTTPS://EVIL.EXAMPLE',
      '?x',
    ],
    ...[
      '/\\/evil.example',
      '\t//evil.example',
      '//\u00e6vil.example',
      '/ \\evil.example',
      '#//evil',
    ],
  ])('leads nowhere else by going on to «%s»', async (back) => {
    const { to } = await signIn(here(), `tilbake-${crypto.randomUUID()}@eksempel.invalid`, back);
    expect(to).toBe('/nb/min-side');
  });

  test('leads on within the site', async () => {
    const { to } = await signIn(here(), 'vidare@eksempel.invalid', '/nb/telemark/plan?utgave=2026');
    expect(to).toBe('/nb/telemark/plan?utgave=2026');
  });
}
