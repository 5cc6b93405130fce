import type { Worded } from '#3-plan/plan/core/reword.ts';

/** The wording a partner proposes: the same fields a rewording can change. */
export type ProposedWording = Worded;

/**
 * open: waits for an answer; accepted: written into the plan; declined: answered with a reason;
 * withdrawn: taken back by the organisation; overtaken: the measure ended before it was answered.
 */
export const proposalStates = ['open', 'accepted', 'declined', 'withdrawn', 'overtaken'] as const;
export type ProposalState = (typeof proposalStates)[number];
