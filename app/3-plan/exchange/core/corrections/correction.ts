import { z } from 'zod';
import { Kroner, PrintedDate } from '#3-plan/exchange/core/contract.ts';
import { GoalKind, Standing } from '#3-plan/plan/core/content.ts';
import { Where } from '#base/block.ts';
import { Lang } from '#base/text.ts';

/**
 * What a correction is about: its key, and its name as printed when it was corrected. Both, since a
 * later reading of the same file may give the same key to something else.
 */
export const Target = z.object({ key: z.string().min(1).max(60), printed: z.string().max(300) });
export type Target = z.infer<typeof Target>;

const Title = z.string().trim().min(1).max(500);
const Prose = z.string().trim().min(1).max(20_000).nullable();
const Numbered = z.string().trim().min(1).max(40).nullable();
const Names = z.array(Title).max(100);
const Steps = z.array(z.string().trim().min(1).max(20_000)).max(200);
const Year = z.number().int().min(1990).max(2100).nullable();

export const PlanFields = z.object({
  title: Title.nullable(),
  language: Lang.nullable(),
  from: PrintedDate.nullable(),
  to: PrintedDate.nullable(),
});
export type PlanFields = z.infer<typeof PlanFields>;

export const GoalFields = z.object({
  ref: Numbered,
  title: Title,
  purpose: Prose,
  kind: GoalKind,
  parent: Target.nullable(),
  weight: z.number().min(0).max(100).nullable(),
});
export type GoalFields = z.infer<typeof GoalFields>;

export const MeasureFields = z.object({
  ref: Numbered,
  title: Title,
  goal: Target.nullable(),
  standing: Standing,
  challenge: Prose,
  description: Prose,
  steps: Steps,
  leads: Names,
  partners: Names,
  from: PrintedDate.nullable(),
  to: PrintedDate.nullable(),
});
export type MeasureFields = z.infer<typeof MeasureFields>;

/** One part of a measure that is split; all else is as the whole had it. */
export const Part = z.object({ ref: Numbered, title: Title, description: Prose, steps: Steps });
export type Part = z.infer<typeof Part>;

/** What an amount is for: one of the three. */
export const AmountFor = z.discriminatedUnion('of', [
  z.object({ of: z.literal('goal'), target: Target }),
  z.object({ of: z.literal('measure'), target: Target }),
  z.object({ of: z.literal('item'), item: Title.nullable() }),
]);
export const AmountFields = z.object({
  about: AmountFor,
  role: z.enum(['line', 'total', 'funding']),
  year: Year,
  source: Title.nullable(),
  amount: Kroner,
});
export type AmountFields = z.infer<typeof AmountFields>;

export const ApprovalFields = z.object({ body: Title, date: PrintedDate.nullable() });
export type ApprovalFields = z.infer<typeof ApprovalFields>;

const Actors = z.enum(['leads', 'partners']);

/** One thing set right by hand in what was read from a document. */
export const Correction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plan-changed'), to: PlanFields.exactPartial() }),
  z.object({ kind: z.literal('goal-changed'), goal: Target, to: GoalFields.exactPartial() }),
  z.object({
    kind: z.literal('goal-added'),
    goal: GoalFields,
    /** Measures that stand under it. */
    takes: z.array(Target).max(500),
  }),
  /** It was none: what stood under it goes up to where it stood. */
  z.object({ kind: z.literal('goal-dropped'), goal: Target }),
  z.object({ kind: z.literal('goal-made-measure'), goal: Target }),
  z.object({
    kind: z.literal('measure-made-goal'),
    measure: Target,
    as: GoalKind,
    takes: z.array(Target).max(500),
  }),
  z.object({
    kind: z.literal('measure-changed'),
    measure: Target,
    to: MeasureFields.exactPartial(),
  }),
  z.object({ kind: z.literal('measure-added'), measure: MeasureFields, where: Where }),
  z.object({ kind: z.literal('measure-dropped'), measure: Target }),
  z.object({
    kind: z.literal('measure-split'),
    measure: Target,
    parts: z.array(Part).min(2).max(10),
  }),
  z.object({
    kind: z.literal('measures-merged'),
    into: Target,
    from: z.array(Target).min(1).max(20),
  }),
  /** Every name of these measures is put among those who lead, or those who take part. */
  z.object({
    kind: z.literal('names-moved'),
    measures: z.array(Target).min(1).max(2_000),
    to: Actors,
  }),
  /** A column of a table says who leads, or takes part, in the measure of its row. */
  z.object({
    kind: z.literal('column-read'),
    header: z.string().max(300),
    to: Actors,
    rows: z
      .array(z.object({ measure: Target, names: Names }))
      .min(1)
      .max(2_000),
  }),
  z.object({
    kind: z.literal('names-are-one'),
    names: z.array(z.string().min(1).max(1_000)).min(1).max(20),
    as: Title,
  }),
  z.object({ kind: z.literal('amount-changed'), amount: Target, to: AmountFields.exactPartial() }),
  z.object({ kind: z.literal('amount-added'), amount: AmountFields }),
  z.object({ kind: z.literal('amount-dropped'), amount: Target }),
  z.object({
    kind: z.literal('approval-changed'),
    approval: Target,
    to: ApprovalFields.exactPartial(),
  }),
  z.object({ kind: z.literal('approval-added'), approval: ApprovalFields }),
  z.object({ kind: z.literal('approval-dropped'), approval: Target }),
  /** Whether a name hidden with doubt is a person's; `text` is what stands there when it is not. */
  z.object({
    kind: z.literal('hidden-name-told'),
    in: z.discriminatedUnion('of', [
      z.object({ of: z.literal('plan') }),
      z.object({ of: z.literal('goal'), target: Target }),
      z.object({ of: z.literal('measure'), target: Target }),
      z.object({ of: z.literal('amount'), target: Target }),
      z.object({ of: z.literal('approval'), target: Target }),
    ]),
    /** The words on both sides of it, and which one it is of those between the same words. */
    before: z.string().max(60),
    after: z.string().max(60),
    nth: z.number().int().min(0).max(1_000),
    text: z.string().trim().min(1).max(200).nullable(),
  }),
  /** Whether a goal or measure is one of an earlier edition, whose title then was `printed`. */
  z.object({
    kind: z.literal('known-again'),
    of: z.enum(['goal', 'measure']),
    thing: Target,
    earlier: z.object({ id: z.uuid(), printed: z.string().max(600) }),
    same: z.boolean(),
  }),
]);
export type Correction = z.infer<typeof Correction>;

/** A correction that was made. Its number is the reading's revision it made, so none has it after it. */
export const Made = z.object({ id: z.number().int().min(1), correction: Correction });
export type Made = z.infer<typeof Made>;
