import { isIP } from 'node:net';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { z } from 'zod';

/** The site as passkeys know it: by the name alone, and by where its pages lie. */
export type RelyingParty = { id: string; origin: string };

/** A key that was registered, as it is kept. */
export type KeptKey = {
  id: string;
  publicKey: Uint8Array;
  counter: number;
  transports: readonly string[];
};

/** EdDSA, ECDSA with P-256, and RSA, which all devices between them have one of. */
const algorithms = [-8, -7, -257];
const minutes = 5;

/** How long a challenge may be answered. */
export const challengeMinutes = minutes;

/** The site as passkeys know it; null where it is reached by a number, which no passkey can be made for. */
export function relyingParty(origin: string | null): RelyingParty | null {
  if (origin === null) return null;
  const { hostname } = new URL(origin);
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 ? { id: hostname, origin } : null;
}

export type Registering = {
  site: RelyingParty;
  challenge: string;
  personId: string;
  /** What the device calls the account when it asks which. */
  called: string;
  known: readonly Pick<KeptKey, 'id' | 'transports'>[];
};

/** What the browser is asked to make a key by. The key must know whose it is, and ask the person each time. */
export function registrationOptions({ site, challenge, personId, called, known }: Registering) {
  return generateRegistrationOptions({
    rpName: 'Tannhjul',
    rpID: site.id,
    userID: new TextEncoder().encode(personId),
    userName: called,
    userDisplayName: called,
    challenge: bytesOf(challenge),
    timeout: minutes * 60_000,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
}

/** What the browser is asked to find a key by: any that the person has for this site. */
export function authenticationOptions(site: RelyingParty, challenge: string) {
  return generateAuthenticationOptions({
    rpID: site.id,
    challenge: bytesOf(challenge),
    timeout: minutes * 60_000,
    userVerification: 'required',
  });
}

/** The key a browser made for this challenge here; null when anything about it is not right. */
export async function madeKey(
  site: RelyingParty,
  challenge: string,
  answer: unknown,
): Promise<KeptKey | null> {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!registrationInfo) return null;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { id, publicKey, counter, transports };
  } catch {
    // The library says by throwing that an answer is wrong, whatever is wrong with it.
    return null;
  }
}

/** What the counter of a key stands at after it answered this challenge here; null for any other answer. */
export async function usedKey(
  site: RelyingParty,
  challenge: string,
  answer: unknown,
  key: KeptKey,
): Promise<{ counter: number } | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      credential: {
        id: key.id,
        publicKey: new Uint8Array(key.publicKey),
        counter: key.counter,
        transports: [...key.transports],
      },
      requireUserVerification: true,
    });
    return verified ? { counter: authenticationInfo.newCounter } : null;
  } catch {
    return null;
  }
}

const Answer = z.object({
  id: z.string().min(1).max(1_500),
  response: z.object({
    clientDataJSON: z.string().max(4_000),
    userHandle: z.string().max(200).nullish(),
  }),
});

/**
 * What a browser's answer says of itself, before any of it is known to be true: which key, whose, and the
 * challenge it answers. Null for what is no answer.
 */
export function readAnswer(
  text: string | undefined,
): { answer: unknown; keyId: string; personId: string | null; challenge: string } | null {
  try {
    const answer: unknown = JSON.parse(text ?? '');
    const { id, response } = Answer.parse(answer);
    const client = JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString('utf8'));
    const challenge = z.string().min(1).max(200).parse(client?.challenge);
    const handle = response.userHandle;
    const personId = handle ? Buffer.from(handle, 'base64url').toString('utf8') : null;
    return { answer, keyId: id, personId, challenge };
  } catch {
    return null;
  }
}

function bytesOf(challenge: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(challenge, 'base64url'));
}
