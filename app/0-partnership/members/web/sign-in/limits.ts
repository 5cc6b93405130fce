import { createHash } from 'node:crypto';
import type { Ground } from '#platform/acts/act.ts';
import { type Limit, withinLimit } from '#platform/sessions/rate-limit.ts';

const quarter = 15 * 60;

/**
 * Whether one more letter may be asked for: five to an address and thirty from a network in a quarter of an
 * hour. Both are counted whatever the other says, so that the answer tells nothing of either.
 */
export async function mayAskForLetter(
  ground: Ground,
  email: string,
  network: string,
): Promise<boolean> {
  const to = await within(ground, { key: `letter-to:${digest(email)}`, most: 5, seconds: quarter });
  const from = await within(ground, {
    key: `letter-from:${digest(network)}`,
    most: 30,
    seconds: quarter,
  });
  return to && from;
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
