import { z } from 'zod';
import { Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { asPerson } from '#platform/database/transactions.ts';
import { type Brought, beginTry, takeTry } from '#platform/sessions/tries.ts';

/** Someone on the way to a provider or from it: what only the one who sent them there knows. */
const OnTheWay = z.discriminatedUnion('to', [
  z.object({
    to: z.literal('sign-in'),
    provider: z.string(),
    nonce: z.string(),
    verifier: z.string(),
    lang: Lang,
    back: z.string(),
    /** Whom the login is tied to, when one who is signed in asked for that. */
    tieTo: z.uuid().nullable(),
  }),
  /** One who pressed the button on their own page, and has not gone to the provider yet. */
  z.object({ to: z.literal('tie'), provider: z.string(), lang: Lang, tieTo: z.uuid() }),
  z.object({ to: z.literal('sign-out'), provider: z.string(), lang: Lang, idToken: z.string() }),
]);
export type OnTheWay = z.infer<typeof OnTheWay>;

/** How long someone may be at the provider: time to find a phone, and not to lend the address to another. */
const minutes = 10;

/** Keeps what is needed when they come back. */
export async function sendOnWay(
  { pool, now }: Ground,
  carried: Brought,
  details: OnTheWay,
): Promise<void> {
  await asPerson(pool, { signingIn: true }, (tx) =>
    beginTry(tx, { ...carried, kind: 'oidc', details, now: now(), minutes }),
  );
}

/**
 * Takes what was kept, once. Null for another browser, and then it stays for the right one; null also for what
 * is too old or was for something else.
 */
export async function takeFromWay<To extends OnTheWay['to']>(
  { pool, now }: Ground,
  carried: Brought,
  to: To,
): Promise<{ details: Extract<OnTheWay, { to: To }>; madeAt: Date } | null> {
  const taken = await asPerson(pool, { signingIn: true }, (tx) =>
    takeTry(tx, 'oidc', carried, now()),
  );
  const parsed = OnTheWay.safeParse(taken?.details);
  if (!taken || !parsed.success || parsed.data.to !== to) return null;
  return { details: parsed.data as Extract<OnTheWay, { to: To }>, madeAt: taken.madeAt };
}
