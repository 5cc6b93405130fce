import {
  loginsPath,
  notSignedInPath,
  providerPaths,
} from '#0-partnership/members/core/oidc/paths.ts';
import { myPagePath } from '#0-partnership/members/core/sign-in/paths.ts';
import { signInByLogin } from '#0-partnership/members/data/oidc/sign-in-by-login.ts';
import { sendOnWay, takeFromWay } from '#0-partnership/members/data/oidc/turns.ts';
import { mayTry, triedTooOften } from '#0-partnership/members/web/sign-in/limits.ts';
import { type Lang, langOf } from '#base/text.ts';
import { withinSite } from '#platform/http/origin.ts';
import { notFound, type Page, type PageRequest, redirect, type Turn } from '#platform/http/page.ts';
import type { Provider } from '#platform/oidc/providers.ts';
import { endTurn, startTurn } from '#platform/oidc/turn.ts';
import { newToken } from '#platform/sessions/sessions.ts';
import type { NotSignedIn } from './refusal-texts.ts';
import { type Elsewhere, inFull, providerIn } from './site.ts';

/** Sends someone to a provider, with what brings them back to this very browser. */
export function toProvider(elsewhere: Elsewhere): Page {
  return async (request) => {
    const provider = providerIn(elsewhere, request.params);
    if (!provider) return notFound;
    const { ground } = elsewhere;
    if (!(await mayTry(ground, request.network()))) return triedTooOften(ground);
    const lang = langOf(request.query.get('lang') ?? undefined) ?? 'nb';
    const { slug } = provider.settings;
    const code = request.query.get('kode');
    const tieTo = code === null ? null : await asksToTie(elsewhere, request, provider, code);
    if (code !== null && tieTo === null) return refused(lang, slug, 'turn-gone');
    const state = newToken();
    const redirectUri = inFull(elsewhere, providerPaths.answer(slug));
    const started = await startTurn(provider, { state, lang, redirectUri });
    if (!started.ok) return refused(lang, slug, started.refused[0]);
    const back = withinSite(request.query.get('back') ?? undefined, myPagePath(lang));
    await sendOnWay(
      ground,
      { token: state, browser: request.browser() },
      { to: 'sign-in', provider: slug, ...started.value.secrets, lang, back, tieTo },
    );
    return redirect(started.value.to.href);
  };
}

/** Who pressed the button on their own page, and is still signed in; null for anyone else. */
async function asksToTie(
  { ground }: Elsewhere,
  { viewer, knownBrowser }: PageRequest,
  { settings }: Provider,
  token: string,
): Promise<string | null> {
  if (knownBrowser === null) return null;
  const taken = await takeFromWay(ground, { token, browser: knownBrowser }, 'tie');
  const holds =
    taken?.details.provider === settings.slug && taken.details.tieTo === viewer.personId;
  return holds ? taken.details.tieTo : null;
}

/** Takes the answer someone comes back with: once, and in the browser that was sent. */
export function fromProvider(elsewhere: Elsewhere): Page {
  return async (request) => {
    const provider = providerIn(elsewhere, request.params);
    if (!provider) return notFound;
    const { ground } = elsewhere;
    const { query, knownBrowser: browser, viewer } = request;
    const { slug } = provider.settings;
    const token = query.get('state');
    const taken =
      token === null || browser === null
        ? null
        : await takeFromWay(ground, { token, browser }, 'sign-in');
    if (token === null || browser === null || taken === null)
      return refused('nb', slug, 'turn-gone');
    const { lang, back, tieTo, ...kept } = taken.details;
    // An answer of one provider brought to the address of another, or tied to one who is no longer here.
    if (kept.provider !== slug || (tieTo !== null && viewer.personId !== tieTo))
      return refused(lang, slug, 'turn-gone');
    const answer = new URL(inFull(elsewhere, `${providerPaths.answer(slug)}?${query}`));
    const ended = await endTurn(provider, answer, token, kept);
    if (!ended.ok) return refused(lang, slug, ended.refused[0]);
    const turned = { settings: provider.settings, answered: ended.value, lang, tieTo, browser };
    const done = await signInByLogin(ground, { ...turned, askedAt: taken.madeAt });
    if (!done.ok) return refused(lang, slug, done.refused[0]);
    return tieTo === null
      ? { turn: 'signed-in', session: done.value, to: back }
      : redirect(loginsPath(lang), 'login-tied');
  };
}

function refused(lang: Lang, provider: string, reason: NotSignedIn | undefined): Turn {
  return redirect(notSignedInPath(lang, provider, reason ?? 'answer-wrong'));
}
