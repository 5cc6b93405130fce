import { and, eq, gt, lt } from 'drizzle-orm';
import { z } from 'zod';
import { Lang } from '#base/text.ts';
import type { Ground } from '#platform/acts/act.ts';
import { asPerson } from '#platform/database/transactions.ts';
import { hashOf } from '#platform/sessions/sessions.ts';
import { signInTry } from '#platform/sessions/tables.ts';

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

/** What brings someone back: the token that went along, and what knows the browser it is brought by. */
export type Carried = { token: string; browser: string };

/** Keeps what is needed when they come back. Only hashes of the token and of the browser are kept. */
export async function sendOnWay(
  { pool, now }: Ground,
  { token, browser }: Carried,
  details: OnTheWay,
): Promise<void> {
  const madeAt = now();
  await asPerson(pool, { signingIn: true }, async (tx) => {
    await tx.delete(signInTry).where(lt(signInTry.endsAt, madeAt));
    await tx.insert(signInTry).values({
      tokenHash: hashOf(token),
      browserHash: hashOf(browser),
      kind: 'oidc',
      details,
      madeAt,
      endsAt: new Date(madeAt.getTime() + minutes * 60_000),
    });
  });
}

/**
 * Takes what was kept, once: of two who bring the same token one is too late. Null for another browser, and
 * then it stays for the right one; null also for what is too old or was for something else.
 */
export async function takeFromWay<To extends OnTheWay['to']>(
  { pool, now }: Ground,
  { token, browser }: Carried,
  to: To,
): Promise<{ details: Extract<OnTheWay, { to: To }>; madeAt: Date } | null> {
  return asPerson(pool, { signingIn: true }, async (tx) => {
    const one = and(
      eq(signInTry.tokenHash, hashOf(token)),
      eq(signInTry.browserHash, hashOf(browser)),
      eq(signInTry.kind, 'oidc'),
      gt(signInTry.endsAt, now()),
    );
    const [found] = await tx.delete(signInTry).where(one).returning();
    const parsed = OnTheWay.safeParse(found?.details);
    if (!found || !parsed.success || parsed.data.to !== to) return null;
    return { details: parsed.data as Extract<OnTheWay, { to: To }>, madeAt: found.madeAt };
  });
}
