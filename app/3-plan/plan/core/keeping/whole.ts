import { z } from 'zod';
import { GoalKind, LeadKind, Standing } from '#3-plan/plan/core/content.ts';
import type { Worded } from '#3-plan/plan/core/reword.ts';
import type { Facts } from './facts.ts';

const Place = {
  position: z.number().int(),
  /** The one it had when it ended. */
  revision: z.number().int().min(1),
};
const Text = z.string().nullable();

/** A goal as it was when it ended, as the journal keeps it: all that is needed to bring it back. */
export const WholeGoal = z.object({
  kind: GoalKind,
  ref: Text,
  title: z.string(),
  purpose: Text,
  weight: z.number().nullable(),
  parentId: z.uuid().nullable(),
  ...Place,
});
export type WholeGoal = z.infer<typeof WholeGoal>;

/** A measure as it was when it ended, money apart: that is moved before one ends. */
export const WholeMeasure = z.object({
  ref: Text,
  title: z.string(),
  challenge: Text,
  description: Text,
  effect: Text,
  steps: z.array(z.string()),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  goalId: z.uuid().nullable(),
  standing: Standing,
  leadKind: LeadKind,
  leads: z.array(z.string()),
  partners: z.array(z.string()),
  seeAlso: z.array(z.uuid()),
  /** Those that pointed to it, and where in their own lists. */
  seenFrom: z.array(z.object({ id: z.uuid(), position: z.number().int() })),
  ...Place,
});
export type WholeMeasure = z.infer<typeof WholeMeasure>;

/** What a measure says that was added and not yet written, beside what one adds it with. */
export const bareMeasure: Omit<Worded & Facts, 'title' | 'ref' | 'goalId' | 'standing'> = {
  ...{ challenge: null, description: null, effect: null, steps: [], from: null, to: null },
  ...{ leadKind: 'ours', leads: [], partners: [], seeAlso: [] },
};
