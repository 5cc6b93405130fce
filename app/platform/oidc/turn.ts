import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientError,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { Lang } from '#base/text.ts';
import type { Provider } from './providers.ts';

/** What is kept of a turn while someone is at the provider. */
export type TurnSecrets = { nonce: string; verifier: string };

export type TurnRefusal = 'cancelled' | 'provider-away' | 'answer-wrong';

/** What the provider says of who it is, and the token that says it, which ends the login there later. */
export type Answered = { claims: Readonly<Record<string, unknown>>; idToken: string };

/** The address at the provider to send someone to, and what is needed to take the answer. */
export async function startTurn(
  provider: Provider,
  { state, lang, redirectUri }: { state: string; lang: Lang; redirectUri: string },
): Promise<Outcome<{ to: URL; secrets: TurnSecrets }, TurnRefusal>> {
  const secrets = { nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const { kind, acr, representation } = provider.settings;
  const challenge = await calculatePKCECodeChallenge(secrets.verifier);
  return asked(provider, async () =>
    accept({
      secrets,
      to: buildAuthorizationUrl(await provider.configuration(), {
        redirect_uri: redirectUri,
        response_type: 'code',
        // ID-porten and Ansattporten tell what we need without being asked for more.
        scope: kind === 'id-porten' || kind === 'ansattporten' ? 'openid' : 'openid email profile',
        state,
        nonce: secrets.nonce,
        code_challenge: challenge,
        code_challenge_method: 'S256',
        ui_locales: lang,
        ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
        ...(representation.length > 0
          ? { authorization_details: JSON.stringify(representation) }
          : {}),
      }),
    }),
  );
}

/**
 * Takes what the browser came back with, and gets what the provider says of whoever it is. By the library:
 * `state`, `iss` (RFC 9207), the code against PKCE, and of the token its signature, `iss`, `aud`, `exp`
 * and `nonce`. What it leaves to us is `answerRefusals`.
 */
export async function endTurn(
  provider: Provider,
  answer: URL,
  state: string,
  { nonce, verifier }: TurnSecrets,
): Promise<Outcome<Answered, TurnRefusal>> {
  return asked(provider, async () => {
    const configuration = await provider.configuration();
    const tokens = await authorizationCodeGrant(configuration, answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims || !tokens.id_token) return refuse('answer-wrong');
    const { userinfo_endpoint: more } = configuration.serverMetadata();
    if (provider.settings.kind !== 'other' || more === undefined)
      return accept({ claims, idToken: tokens.id_token });
    const { email, email_verified, name } = await fetchUserInfo(
      configuration,
      tokens.access_token,
      claims.sub,
    );
    // What the token says itself, signed, goes before what is said beside it.
    return accept({ claims: { email, email_verified, name, ...claims }, idToken: tokens.id_token });
  });
}

/** Where a login is ended at the provider; null where it has no such place. */
export async function endSessionUrl(
  provider: Provider,
  parameters: { idToken: string | null; backTo: string; lang: Lang },
): Promise<Outcome<URL | null, TurnRefusal>> {
  return asked(provider, async () => {
    const configuration = await provider.configuration();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return accept(null);
    return accept(
      buildEndSessionUrl(configuration, {
        ...(parameters.idToken === null ? {} : { id_token_hint: parameters.idToken }),
        post_logout_redirect_uri: parameters.backTo,
        state: parameters.lang,
        ui_locales: parameters.lang,
      }),
    );
  });
}

/** Whose pages may frame our answer when someone signs out there: the provider's own. */
export async function framingOrigins(provider: Provider): Promise<string[]> {
  const found = await asked(provider, async () => {
    const metadata = (await provider.configuration()).serverMetadata();
    return accept([metadata.end_session_endpoint, metadata.authorization_endpoint]);
  });
  const pages = [provider.settings.issuer, ...(found.ok ? found.value : [])];
  return [...new Set(pages.flatMap((page) => (page ? [new URL(page).origin] : [])))];
}

/** Does it, and tells the operator why when it does not work: a secret that ran out is theirs to mend. */
async function asked<Value>(
  { settings, report }: Provider,
  work: () => Promise<Outcome<Value, TurnRefusal>>,
): Promise<Outcome<Value, TurnRefusal>> {
  try {
    return await work();
  } catch (thrown) {
    const refused = refusalFor(thrown);
    if (refused !== 'cancelled') report({ provider: settings.slug, refused, ...causeOf(thrown) });
    return refuse(refused);
  }
}

/** What went wrong in the library's words for it, and nothing of what was sent. */
function causeOf(thrown: unknown): Record<string, unknown> {
  const { code, error, cause } = thrown as { code?: string; error?: string; cause?: unknown };
  const deeper = (cause instanceof Error && cause.cause) || cause;
  const claim = (deeper as { claim?: string } | undefined)?.claim;
  return { code: code ?? (cause as { code?: string } | undefined)?.code, error, claim };
}

/** Errors by which a provider says that the person turned back, or was not let through. */
const turnedBack = new Set(['access_denied', 'login_required', 'interaction_required']);
const awayNow = new Set(['server_error', 'temporarily_unavailable']);
const awayCodes = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

function refusalFor(thrown: unknown): TurnRefusal {
  if (thrown instanceof AuthorizationResponseError || thrown instanceof ResponseBodyError) {
    if (turnedBack.has(thrown.error)) return 'cancelled';
    return awayNow.has(thrown.error) ? 'provider-away' : 'answer-wrong';
  }
  if (thrown instanceof WWWAuthenticateChallengeError) return 'answer-wrong';
  if (thrown instanceof ClientError)
    return awayCodes.has(thrown.code ?? '') ? 'provider-away' : 'answer-wrong';
  // The line itself: no such host, nobody there, no trust in its certificate.
  if (thrown instanceof TypeError && thrown.cause !== undefined && !('code' in thrown))
    return 'provider-away';
  throw thrown;
}
