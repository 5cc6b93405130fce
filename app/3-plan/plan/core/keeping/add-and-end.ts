import { z } from 'zod';
import { Standing } from '#3-plan/plan/core/content.ts';
import { type EditionState, isOpen } from '#3-plan/plan/core/edition.ts';
import { wordingOf } from '#3-plan/plan/core/recognise/same-wording.ts';
import { RefText } from './facts.ts';
import { type OpenRefusal, openRefusals, Revision, Why } from './open.ts';

/** A measure that is to be in an edition; the rest of it is written on its own page. */
export const MeasureDraft = z.object({
  editionId: z.uuid(),
  goalId: z.uuid().nullable(),
  ref: RefText,
  title: z.string().trim().min(3).max(500),
  standing: Standing.default('proposed'),
  description: z
    .string()
    .trim()
    .max(20_000)
    .transform((text) => (text === '' ? null : text))
    .nullable(),
  why: Why,
});
export type MeasureDraft = z.infer<typeof MeasureDraft>;

export type AddRefusal = 'no-such-edition' | 'edition-is-closed' | 'no-such-goal' | 'already-there';

type Named = { ref: string | null; title: string };

/**
 * Every reason why this edition cannot take the goal or measure; `goal` is the one it is to stand under.
 * Two with the same number and name could not be told apart when the plan is read in again.
 */
export function addRefusals(
  edition: { state: EditionState },
  draft: Named,
  { goal, goals, others }: { goal: string | null; goals: ReadonlySet<string>; others: Named[] },
): AddRefusal[] {
  const found: AddRefusal[] = [];
  if (!isOpen(edition.state)) found.push('edition-is-closed');
  if (goal !== null && !goals.has(goal)) found.push('no-such-goal');
  if (others.some((other) => wordingOf(other) === wordingOf(draft))) found.push('already-there');
  return found;
}

/** A goal or measure that is to end in an edition, and why. */
export const Ending = z.object({
  editionId: z.uuid(),
  of: z.object({ kind: z.enum(['goal', 'measure']), id: z.uuid() }),
  revision: Revision,
  why: z.string().trim().min(3).max(1_000),
});
export type Ending = z.infer<typeof Ending>;

export type EndRefusal = OpenRefusal | 'no-such-thing' | 'has-money' | 'has-goals' | 'has-measures';

/** Every reason why the thing cannot end here: what hangs on it is moved first, so that nothing is lost. */
export function endRefusals(
  edition: { state: EditionState },
  current: { revision: number },
  draft: { revision: number },
  hanging: { money: number; goals: number; measures: number },
): EndRefusal[] {
  const found: EndRefusal[] = [...openRefusals(edition, current, draft)];
  if (hanging.money > 0) found.push('has-money');
  if (hanging.goals > 0) found.push('has-goals');
  if (hanging.measures > 0) found.push('has-measures');
  return found;
}

export type ReturnRefusal = AddRefusal | 'stands-already';

/** Every reason why what ended cannot come back here; `stands` when it is there already. */
export function returnRefusals(
  edition: { state: EditionState },
  thing: Named,
  { stands, ...around }: Parameters<typeof addRefusals>[2] & { stands: boolean },
): ReturnRefusal[] {
  // It is no other than itself.
  if (stands) return ['stands-already'];
  return addRefusals(edition, thing, around);
}

/** The order of the goals or of the measures that stand under one goal, or under none. */
export const Order = z.object({
  editionId: z.uuid(),
  of: z.enum(['goals', 'measures']),
  under: z.uuid().nullable(),
  /** As they stood when the form was opened. */
  seen: z.array(z.uuid()).max(1_000),
  order: z.array(z.uuid()).max(1_000),
});
export type Order = z.infer<typeof Order>;

export type OrderRefusal = 'no-such-edition' | OpenRefusal | 'not-the-same' | 'nothing-changed';

/** Every reason why they cannot stand in this order; `current` is how they stand now. */
export function orderRefusals(
  edition: { state: EditionState },
  current: readonly string[],
  { seen, order }: Pick<Order, 'seen' | 'order'>,
): OrderRefusal[] {
  const found: OrderRefusal[] = [];
  if (!isOpen(edition.state)) found.push('edition-is-closed');
  if (current.join() !== seen.join()) found.push('changed-meanwhile');
  if ([...order].sort().join() !== [...seen].sort().join()) found.push('not-the-same');
  if (found.length === 0 && order.join() === current.join()) found.push('nothing-changed');
  return found;
}
