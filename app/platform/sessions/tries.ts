import { and, eq, gt, lt, type SQL } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { hashOf } from './sessions.ts';
import { signInTry } from './tables.ts';

export type TryKind = (typeof signInTry.$inferSelect)['kind'];

/** What opens a try, and what knows the browser that brings it. */
export type Brought = { token: string; browser: string };

export type NewTry = Brought & {
  kind: TryKind;
  details: Record<string, unknown>;
  now: Date;
  minutes: number;
};

/** Keeps someone's try to sign in until they come back, for so long. Only hashes of what opens it are kept. */
export async function beginTry(
  tx: Tx,
  { token, browser, kind, details, now, minutes }: NewTry,
): Promise<void> {
  await tx.delete(signInTry).where(lt(signInTry.endsAt, now));
  await tx.insert(signInTry).values({
    tokenHash: hashOf(token),
    browserHash: hashOf(browser),
    kind,
    details,
    madeAt: now,
    endsAt: new Date(now.getTime() + minutes * 60_000),
  });
}

/** How a try stands: gone when it was used, is too old or never was; nothing is used up by looking. */
export async function lookAtTry(
  tx: Tx,
  kind: TryKind,
  brought: Brought,
  now: Date,
): Promise<'ready' | 'other-browser' | 'gone'> {
  const [found] = await tx
    .select({ browserHash: signInTry.browserHash })
    .from(signInTry)
    .where(isTry(kind, brought.token, now));
  if (!found) return 'gone';
  return found.browserHash === hashOf(brought.browser) ? 'ready' : 'other-browser';
}

/**
 * Takes a try away and gives what was kept with it, once: of two who bring it at the same time one is too
 * late. Null for another browser, and then it stays for the right one.
 */
export async function takeTry(
  tx: Tx,
  kind: TryKind,
  brought: Brought,
  now: Date,
): Promise<{ details: Record<string, unknown>; madeAt: Date } | null> {
  const [taken] = await tx
    .delete(signInTry)
    .where(and(isTry(kind, brought.token, now), eq(signInTry.browserHash, hashOf(brought.browser))))
    .returning({ details: signInTry.details, madeAt: signInTry.madeAt });
  return taken ?? null;
}

function isTry(kind: TryKind, token: string, now: Date): SQL | undefined {
  return and(
    eq(signInTry.tokenHash, hashOf(token)),
    eq(signInTry.kind, kind),
    gt(signInTry.endsAt, now),
  );
}
