import { type Difference, difference } from '#3-plan/editions/core/difference.ts';
import { chosenPair, editionBefore, type Pair } from '#3-plan/editions/core/pair.ts';
import { planContent } from '#3-plan/exchange/data/plan-content.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type Edition, editions } from '#3-plan/plan/data/editions.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type Explanations, explanationsIn } from './explanations.ts';
import { becameLinks } from './links.ts';

type Read = { edition: Edition; content: PlanContent };

/** Two editions, what differs between them, and what is said of why. */
export type Comparison = {
  /** All one may see, newest first. */
  editions: readonly Edition[];
  before: Read;
  after: Read;
  difference: Difference;
  /** Of the later edition; none where it is compared with another than the one it goes on from. */
  explanations: Explanations;
  /** Whether the later edition goes on from the earlier: only then are reasons given. */
  inTurn: boolean;
};

/**
 * Two editions one may see, by slug, or the newest and the one before it. `alone` when there is only one,
 * `unknown` when a name is no edition's.
 */
export async function comparison(
  tx: Tx,
  partnershipId: string,
  asked: { from: string | null; to: string | null },
): Promise<Comparison | 'unknown' | 'alone'> {
  const all = (await editions(tx, partnershipId)).map(({ edition }) => edition);
  const pair = chosenPair(all, asked);
  if (typeof pair === 'string') return pair;
  const inTurn = editionBefore(all, pair.after)?.id === pair.before.id;
  const [compared, explanations] = await Promise.all([
    compare(tx, partnershipId, pair),
    inTurn ? explanationsIn(tx, pair.after) : new Map(),
  ]);
  return { editions: all, ...compared, explanations, inTurn };
}

/** What differs between two editions, with what they say. */
export async function compare(tx: Tx, partnershipId: string, { before, after }: Pair<Edition>) {
  const [old, now, links] = await Promise.all([
    planContent(tx, partnershipId, before.slug),
    planContent(tx, partnershipId, after.slug),
    becameLinks(tx, partnershipId),
  ]);
  if (!old || !now) throw new Error('an edition that was there a moment ago is not');
  return { before: old, after: now, difference: difference(old.content, now.content, links) };
}
