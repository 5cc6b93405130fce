import { z } from 'zod';
import { Day } from '#base/period.ts';
import { Ref } from '#base/ref.ts';

/**
 * How one thing relates to another. `continued-by`: the next edition of a plan; `answers`: a measure takes
 * up a contribution; `pays-for`, `results-in`, `teaches`: along the wheel; `split-into` and
 * `merged-into`: what became of an identity that ended.
 */
export const Relation = z.enum([
  'continued-by',
  'answers',
  'pays-for',
  'results-in',
  'teaches',
  'split-into',
  'merged-into',
]);
export type Relation = z.infer<typeof Relation>;

export const LinkDraft = z.object({ from: Ref, relation: Relation, to: Ref });
export type LinkDraft = z.infer<typeof LinkDraft>;

/** What can be due. Each word is shown in the wheel and its list. */
export const DueWhat = z.enum([
  'approval',
  'plan-starts',
  'plan-ends',
  'measure-starts',
  'measure-ends',
  'progress-report',
  'evaluation',
  'consultation',
]);
export type DueWhat = z.infer<typeof DueWhat>;

export const DueState = z.enum(['open', 'done']);
export type DueState = z.infer<typeof DueState>;

export const DueDraft = z.object({
  what: DueWhat,
  about: Ref,
  title: z.string().min(1).max(500),
  owner: Ref.nullable(),
  day: Day,
  state: DueState,
});
export type DueDraft = z.infer<typeof DueDraft>;
