import { answerRefusals } from '#3-plan/plan/core/keeping/proposal.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { acceptProposal, answeringAs } from './answer-proposal.ts';
import { type ProposalRow, unanswered } from './proposals.ts';

/** What waits for an answer and may be accepted by one of these, who are the same person acting for several. Members only. */
export async function answerableBy(
  tx: Tx,
  partnershipId: string,
  actors: readonly Actor[],
): Promise<ProposalRow[]> {
  const able = actors.filter((one) => allows(acceptProposal, one));
  if (able.length === 0) return [];
  const found: ProposalRow[] = [];
  for (const row of await unanswered(tx, partnershipId)) {
    if (await isFor(tx, row, able)) found.push(row);
  }
  return found;
}

async function isFor(tx: Tx, { edition, proposal }: ProposalRow, actors: readonly Actor[]) {
  for (const actor of actors) {
    const answering = await answeringAs(tx, edition, proposal, actor);
    if (answerRefusals(edition, proposal, answering, 'accept').length === 0) return true;
  }
  return false;
}
