import { createHash } from 'node:crypto';
import type { Ground } from '#platform/acts/act.ts';
import { type Limit, withinLimit } from '#platform/sessions/rate-limit.ts';

const quarter = 15 * 60;

/**
 * Whether one more letter may be asked for in this quarter of an hour: thirty from a network, five of them to
 * one address, and twenty to an address in all. In this order, so that a network that is stopped uses up
 * nothing of an address, and it takes several to keep somebody else from their letter.
 */
export async function mayAskForLetter(
  ground: Ground,
  email: string,
  network: string,
): Promise<boolean> {
  const [to, from] = [digest(email), digest(network)];
  const limits: Limit[] = [
    { key: `letter-from:${from}`, most: 30, seconds: quarter },
    { key: `letter-from-to:${from}:${to}`, most: 5, seconds: quarter },
    { key: `letter-to:${to}`, most: 20, seconds: quarter },
  ];
  for (const limit of limits) if (!(await within(ground, limit))) return false;
  return true;
}

/** Whether one more try to sign in may come from a network: a hundred in a quarter of an hour. */
export async function mayTry(ground: Ground, network: string): Promise<boolean> {
  return within(ground, { key: `try-from:${digest(network)}`, most: 100, seconds: quarter });
}

function within({ pool, now }: Ground, limit: Limit): Promise<boolean> {
  return withinLimit(pool, limit, now());
}

/** Enough to count by, and no address of anybody’s in the table. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
