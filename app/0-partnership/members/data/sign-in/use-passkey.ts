import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { Ground } from '#platform/acts/act.ts';
import { asPerson } from '#platform/database/transactions.ts';
import {
  authenticationOptions,
  challengeMinutes,
  type KeptKey,
  madeKey,
  type Registering,
  type RelyingParty,
  readAnswer,
  registrationOptions,
  usedKey,
} from '#platform/passkeys/passkeys.ts';
import { newToken } from '#platform/sessions/sessions.ts';
import { beginTry, takeTry } from '#platform/sessions/tries.ts';
import { acceptInvitations } from './accept-invitation.ts';
import { notePasskeyUsed, passkeyToUse } from './passkeys.ts';

/** What one browser is asked at one site. */
export type Asked = { site: RelyingParty; browser: string };

/** Begins a sign-in: a challenge for this browser, answered once within minutes. */
export async function challengeToSignIn(ground: Ground, { site, browser }: Asked) {
  const challenge = await newChallenge(ground, browser, { to: 'sign-in' });
  return authenticationOptions(site, challenge);
}

/** Begins a registration, for the person who is signed in. */
export async function challengeToRegister(
  ground: Ground,
  { browser, ...person }: Omit<Registering, 'challenge'> & Asked,
) {
  const { personId } = person;
  const challenge = await newChallenge(ground, browser, { to: 'register', personId });
  return registrationOptions({ ...person, challenge });
}

/** The key made in answer to a challenge that this very person was given; null for any other answer. */
export async function registeredKey(
  ground: Ground,
  { site, browser }: Asked,
  personId: string,
  text: string | undefined,
): Promise<KeptKey | null> {
  const read = readAnswer(text);
  if (read === null) return null;
  const details = await answered(ground, read.challenge, browser);
  if (details?.to !== 'register' || details.personId !== personId) return null;
  return madeKey(site, read.challenge, read.answer);
}

/**
 * Signs in by a passkey: who, when the answer is right in every way. The challenge is used up whatever the
 * answer was, and a counter that has not gone on says that the key was copied.
 */
export async function signInByPasskey(
  ground: Ground,
  { site, browser }: Asked,
  text: string | undefined,
): Promise<Outcome<string, 'answer-wrong' | 'deactivated'>> {
  const read = readAnswer(text);
  if (read === null) return refuse('answer-wrong');
  const details = await answered(ground, read.challenge, browser);
  if (details?.to !== 'sign-in') return refuse('answer-wrong');
  const who = await asPerson(ground.pool, { signingIn: true }, async (tx) => {
    const key = await passkeyToUse(tx, read.keyId);
    if (!key || key.personId !== read.personId) return refuse('answer-wrong');
    const used = await usedKey(site, read.challenge, read.answer, key);
    if (used === null) return refuse('answer-wrong');
    if (key.deactivatedAt) return refuse('deactivated');
    await notePasskeyUsed(tx, { id: key.id, counter: used.counter }, ground.now());
    return accept(key.personId);
  });
  if (who.ok) await acceptInvitations(ground, who.value);
  return who;
}

async function newChallenge(
  { pool, now }: Ground,
  browser: string,
  details: Record<string, unknown>,
): Promise<string> {
  const token = newToken();
  await asPerson(pool, { signingIn: true }, (tx) =>
    beginTry(tx, {
      token,
      browser,
      kind: 'passkey',
      details,
      now: now(),
      minutes: challengeMinutes,
    }),
  );
  return token;
}

async function answered({ pool, now }: Ground, challenge: string, browser: string) {
  const taken = await asPerson(pool, { signingIn: true }, (tx) =>
    takeTry(tx, 'passkey', { token: challenge, browser }, now()),
  );
  return taken?.details ?? null;
}
