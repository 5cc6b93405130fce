import {
  allowInsecureRequests,
  ClientSecretBasic,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  PrivateKeyJwt,
} from 'openid-client';
import type { PrivateJwk, ProviderSettings } from './settings.ts';

/** Hears why a turn to a provider came to nothing, in words that hold nothing of the person. */
export type Report = (fault: Readonly<Record<string, unknown>>) => void;

/** A provider of sign-in, and what it says of itself once someone has asked. */
export type Provider = {
  settings: ProviderSettings;
  configuration(): Promise<Configuration>;
  report: Report;
};

/** The providers one may sign in at, by their word in addresses, in the operator's order. */
export type Providers = ReadonlyMap<string, Provider>;

/** What a provider says of itself is asked for anew after this long: endpoints move. */
const keptFor = 6 * 3_600_000;

/** Seconds to wait for a provider's answer: someone is waiting at the other end. */
const patience = 8;

export function openProviders(settings: readonly ProviderSettings[], report: Report): Providers {
  return new Map(settings.map((one) => [one.slug, opened(one, report)]));
}

function opened(settings: ProviderSettings, report: Report): Provider {
  let kept: { found: Promise<Configuration>; at: number } | null = null;
  return {
    settings,
    report,
    configuration() {
      if (kept && Date.now() - kept.at < keptFor) return kept.found;
      const asked = { found: discovered(settings), at: Date.now() };
      // One that is away is asked again by the next who comes.
      asked.found.catch(() => {
        if (kept === asked) kept = null;
      });
      kept = asked;
      return asked.found;
    },
  };
}

async function discovered(settings: ProviderSettings): Promise<Configuration> {
  const { issuer, clientId, proof } = settings;
  const authentication =
    'key' in proof
      ? PrivateKeyJwt({ key: await signingKey(proof.key), kid: proof.key.kid })
      : ClientSecretBasic(proof.secret);
  // Signatures are checked though the answer comes straight from the provider: one check more costs nothing.
  const execute = [enableNonRepudiationChecks];
  if (issuer.startsWith('http:')) execute.push(allowInsecureRequests);
  return discovery(new URL(issuer), clientId, undefined, authentication, {
    execute,
    timeout: patience,
  });
}

function signingKey(jwk: PrivateJwk): Promise<CryptoKey> {
  const algorithm =
    jwk.alg === 'ES256'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  // Without what a key may say it is for: then it would have to agree with how it is used.
  const { use: _use, key_ops: _ops, ...key } = jwk;
  return crypto.subtle.importKey('jwk', key as JsonWebKey, algorithm, false, ['sign']);
}
