import type { Tx } from '#platform/database/transactions.ts';
import { chosenEdition, type Edition, editions } from './editions.ts';
import { approvalsOf, goalsOf, measuresOf, moneyOf } from './plan-view.ts';

/**
 * All a plan page shows, in a fixed number of queries however long the plan is: the chosen edition and
 * the others, goals, measures with their participants, money, approvals. Null when there is no edition
 * to see, or none with that slug. What another room shows beside the edition is asked for with the rest.
 */
export async function planPage<Beside = null>(
  tx: Tx,
  partnershipId: string,
  slug: string | null,
  besideOf?: (edition: Edition) => Promise<Beside>,
) {
  const all = await editions(tx, partnershipId);
  const chosen = chosenEdition(all, slug);
  if (chosen === null) return null;
  const { edition } = chosen;
  // Asked for together, they go to the database in one journey.
  const [goals, measures, money, approvals, beside] = await Promise.all([
    goalsOf(tx, edition),
    measuresOf(tx, edition),
    moneyOf(tx, edition),
    approvalsOf(tx, edition),
    besideOf?.(edition),
  ]);
  return { ...chosen, editions: all, goals, measures, money, approvals, beside };
}

export type PlanPage = NonNullable<Awaited<ReturnType<typeof planPage>>>;
