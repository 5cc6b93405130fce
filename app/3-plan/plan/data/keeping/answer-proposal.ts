import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { AddRefusal } from '#3-plan/plan/core/keeping/add-and-end.ts';
import type { MoneyRefusal } from '#3-plan/plan/core/keeping/money.ts';
import {
  Acceptance,
  type Answering,
  type AnswerRefusal,
  answerRefusals,
  Declining,
  type ProposalState,
  proposedOver,
  Withdrawal,
} from '#3-plan/plan/core/keeping/proposal.ts';
import { type KeptMoney, moneyKept, moneyOver } from '#3-plan/plan/core/keeping/proposed-money.ts';
import { type RewordRefusal, type Worded, wordedFields } from '#3-plan/plan/core/reword.ts';
import type { EditionKey } from '#3-plan/plan/data/in-edition.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { only } from '#base/only.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { addMeasure } from './add-thing.ts';
import { moneyOf } from './money-of.ts';
import { lockMeasure, type OpenEdition, openEdition } from './open.ts';
import { keepers } from './propose.ts';
import { setMoney } from './set-money.ts';
import { areOfOne, partIn } from './speaks-for.ts';
import { proposal } from './tables.ts';

const may = ['partner-contact', 'editor', 'coordinator', 'administrator'] as const;

type Kept = typeof proposal.$inferSelect;
type Accepted = Outcome<
  { measureId: string },
  AnswerRefusal | RewordRefusal | AddRefusal | MoneyRefusal
>;

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
    const written = await write(context, edition, kept, draft);
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

function write(
  context: OperationContext,
  edition: OpenEdition,
  kept: Kept,
  draft: z.infer<typeof Acceptance>,
): Promise<Accepted> {
  const { measureId, wording, before, money, moneyBefore } = kept;
  if (measureId !== null && money !== null && moneyBefore !== null) {
    return writeMoney(context, edition, { kept, measureId, money, moneyBefore }, draft);
  }
  // Of wording or of money: the table holds no proposal of neither.
  if (wording === null) return Promise.resolve(refuse('no-such-proposal'));
  return measureId === null
    ? writeNew(context, edition, { kept, wording }, draft.why)
    : writeChange(context, edition, { kept, measureId, wording, before }, draft);
}

async function writeMoney(
  context: OperationContext,
  edition: OpenEdition,
  proposed: { kept: Kept; measureId: string; money: KeptMoney; moneyBefore: KeptMoney },
  { revision, why }: z.infer<typeof Acceptance>,
): Promise<Accepted> {
  const { kept, measureId } = proposed;
  const current = await lockMeasure(context.tx, edition, measureId);
  if (!current) return refuse('no-such-measure');
  const of = { kind: 'measure' as const, id: measureId };
  const money = moneyOver(await moneyOf(context.tx, edition, of), {
    before: moneyKept(proposed.moneyBefore),
    money: moneyKept(proposed.money),
  });
  const set = await setMoney.run(context, {
    ...{ editionId: edition.id, of, revision: revision ?? current.revision, ...money },
    why: why || kept.why,
  });
  return set.ok ? accept({ measureId }) : set;
}

async function writeChange(
  context: OperationContext,
  edition: OpenEdition,
  proposed: { kept: Kept; measureId: string; wording: Worded; before: Worded | null },
  { revision, why }: z.infer<typeof Acceptance>,
): Promise<Accepted> {
  const { kept, measureId } = proposed;
  const current = await lockMeasure(context.tx, edition, measureId);
  if (!current) return refuse('no-such-measure');
  const worded = proposedOver(only(current, wordedFields), proposed);
  const where = { editionId: edition.id, measureId, revision: revision ?? current.revision };
  return rewordMeasure.run(context, { ...worded, ...where, why: why || kept.why });
}

async function writeNew(
  context: OperationContext,
  edition: OpenEdition,
  { kept, wording }: { kept: Kept; wording: Worded },
  why: string,
): Promise<Accepted> {
  const { title, description } = wording;
  const said = { ref: null, title, description, standing: 'proposed' as const };
  const where = { editionId: edition.id, goalId: kept.goalId };
  const added = await addMeasure.run(context, { ...said, ...where, why: why || kept.why });
  if (!added.ok) return added;
  const { id: measureId } = added.value;
  const whole = { ...wording, editionId: edition.id, measureId, revision: 1, why: '' };
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
