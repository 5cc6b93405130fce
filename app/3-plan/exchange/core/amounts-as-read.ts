import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { ReadAmount } from './contract.ts';
import { moneyOf } from './money-and-approvals.ts';

type Amounts = PlanContent['budget'] | PlanContent['funding'];

/**
 * Whether the budget and funding of a plan (in øre) are still those that were read, each amount in its year as
 * often as in the document. What they are for, and who pays, is not asked.
 */
export function amountsAsRead(
  { budget, funding }: Pick<PlanContent, 'budget' | 'funding'>,
  read: readonly ReadAmount[],
): boolean {
  const kept = moneyOf(read, () => undefined);
  return inOrder(budget) === inOrder(kept.budget) && inOrder(funding) === inOrder(kept.funding);
}

function inOrder(amounts: Amounts): string {
  return amounts
    .map(({ year, amount }) => `${year} ${amount}`)
    .toSorted()
    .join();
}
