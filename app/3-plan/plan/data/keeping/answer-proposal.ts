import { and, eq } from 'drizzle-orm';
import {
  Acceptance,
  type Answering,
  type AnswerRefusal,
  answerRefusals,
  Declining,
  type ProposalState,
  Withdrawal,
} from '#3-plan/plan/core/keeping/proposal.ts';
import type { EditionKey } from '#3-plan/plan/data/in-edition.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { type OpenEdition, openEdition } from './open.ts';
import { keepers } from './propose.ts';
import { areOfOne, partIn } from './speaks-for.ts';
import { proposal } from './tables.ts';
import { type WriteRefusal, writeProposed } from './write-proposed.ts';

const may = ['partner-contact', 'editor', 'coordinator', 'administrator'] as const;

type Kept = typeof proposal.$inferSelect;
/**
 * Says yes to a proposal: what it changes is written on top of what the measure says now, by the ordinary
 * rules and in the same act. Refused when the measure is at another revision than the one that was looked at.
 */
export const acceptProposal = operation(
  { name: 'proposal-accepted', may, takes: Acceptance },
  async (context, draft): Promise<Outcome<{ measureId: string }, AnswerRefusal | WriteRefusal>> => {
    const found = await toAnswer(context, draft.proposalId, 'accept');
    if (!found.ok) return found;
    const { kept, edition } = found.value;
    const written = await writeProposed(context, edition, kept, draft);
    if (!written.ok) return written;
    const { measureId } = written.value;
    await answer(context, kept, { state: 'accepted', answer: draft.why || null, measureId });
    return accept({ measureId });
  },
);

/** Says no to a proposal, and why. */
export const declineProposal = operation(
  { name: 'proposal-declined', may, takes: Declining },
  async (context, draft): Promise<Outcome<null, AnswerRefusal>> => {
    const found = await toAnswer(context, draft.proposalId, 'decline');
    if (!found.ok) return found;
    const { kept } = found.value;
    await answer(context, kept, { state: 'declined', answer: draft.why });
    context.record({ about: aboutOf(kept), after: { proposal: kept.id }, why: draft.why });
    return accept(null);
  },
);

/** Takes a proposal back, by the organisation that made it or the one who did. */
export const withdrawProposal = operation(
  { name: 'proposal-withdrawn', may, takes: Withdrawal },
  async (context, { proposalId }): Promise<Outcome<null, AnswerRefusal>> => {
    const kept = await lockProposal(context, proposalId);
    if (!kept) return refuse('no-such-proposal');
    const { actor } = context;
    const { proposedIt, ownOrganisation } = madeBy(kept, actor);
    if (!proposedIt && !ownOrganisation) return refuse('not-yours-to-answer');
    if (kept.state !== 'open') return refuse('answered-already');
    await answer(context, kept, { state: 'withdrawn' });
    context.record({ about: aboutOf(kept), after: { proposal: kept.id } });
    return accept(null);
  },
);

/** Written about the measure, or about the edition where there is none yet. */
function aboutOf({ measureId, editionId }: Kept) {
  return measureId === null ? ref('edition', editionId) : ref('measure', measureId);
}

async function lockProposal({ tx, partnershipId }: OperationContext, id: string) {
  const [kept] = await tx
    .select()
    .from(proposal)
    .where(and(eq(proposal.partnershipId, partnershipId), eq(proposal.id, id)))
    .for('update');
  return kept ?? null;
}

async function toAnswer(
  context: OperationContext,
  id: string,
  how: 'accept' | 'decline',
): Promise<Outcome<{ kept: Kept; edition: OpenEdition }, AnswerRefusal>> {
  const kept = await lockProposal(context, id);
  const edition = kept && (await openEdition(context.tx, kept.editionId));
  if (!kept || !edition) return refuse('no-such-proposal');
  const answering = await answeringAs(context.tx, edition, kept, context.actor);
  const [first, ...more] = answerRefusals(edition, kept, answering, how);
  return first ? refuse(first, ...more) : accept({ kept, edition });
}

/** What someone is to a proposal: who may answer it is read from this, on its page too. */
export async function answeringAs(
  tx: Tx,
  of: EditionKey,
  kept: Kept,
  actor: Actor,
): Promise<Answering> {
  const part = kept.measureId === null ? null : await partIn(tx, of, kept.measureId, actor);
  return {
    keepsPlan: allows(keepers, actor),
    leads: part?.leads ?? false,
    proposedIt: madeBy(kept, actor).proposedIt,
    // A section and the one it is a section of speak for each other's measures: neither gives the other money.
    ownOrganisation: await areOfOne(
      tx,
      of.partnershipId,
      kept.byActorId,
      actor.membership?.actorId ?? null,
    ),
  };
}

function madeBy({ by, byActorId }: Kept, { name, membership }: Actor) {
  const ownOrganisation = byActorId !== null && byActorId === membership?.actorId;
  return { proposedIt: by === name, ownOrganisation };
}

async function answer(
  { tx, partnershipId, now }: OperationContext,
  { id }: Kept,
  said: { state: ProposalState; answer?: string | null; measureId?: string },
): Promise<void> {
  await tx
    .update(proposal)
    .set({ ...said, answeredAt: now })
    .where(and(eq(proposal.partnershipId, partnershipId), eq(proposal.id, id)));
}
