import { linkMinutes, signInLetter } from '#0-partnership/members/core/sign-in/letter.ts';
import { linkPath } from '#0-partnership/members/core/sign-in/paths.ts';
import type { Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { asPerson } from '#platform/database/transactions.ts';
import { deliverSoon } from '#platform/mail/deliver-mail.ts';
import { writeLetter } from '#platform/mail/write-letter.ts';
import { newToken } from '#platform/sessions/sessions.ts';
import { beginTry } from '#platform/sessions/tries.ts';

export type LinkWanted = {
  email: string;
  lang: Lang;
  /** Where in the site one goes on to. */
  back: string;
  /** What knows the browser it is asked for from. */
  browser: string;
  /** Where the site is reached. */
  origin: string;
};

/**
 * Writes a letter with a link to sign in by. It is not looked up whose the address is, so neither the answer
 * nor the time it takes can tell whether anybody here has it.
 */
export async function askForLink(ground: Ground, wanted: LinkWanted): Promise<void> {
  const { email, lang, back, browser, origin } = wanted;
  const now = ground.now();
  const token = newToken();
  const link = new URL(`${linkPath(lang)}?kode=${token}`, origin).href;
  await asPerson(ground.pool, { signingIn: true }, async (tx) => {
    const details = { email, lang, back };
    await beginTry(tx, { token, browser, kind: 'mail', details, now, minutes: linkMinutes });
    await writeLetter(tx, { to: email, ...signInLetter(lang, link) }, now);
    // Not left for the next whole minute: someone waits for it.
    await deliverSoon(tx);
  });
}
