import { and, eq } from 'drizzle-orm';
import type { AddRefusal } from '#3-plan/plan/core/keeping/add-and-end.ts';
import {
  Acceptance,
  type AnswerRefusal,
  answerRefusals,
  Declining,
  type ProposalState,
  proposedOver,
  Withdrawal,
} from '#3-plan/plan/core/keeping/proposal.ts';
import { type RewordRefusal, wordedFields } from '#3-plan/plan/core/reword.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { only } from '#base/only.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { allows } from '#platform/acts/actor.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { addMeasure } from './add-thing.ts';
import { lockMeasure, type OpenEdition, openEdition } from './open.ts';
import { keepers } from './propose.ts';
import { partIn } from './speaks-for.ts';
import { proposal } from './tables.ts';

const may = ['partner-contact', 'editor', 'coordinator', 'administrator'] as const;

type Kept = typeof proposal.$inferSelect;
type Accepted = Outcome<{ measureId: string }, AnswerRefusal | RewordRefusal | AddRefusal>;

/**
 * Says yes to a proposal: what it changes is written on top of what the measure says now, by the ordinary
 * rules and in the same act. Refused when the measure is at another revision than the one that was looked at.
 */
export const acceptProposal = operation(
  { name: 'proposal-accepted', may, takes: Acceptance },
  async (context, draft): Promise<Accepted> => {
    const found = await toAnswer(context, draft.proposalId, 'accept');
    if (!found.ok) return found;
    const { kept, edition } = found.value;
    const written =
      kept.measureId === null
        ? await writeNew(context, edition, kept, draft.why)
        : await writeChange(context, edition, kept, kept.measureId, draft);
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
    const own = kept.byActorId !== null && kept.byActorId === actor.membership?.actorId;
    if (!own && kept.by !== actor.name) return refuse('not-yours-to-answer');
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
  const { tx, actor } = context;
  const kept = await lockProposal(context, id);
  const edition = kept && (await openEdition(tx, kept.editionId));
  if (!kept || !edition) return refuse('no-such-proposal');
  const part = kept.measureId === null ? null : await partIn(tx, edition, kept.measureId, actor);
  const answering = {
    keepsPlan: allows(keepers, actor),
    leads: part?.leads ?? false,
    proposedIt: kept.by === actor.name,
  };
  const [first, ...more] = answerRefusals(edition, kept, answering, how);
  return first ? refuse(first, ...more) : accept({ kept, edition });
}

async function writeChange(
  context: OperationContext,
  edition: OpenEdition,
  kept: Kept,
  measureId: string,
  { revision, why }: { revision: number | null; why: string },
): Promise<Accepted> {
  const current = await lockMeasure(context.tx, edition, measureId);
  if (!current) return refuse('no-such-measure');
  const worded = proposedOver(only(current, wordedFields), kept);
  const where = { editionId: edition.id, measureId, revision: revision ?? current.revision };
  return rewordMeasure.run(context, { ...worded, ...where, why: why || kept.why });
}

async function writeNew(
  context: OperationContext,
  edition: OpenEdition,
  kept: Kept,
  why: string,
): Promise<Accepted> {
  const { title, description } = kept.wording;
  const said = { ref: null, title, description, standing: 'proposed' as const };
  const where = { editionId: edition.id, goalId: kept.goalId };
  const added = await addMeasure.run(context, { ...said, ...where, why: why || kept.why });
  if (!added.ok) return added;
  const { id: measureId } = added.value;
  const whole = { ...kept.wording, editionId: edition.id, measureId, revision: 1, why: '' };
  const reworded = await rewordMeasure.run(context, whole);
  // Where the proposal says no more than its name and what is to be done, there is nothing to add.
  const same = !reworded.ok && reworded.refused.join() === 'nothing-changed';
  return reworded.ok || same ? accept({ measureId }) : reworded;
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
