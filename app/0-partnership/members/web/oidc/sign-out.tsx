import {
  leavePath,
  providerPaths,
  signOutTherePath,
} from '#0-partnership/members/core/oidc/paths.ts';
import { frontPath } from '#0-partnership/members/core/paths.ts';
import { sendOnWay, takeFromWay } from '#0-partnership/members/data/oidc/turns.ts';
import { fill, langOf, type Text } from '#base/text.ts';
import {
  type FormPage,
  forbidden,
  notFound,
  type Page,
  type PageRequest,
  redirect,
} from '#platform/http/page.ts';
import { endedLogin } from '#platform/oidc/logout-token.ts';
import { endSessionUrl, framingOrigins } from '#platform/oidc/turn.ts';
import { unseal } from '#platform/sessions/sealed.ts';
import { endSessionsAt, newToken } from '#platform/sessions/sessions.ts';
import { Actions, LinkButton } from '#ui/button.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { nameOf } from './names.ts';
import { type Elsewhere, inFull, isSame, providerIn } from './site.ts';

const texts = {
  title: { nb: 'Du er logget ut her', nn: 'Du er logga ut her', en: 'You are signed out here' },
  lead: {
    nb: 'Du er på vei til {name}, for å logge ut der også. Skjer det ikke noe, bruk knappen.',
    nn: 'Du er på veg til {name}, for å logge ut der òg. Skjer det ingenting, bruk knappen.',
    en: 'You are on your way to {name}, to sign out there as well. If nothing happens, use the button.',
  },
  on: { nb: 'Logg ut av {name}', nn: 'Logg ut av {name}', en: 'Sign out of {name}' },
  stay: { nb: 'Bli her', nn: 'Bli her', en: 'Stay here' },
} satisfies Record<string, Text>;

/** Where one who signs out goes on to, when a provider signed them in: to sign out there too. */
export function leadOnFrom(elsewhere: Elsewhere) {
  return async ({ lang, me, browser }: PageRequest): Promise<string | null> => {
    const login = me && me.session !== 'local-editor' ? me.session.provider : null;
    const provider = login && elsewhere.providers.get(login.slug);
    if (!login || !provider) return null;
    const token = newToken();
    await sendOnWay(
      elsewhere.ground,
      { token, browser: browser() },
      { to: 'sign-out', provider: login.slug, lang, idToken: login.idToken },
    );
    return signOutTherePath(lang, login.slug, token);
  };
}

/**
 * Between here and there. A form may not lead to another site, not even by way of an address of ours, so
 * signing out ends on this page, and the page leads on.
 */
export function signOutTherePage(elsewhere: Elsewhere): Page {
  return async ({ lang, params, query }) => {
    const provider = providerIn(elsewhere, params);
    const code = query.get('kode');
    if (!provider || code === null) return notFound;
    const name = nameOf(provider.settings)[lang];
    const on = leavePath(provider.settings.slug, code);
    return {
      title: texts.title[lang],
      unlisted: true,
      keep: false,
      refresh: { to: on },
      body: (
        <>
          <PageTitle title={texts.title[lang]} lead={fill(texts.lead, lang, { name })} />
          <Actions>
            <LinkButton href={on}>{fill(texts.on, lang, { name })}</LinkButton>
            <LinkButton weight="secondary" href={frontPath(lang)}>
              {texts.stay[lang]}
            </LinkButton>
          </Actions>
        </>
      ),
    };
  };
}

/** On to the provider, with the token that says whose login there is to end. */
export function leaveFor(elsewhere: Elsewhere): Page {
  return async ({ params, query, knownBrowser: browser }) => {
    const provider = providerIn(elsewhere, params);
    const token = query.get('kode');
    if (!provider) return notFound;
    const taken =
      token === null || browser === null
        ? null
        : await takeFromWay(elsewhere.ground, { token, browser }, 'sign-out');
    const { slug } = provider.settings;
    if (taken?.details.provider !== slug) return redirect(frontPath('nb'));
    const { lang } = taken.details;
    // Without it the provider asks the person whether to sign out.
    const idToken = unseal(taken.details.idToken, browser ?? '');
    const backTo = inFull(elsewhere, providerPaths.out(slug));
    const there = await endSessionUrl(provider, { idToken, backTo, lang });
    // Signed out here in any case; where the provider is away, its own login ends when its time is up.
    return redirect(there.ok && there.value ? there.value.href : frontPath(lang));
  };
}

/** Back from the provider, signed out in both places. */
export const signedOutBoth: Page = async ({ query }) =>
  redirect(frontPath(langOf(query.get('state') ?? undefined) ?? 'nb'));

/**
 * Someone signed out at the provider, or at another site by it: ends the sessions that came from that
 * login. It is told in a frame on the provider's page, where our cookies do not come along.
 */
export function signedOutThere(elsewhere: Elsewhere): Page {
  return async ({ params, query }) => {
    const provider = providerIn(elsewhere, params);
    const [issuer, sid] = [query.get('iss'), query.get('sid')];
    if (!provider || !issuer || !sid) return notFound;
    if (!isSame(issuer, provider.settings)) return notFound;
    await endSessionsAt(elsewhere.ground.pool, issuer, sid);
    return { turn: 'framed', by: await framingOrigins(provider) };
  };
}

/** The same, told by the provider itself (back-channel logout): believed for its signature, not its address. */
export function signedOutByToken(elsewhere: Elsewhere): FormPage {
  return async ({ params, form, now }) => {
    const provider = providerIn(elsewhere, params);
    if (!provider) return notFound;
    const ended = await endedLogin(provider, form.typed.logout_token ?? '', now);
    if (ended === null) return forbidden;
    await endSessionsAt(elsewhere.ground.pool, ended.issuer, ended.sid);
    return { turn: 'framed', by: [] };
  };
}
