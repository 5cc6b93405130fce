import {
  myPagePath,
  passkeySignInPath,
  signInPath,
} from '#0-partnership/members/core/sign-in/paths.ts';
import {
  challengeToSignIn,
  signInByPasskey,
} from '#0-partnership/members/data/sign-in/use-passkey.ts';
import type { Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { withinSite } from '#platform/http/origin.ts';
import { type FormPage, notFound, type Page, redirect } from '#platform/http/page.ts';
import { relyingParty } from '#platform/passkeys/passkeys.ts';
import { Actions, Button } from '#ui/button.tsx';
import { PasskeyForm } from '#ui/passkey-form.tsx';
import { mayTry, triedTooOften } from './limits.ts';
import { notLetIn, toldOfAll } from './not-let-in.tsx';
import { texts } from './passkey-texts.ts';

type Pages = { get: Page; post: FormPage };

/** The button on the page where one signs in. */
export function PasskeySignIn({ lang, back }: { lang: Lang; back: string }) {
  const path = passkeySignInPath(lang);
  return (
    <PasskeyForm action={path} start={`${path}/start`} failed={texts.failed[lang]}>
      <input type="hidden" name="back" value={back} />
      <Actions>
        <Button weight="secondary">{texts.use[lang]}</Button>
      </Actions>
    </PasskeyForm>
  );
}

/** Gives the challenge a passkey is to answer, once and in this browser. */
export function passkeyStartPage(ground: Ground): Pages {
  return {
    get: async ({ lang }) => redirect(signInPath(lang)),
    post: async ({ origin, network, browser }) => {
      const site = relyingParty(origin);
      if (site === null) return notFound;
      if (!(await mayTry(ground, network()))) return triedTooOften(ground);
      const value = await challengeToSignIn(ground, { site, browser: browser() });
      return { turn: 'data', value, seconds: 0 };
    },
  };
}

/** Takes the answer of a passkey, and signs in whose it is. */
export function passkeySignInPage(ground: Ground): Pages {
  return {
    get: async ({ lang }) => redirect(signInPath(lang)),
    post: async ({ lang, origin, network, knownBrowser, form }) => {
      const site = relyingParty(origin);
      if (site === null) return notFound;
      if (!(await mayTry(ground, network()))) return triedTooOften(ground);
      const asked = { site, browser: knownBrowser ?? '' };
      const who = await signInByPasskey(ground, asked, form.typed.svar);
      if (who.ok) {
        return {
          turn: 'signed-in',
          session: { personId: who.value, membershipId: null, means: 'passkey', provider: null },
          to: withinSite(form.typed.back, myPagePath(lang)),
        };
      }
      const wrong = { title: texts.wrongTitle, text: texts.wrong };
      const told = who.refused.includes('deactivated') ? toldOfAll.deactivated : wrong;
      return notLetIn(lang, told, { again: texts.toSignIn, status: 403 });
    },
  };
}
