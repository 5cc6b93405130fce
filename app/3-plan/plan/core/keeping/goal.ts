import { z } from 'zod';
import { GoalKind } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { goalsWithin } from '#3-plan/plan/core/tree.ts';
import { RefText } from './facts.ts';
import { differingFields, type OpenRefusal, openRefusals, Revision, Why } from './open.ts';

const GoalFields = {
  kind: GoalKind,
  ref: RefText,
  title: z.string().trim().min(3).max(500),
  purpose: z
    .string()
    .trim()
    .max(20_000)
    .transform((text) => (text === '' ? null : text))
    .nullable(),
  /** Per cent of effort and money among its siblings. */
  weight: z.number().min(0).max(100).nullable(),
  parentId: z.uuid().nullable(),
};

/** A goal as it is to read and where it is to stand, with the revision it was written over. */
export const GoalChange = z.object({
  editionId: z.uuid(),
  goalId: z.uuid(),
  revision: Revision,
  ...GoalFields,
  why: Why,
});
export type GoalChange = z.infer<typeof GoalChange>;

export const GoalDraft = z.object({ editionId: z.uuid(), ...GoalFields, why: Why });
export type GoalDraft = z.infer<typeof GoalDraft>;

export const goalFields = ['kind', 'ref', 'title', 'purpose', 'weight', 'parentId'] as const;
export type GoalSaid = Pick<GoalChange, (typeof goalFields)[number]>;

export type GoalRefusal =
  | OpenRefusal
  | 'no-such-goal'
  | 'no-such-parent'
  | 'goals-in-a-circle'
  | 'nothing-changed';

type InTree = { id: string; parentId: string | null };

/** Every reason why this edition cannot take the goal as it is written; `goals` are all it has. */
export function goalRefusals(
  edition: { state: EditionState },
  current: GoalSaid & { revision: number },
  draft: GoalChange,
  goals: readonly InTree[],
): GoalRefusal[] {
  const found: GoalRefusal[] = [...openRefusals(edition, current, draft)];
  const { parentId } = draft;
  if (parentId !== null && goals.every(({ id }) => id !== parentId)) found.push('no-such-parent');
  if (parentId !== null && goalsWithin(goals, draft.goalId).has(parentId)) {
    found.push('goals-in-a-circle');
  }
  if (found.length === 0 && changedGoal(current, draft).length === 0) found.push('nothing-changed');
  return found;
}

export function changedGoal(before: GoalSaid, after: GoalSaid): (keyof GoalSaid)[] {
  return differingFields(goalFields, before, after);
}

/** Siblings whose weights do not come to 100 per cent together. */
export type UnevenWeights = { parentId: string | null; sum: number };

/**
 * Where the weights of siblings do not add up, to a tenth of a per cent. Siblings without any weight are
 * not weighed against each other, so they are not told of.
 */
export function unevenWeights(
  goals: readonly (InTree & { weight: number | null })[],
): UnevenWeights[] {
  return [...Map.groupBy(goals, ({ parentId }) => parentId)].flatMap(([parentId, siblings]) => {
    const weights = siblings.flatMap(({ weight }) => weight ?? []);
    const sum = Math.round(weights.reduce((all, one) => all + one, 0) * 10) / 10;
    return weights.length > 0 && sum !== 100 ? [{ parentId, sum }] : [];
  });
}
