import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { Provider } from './providers.ts';

const event = 'http://schemas.openid.net/event/backchannel-logout';

/** Only what is signed by a key that the provider alone has; never by a secret, nor by nothing. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];

/** Seconds that a token may have been on its way. */
const freshFor = 120;

type Keys = ReturnType<typeof createRemoteJWKSet>;
const known = new WeakMap<Provider, Keys>();

/** Fetched once and then now and then, so that whoever posts nonsense does not have us ask the provider. */
function keysOf(provider: Provider, address: string): Keys {
  const keys = known.get(provider) ?? createRemoteJWKSet(new URL(address));
  known.set(provider, keys);
  return keys;
}

/**
 * The login that a provider says has ended there, by issuer and `sid`; null for a token that is not right
 * (OpenID Connect Back-Channel Logout 2.6). That it comes twice does no harm: what has ended, has ended.
 */
export async function endedLogin(
  provider: Provider,
  token: string,
  now: Date,
): Promise<{ issuer: string; sid: string } | null> {
  try {
    const { issuer, jwks_uri: address } = (await provider.configuration()).serverMetadata();
    if (address === undefined) return null;
    const { payload } = await jwtVerify(token, keysOf(provider, address), {
      issuer,
      audience: provider.settings.clientId,
      algorithms,
      requiredClaims: ['iat', 'jti'],
      maxTokenAge: freshFor,
      clockTolerance: 30,
      currentDate: now,
    });
    const { events, nonce, sid } = payload;
    // A token that says who someone is has a nonce, and no such event: it must not pass for one of these.
    const says = typeof events === 'object' && events !== null && event in events;
    return says && nonce === undefined && typeof sid === 'string' ? { issuer, sid } : null;
  } catch (thrown) {
    const code = thrown instanceof errors.JOSEError ? thrown.code : String(thrown);
    provider.report({ provider: provider.settings.slug, refused: 'logout-token', code });
    return null;
  }
}
