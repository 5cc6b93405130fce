import type { Tx } from '#platform/database/transactions.ts';
import { chosenEdition, editions } from './editions.ts';
import { approvalsOf, goalsOf, measuresOf, moneyOf } from './plan-view.ts';

/**
 * All a plan page shows, in a fixed number of queries however long the plan is: the chosen edition and
 * the others, goals, measures with their participants, money, approvals. Null when there is no edition
 * to see, or none with that slug.
 */
export async function planPage(tx: Tx, partnershipId: string, slug: string | null) {
  const all = await editions(tx, partnershipId);
  const chosen = chosenEdition(all, slug);
  if (chosen === null) return null;
  const { id } = chosen.edition;
  return {
    ...chosen,
    editions: all,
    goals: await goalsOf(tx, id),
    measures: await measuresOf(tx, id),
    money: await moneyOf(tx, id),
    approvals: await approvalsOf(tx, id),
  };
}

export type PlanPage = NonNullable<Awaited<ReturnType<typeof planPage>>>;
