import { z } from 'zod';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { changedFields, Rewording, type Worded } from '#3-plan/plan/core/reword.ts';
import { Revision } from './open.ts';

/** The wording a partner proposes: the same fields a rewording can change. */
export type ProposedWording = Worded;

/**
 * open: waits for an answer; accepted: written into the plan; declined: answered with a reason;
 * withdrawn: taken back by the organisation; overtaken: the measure ended before it was answered.
 */
const proposalStates = ['open', 'accepted', 'declined', 'withdrawn', 'overtaken'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** One who answers must know why. */
export const WhyProposed = z.string().trim().min(3).max(1_000);

/** A change of wording that is proposed, over the revision it was written from. */
export const ChangeProposal = Rewording.extend({ why: WhyProposed });

/** A measure that is proposed for an edition, under a goal or none. */
export const MeasureProposal = Rewording.omit({ measureId: true, revision: true }).extend({
  goalId: z.uuid().nullable(),
  why: WhyProposed,
});

const proposalId = z.uuid();

/** Yes to a proposal, by one who has seen the measure at this revision; of a new measure there is none. */
export const Acceptance = z.object({
  proposalId,
  revision: Revision.nullable(),
  why: z.string().trim().max(1_000).default(''),
});

/** No to a proposal, with the reason. */
export const Declining = z.object({ proposalId, why: z.string().trim().min(3).max(1_000) });

export const Withdrawal = z.object({ proposalId });

export type AnswerRefusal =
  | 'no-such-proposal'
  | 'edition-is-closed'
  | 'answered-already'
  | 'not-yours-to-answer'
  | 'own-proposal';

/** Who answers: someone who keeps the plan, or a partner; whether their organisation leads; whether it is their own. */
export type Answering = {
  keepsPlan: boolean;
  leads: boolean;
  proposedIt: boolean;
  /** The organisation one acts for proposed it, whoever did so there. */
  ownOrganisation: boolean;
};

/**
 * Every reason why this one cannot answer the proposal. A partner answers only for a measure its
 * organisation leads; who proposed something does not accept it alone unless they lead the measure. Money
 * is never given by those who asked for it: not by the same person, and by no other partner of the organisation.
 */
export function answerRefusals(
  edition: { state: EditionState },
  proposal: { state: ProposalState; money: unknown },
  { keepsPlan, leads, proposedIt, ownOrganisation }: Answering,
  answer: 'accept' | 'decline',
): AnswerRefusal[] {
  const found: AnswerRefusal[] = [];
  if (!isOpen(edition.state)) found.push('edition-is-closed');
  if (proposal.state !== 'open') found.push('answered-already');
  if (!keepsPlan && !leads) found.push('not-yours-to-answer');
  const own =
    proposal.money === null ? proposedIt && !leads : proposedIt || (ownOrganisation && !keepsPlan);
  if (answer === 'accept' && own) found.push('own-proposal');
  return found;
}

/** The wording as it would be: what was proposed to change, on top of what the measure says now. */
export function proposedOver(
  current: Worded,
  { before, wording }: { before: ProposedWording | null; wording: ProposedWording },
): Worded {
  if (before === null) return wording;
  const changed = changedFields(before, wording);
  return {
    ...current,
    ...Object.fromEntries(changed.map((field) => [field, wording[field]])),
  };
}
