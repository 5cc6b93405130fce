import { z } from 'zod';

/**
 * draft: being written; on-consultation: still written, while others comment; put-forward: its text is
 * frozen for the bodies that decide; adopted: agreed; approved-by-state and paid: what an agreement with the
 * state asks for after that; superseded: a later edition took its place. Publication is a matter of its own:
 * a draft on consultation is public.
 */
export const EditionState = z.enum([
  'draft',
  'on-consultation',
  'put-forward',
  'adopted',
  'approved-by-state',
  'paid',
  'superseded',
]);
export type EditionState = z.infer<typeof EditionState>;

/** Whether the wording of an edition in this state may still be changed. */
export function isOpen(state: EditionState): boolean {
  return state === 'draft' || state === 'on-consultation';
}

/** Whether an edition in this state has yet to be agreed: it is written, or lies before those who decide. */
export function isAhead(state: EditionState): boolean {
  return isOpen(state) || state === 'put-forward';
}

/** The states of the agreed plan: adopted, and not yet followed by another. */
export const inForce = ['adopted', 'approved-by-state', 'paid'] as const;

/** Whether an edition in this state is the agreed plan. */
export function isInForce(state: EditionState): boolean {
  return inForce.some((one) => one === state);
}
