import type { Ground } from '#platform/acts/act.ts';
import type { Turn } from '#platform/http/page.ts';
import {
  countedAs,
  type Limit,
  secondsLeft,
  withinLimitInStorm,
} from '#platform/sessions/rate-limit.ts';

const quarter = 15 * 60;
const fromNetwork = 200;

/**
 * Whether one more letter may be asked for in this quarter of an hour: two hundred from a network, which is a
 * large workshop in one room; five of them to one address, and twenty to an address in all. In this order, so that
 * a network that is stopped uses up nothing of an address, and it takes several to keep somebody else from their
 * letter.
 */
export async function mayAskForLetter(
  ground: Ground,
  email: string,
  network: string,
): Promise<boolean> {
  const [to, from] = [countedAs(email), countedAs(network)];
  const limits: Limit[] = [
    { key: `letter-from:${from}`, most: fromNetwork, seconds: quarter },
    { key: `letter-from-to:${from}:${to}`, most: 5, seconds: quarter },
    { key: `letter-to:${to}`, most: 20, seconds: quarter },
  ];
  for (const limit of limits) if (!(await within(ground, limit))) return false;
  return true;
}

/** Whether one more try to sign in may come from a network: a thousand in a quarter of an hour, for none is guessed. */
export async function mayTry(ground: Ground, network: string): Promise<boolean> {
  return within(ground, { key: `try-from:${countedAs(network)}`, most: 1_000, seconds: quarter });
}

/** What is answered where one may not: how long it is until one may. */
export function triedTooOften({ now }: Pick<Ground, 'now'>): Turn {
  return { turn: 'error', status: 429, wait: secondsLeft(quarter, now()) };
}

function within({ pool, now }: Ground, limit: Limit): Promise<boolean> {
  return withinLimitInStorm(pool, limit, now());
}
