import { z } from 'zod';
import { Money } from '#base/money.ts';
import { Day } from '#base/period.ts';
import { Lang } from '#base/text.ts';

/**
 * A whole plan as plain data: what an import brings, an example holds and an export gives.
 * `key` is a name unique in this content alone; `parent`, `goal`, `measure` and `seeAlso` hold keys.
 * Leads and partners are names of actors as the partnership knows them.
 * What is not known is null or empty, never invented.
 */
const Key = z.string().min(1).max(60);
const Title = z.string().trim().min(1).max(500);
const Prose = z.string().trim().max(20_000);
/** The years a plan may tell of; what is typed keeps to them, so that the whole plan can be read back. */
export const Year = z.number().int().min(1990).max(2100);

export const GoalKind = z.enum(['overall', 'goal', 'sub-goal', 'focus-area']);
export type GoalKind = z.infer<typeof GoalKind>;

/** example: shows how concrete a proposal should be; proposed: not yet agreed; adopted: agreed. */
export const Standing = z.enum(['example', 'proposed', 'adopted']);
export type Standing = z.infer<typeof Standing>;

/** ours: the partnership leads; contribution: a partner leads and the partnership contributes. */
export const LeadKind = z.enum(['ours', 'contribution']);
export type LeadKind = z.infer<typeof LeadKind>;

export const Certainty = z.enum(['granted', 'expected', 'dependent']);
export type Certainty = z.infer<typeof Certainty>;

export const ApprovalOutcome = z.enum([
  'approved',
  'approved-with-changes',
  'postponed',
  'noted',
  'sent-back',
  'rejected',
]);
export type ApprovalOutcome = z.infer<typeof ApprovalOutcome>;

export const Frame = z.object({
  kind: z.enum(['strategy', 'agreement']),
  title: Title,
  from: Day.nullable(),
  to: Day.nullable(),
});
export type Frame = z.infer<typeof Frame>;

export const GoalContent = z.object({
  key: Key,
  parent: Key.nullable().default(null),
  kind: GoalKind,
  ref: z.string().max(40).nullable().default(null),
  title: Title,
  purpose: Prose.nullable().default(null),
  /** Per cent of effort and money among its siblings; says nothing of progress. */
  weight: z.number().min(0).max(100).nullable().default(null),
});
export type GoalContent = z.infer<typeof GoalContent>;

export const MeasureContent = z.object({
  key: Key,
  goal: Key.nullable().default(null),
  ref: z.string().max(40).nullable().default(null),
  title: Title,
  standing: Standing,
  leadKind: LeadKind.default('ours'),
  challenge: Prose.nullable().default(null),
  description: Prose.nullable().default(null),
  steps: z.array(Prose.min(1)).default([]),
  effect: Prose.nullable().default(null),
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
  leads: z.array(Title).default([]),
  partners: z.array(Title).default([]),
  seeAlso: z.array(Key).default([]),
});
export type MeasureContent = z.infer<typeof MeasureContent>;

/** One amount in one year, for one goal, one measure, or one named item of its own. */
export const BudgetLineContent = z.object({
  goal: Key.nullable().default(null),
  measure: Key.nullable().default(null),
  item: Title.nullable().default(null),
  year: Year,
  amount: Money,
});
export type BudgetLineContent = z.infer<typeof BudgetLineContent>;

export const FundingContent = z.object({
  source: Title,
  /** Name of the actor that pays, when it is known. */
  payer: Title.nullable().default(null),
  goal: Key.nullable().default(null),
  measure: Key.nullable().default(null),
  item: Title.nullable().default(null),
  year: Year,
  amount: Money,
  certainty: Certainty,
  /** Whether what is not spent may be moved to a later year. */
  carryOver: z.boolean().default(false),
});
export type FundingContent = z.infer<typeof FundingContent>;

export const ApprovalContent = z.object({
  /** The body that decides, and the actor it belongs to, by name. */
  body: Title,
  of: Title.nullable().default(null),
  planned: Day.nullable().default(null),
  decided: Day.nullable().default(null),
  caseNumber: z.string().max(80).nullable().default(null),
  outcome: ApprovalOutcome.nullable().default(null),
});
export type ApprovalContent = z.infer<typeof ApprovalContent>;

export const PlanContent = z.object({
  title: Title,
  lang: Lang,
  from: Day.nullable(),
  to: Day.nullable(),
  frame: Frame.nullable(),
  goals: z.array(GoalContent),
  measures: z.array(MeasureContent),
  budget: z.array(BudgetLineContent).default([]),
  funding: z.array(FundingContent).default([]),
  approvals: z.array(ApprovalContent).default([]),
});
/** A plan after its defaults are filled in. */
export type PlanContent = z.infer<typeof PlanContent>;
/** A plan as one writes it by hand: what is left out takes its default. */
export type PlanDraft = z.input<typeof PlanContent>;
