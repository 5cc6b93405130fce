import { planPage } from '#3-plan/plan/data/plan-page.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { knownNames } from './open.ts';

export type Choice = { id: string; ref: string | null; title: string };
export type Choices = {
  goals: (Choice & { depth: number; parentId: string | null; weight: number | null })[];
  measures: (Choice & { goalId: string | null })[];
  /** Of actors, in the order of the alphabet. */
  names: string[];
};

const inOrder = new Intl.Collator('nb');

/** What one can choose among when something in an edition is changed. */
export async function choicesIn(
  tx: Tx,
  { partnershipId, slug }: { partnershipId: string; slug: string },
): Promise<Choices> {
  const plan = await planPage(tx, partnershipId, slug);
  const names = await knownNames(tx, partnershipId);
  return {
    goals: plan?.goals ?? [],
    measures: plan?.measures ?? [],
    names: [...names].sort(inOrder.compare),
  };
}
