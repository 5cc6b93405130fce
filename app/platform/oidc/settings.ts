import { createPrivateKey, type JsonWebKey } from 'node:crypto';
import { z } from 'zod';

/** Providers differ in what they say of how one signed in, and for whom. */
const Kind = z.enum(['id-porten', 'ansattporten', 'entra', 'other']);
export type ProviderKind = z.infer<typeof Kind>;

/** A private key as the provider knows it: `kid` says which of its keys it is. */
export type PrivateJwk = { kid: string; alg: 'RS256' | 'ES256' } & Record<string, unknown>;

/** What Ansattporten is asked to ask the person: on behalf of whom. */
export type RepresentationAsked = { type: string; resource?: string };

/** A provider of sign-in as the operator has set it up. */
export type ProviderSettings = {
  /** Its word in addresses: `OIDC_ID_PORTEN_…` is `id-porten`. */
  slug: string;
  kind: ProviderKind;
  /** What the operator calls it; null where the kind has a name everyone knows. */
  label: string | null;
  issuer: string;
  clientId: string;
  /** How this installation proves who it is. */
  proof: { secret: string } | { key: PrivateJwk };
  /** How surely a person must have been recognised; empty where the provider does not say. */
  acr: readonly string[];
  /** Mail domains the provider answers for: an invitation to such an address may be accepted by it. */
  trustedDomains: readonly string[];
  representation: readonly RepresentationAsked[];
};

const names = [
  'ISSUER',
  'CLIENT_ID',
  'CLIENT_SECRET',
  'PRIVATE_KEY',
  'KIND',
  'ACR',
  'LABEL',
  'TRUSTED_DOMAINS',
  'REPRESENTATION',
] as const;

const words = (separator: RegExp) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(separator).filter((word) => word !== ''));

const Given = z
  .object({
    // Nobody on the way may read or change what is said: https, or a provider on this very machine.
    ISSUER: z.union(
      [
        z.url({ protocol: /^https$/ }),
        z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ }),
      ],
      'must be an address with https',
    ),
    CLIENT_ID: z.string().min(1),
    CLIENT_SECRET: z.string().min(1).optional(),
    PRIVATE_KEY: z
      .string()
      .transform(keyIn)
      .refine((key) => key !== null, 'must be a private JWK on one line, RSA or P-256, with "kid"')
      .optional(),
    KIND: Kind.default('other'),
    ACR: words(/\s+/).pipe(z.array(z.string().regex(/^[\w:./-]+$/))),
    LABEL: z.string().trim().min(2).max(40).optional(),
    TRUSTED_DOMAINS: words(/[\s,]+/).pipe(
      z.array(z.string().toLowerCase().regex(z.regexes.domain, 'not a domain')),
    ),
    REPRESENTATION: words(/\s+/).pipe(
      z.array(z.string().regex(/^(orgno|urn:altinn:resource:[\w:-]+)$/)),
    ),
  })
  .superRefine((given, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const { KIND, CLIENT_SECRET, PRIVATE_KEY, ISSUER, LABEL } = given;
    if ((CLIENT_SECRET === undefined) === (PRIVATE_KEY === undefined))
      fault('CLIENT_SECRET', 'either this or PRIVATE_KEY is needed, and not both');
    if (KIND === 'entra' && PRIVATE_KEY !== undefined)
      fault('PRIVATE_KEY', 'Entra ID takes a certificate and no bare key; use CLIENT_SECRET');
    // An issuer for all tenants would let anyone's tenant sign in whom it likes.
    if (KIND === 'entra' && /\/(common|organizations|consumers)(\/|$)/.test(ISSUER))
      fault('ISSUER', 'must name one tenant: https://login.microsoftonline.com/TENANT/v2.0');
    if (KIND !== 'ansattporten' && given.REPRESENTATION.length > 0)
      fault('REPRESENTATION', 'only Ansattporten asks for this');
    if (KIND === 'other' && LABEL === undefined)
      fault('LABEL', 'is what the button says, and is needed for this kind');
  });

/** What is asked for where the operator does not say. Entra ID tells no level: its tenant keeps the rules. */
const usualAcr: Record<ProviderKind, readonly string[]> = {
  'id-porten': ['idporten-loa-substantial'],
  ansattporten: ['substantial'],
  entra: [],
  other: [],
};

/**
 * The providers named by `OIDC_<NAME>_…` in the environment, and every fault in what is said of them, each
 * beginning with the name it is in.
 */
export function readProviders(env: Readonly<Record<string, string | undefined>>): {
  providers: ProviderSettings[];
  faults: string[];
} {
  const [given, faults] = gathered(env);
  const providers: ProviderSettings[] = [];
  for (const [name, values] of given) {
    const parsed = Given.safeParse(values);
    if (parsed.success) providers.push(settingsOf(name, parsed.data));
    else {
      for (const { path, message } of parsed.error.issues)
        faults.push(`OIDC_${name}_${String(path[0])}: ${message}`);
    }
  }
  return { providers, faults };
}

/** Values by provider. A name that is none of ours is a fault: most likely a slip of the pen. */
function gathered(env: Readonly<Record<string, string | undefined>>) {
  const given = new Map<string, Record<string, string>>();
  const faults: string[] = [];
  for (const [key, value] of Object.entries(env)) {
    if (!key.startsWith('OIDC_') || value === undefined || value === '') continue;
    const setting = names.find((one) => key.endsWith(`_${one}`));
    const name = setting && key.slice('OIDC_'.length, -setting.length - 1);
    if (!setting || !name || !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name))
      faults.push(`${key}: there is no such setting`);
    else given.set(name, { ...given.get(name), [setting]: value });
  }
  return [given, faults] as const;
}

function settingsOf(name: string, given: z.output<typeof Given>): ProviderSettings {
  const { KIND: kind, CLIENT_SECRET: secret, PRIVATE_KEY: key } = given;
  return {
    slug: name.toLowerCase().replaceAll('_', '-'),
    kind,
    label: given.LABEL ?? null,
    issuer: given.ISSUER,
    clientId: given.CLIENT_ID,
    proof: key ? { key } : { secret: secret ?? '' },
    acr: given.ACR.length > 0 ? given.ACR : usualAcr[kind],
    trustedDomains: given.TRUSTED_DOMAINS,
    representation: given.REPRESENTATION.map(askedFor),
  };
}

/** Altinn 2 numbers its services by code and edition; Altinn 3 gives its resources names. */
function askedFor(word: string): RepresentationAsked {
  if (word === 'orgno') return { type: 'ansattporten:orgno' };
  const altinn2 = /^urn:altinn:resource:\d+:\d+$/.test(word);
  return { type: `ansattporten:altinn:${altinn2 ? 'service' : 'resource'}`, resource: word };
}

function keyIn(text: string): PrivateJwk | null {
  try {
    const jwk = JSON.parse(text) as Record<string, unknown>;
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPrivateKey({
      key: jwk as JsonWebKey,
      format: 'jwk',
    });
    const isP256 = type === 'ec' && details?.namedCurve === 'prime256v1';
    if (typeof jwk.kid !== 'string' || jwk.kid === '' || !(type === 'rsa' || isP256)) return null;
    return { ...jwk, kid: jwk.kid, alg: isP256 ? 'ES256' : 'RS256' };
  } catch {
    return null;
  }
}
