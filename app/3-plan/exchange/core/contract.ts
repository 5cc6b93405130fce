import { z } from 'zod';
import { GroupRecord } from '#2-participation/workshops/core/contract.ts';
import { GoalKind, Standing } from '#3-plan/plan/core/content.ts';
import { Where } from '#base/block.ts';
import { Lang, type Text } from '#base/text.ts';

/** What a document said, as printed: the contract of `tannhjul read`. Unknown is null or empty. */
const Key = z.string().min(1).max(60);
/** A year as `YYYY`, or a day as `YYYY-MM-DD`. */
export const PrintedDate = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/);
/** Whole kroner; null where something is printed that cannot be read as an amount. */
export const Kroner = z.number().int().nullable();

export const PlanKind = z.enum(['action-plan', 'strategy', 'workshop', 'none']);
export type PlanKind = z.infer<typeof PlanKind>;

export const ReadPlan = z.object({
  kind: PlanKind,
  title: z.string().nullable(),
  language: Lang.nullable(),
  from: PrintedDate.nullable(),
  to: PrintedDate.nullable(),
  frame: z.object({ from: PrintedDate.nullable(), to: PrintedDate.nullable() }).nullable(),
});
export type ReadPlan = z.infer<typeof ReadPlan>;

export const ReadGoal = z.object({
  key: Key,
  ref: z.string().nullable(),
  kind: GoalKind,
  title: z.string(),
  purpose: z.string().nullable(),
  parent: Key.nullable(),
  weight: z.number().min(0).nullable(),
  sure: z.boolean(),
});
export type ReadGoal = z.infer<typeof ReadGoal>;

export const ReadMeasure = z.object({
  key: Key,
  ref: z.string().nullable(),
  title: z.string(),
  goal: Key.nullable(),
  standing: Standing,
  challenge: z.string().nullable(),
  description: z.string().nullable(),
  steps: z.array(z.string()),
  leads: z.array(z.string()),
  partners: z.array(z.string()),
  from: PrintedDate.nullable(),
  to: PrintedDate.nullable(),
  seeAlso: z.array(Key),
  where: Where,
  sure: z.boolean(),
});
export type ReadMeasure = z.infer<typeof ReadMeasure>;

/**
 * `line` is one goal, measure or item in one year, its source null; `total` a printed sum, over all
 * years when its year is null; `funding` has a source.
 */
export const ReadAmount = z.object({
  item: z.string().nullable(),
  goal: Key.nullable(),
  measure: Key.nullable(),
  year: z.number().int().nullable(),
  source: z.string().nullable(),
  amount: Kroner,
  role: z.enum(['line', 'total', 'funding']),
  where: Where,
});
export type ReadAmount = z.infer<typeof ReadAmount>;

export const ReadApproval = z.object({
  body: z.string(),
  date: PrintedDate.nullable(),
  where: Where,
});
export type ReadApproval = z.infer<typeof ReadApproval>;

export const Severity = z.enum(['error', 'warning', 'notice']);
export type Severity = z.infer<typeof Severity>;

export const Finding = z.object({
  code: z.string(),
  severity: Severity,
  message: z.object({ nb: z.string(), nn: z.string(), en: z.string() }) satisfies z.ZodType<Text>,
  where: Where.nullable(),
  expected: z.union([z.string(), z.number()]).optional(),
  found: z.union([z.string(), z.number()]).optional(),
});
export type Finding = z.infer<typeof Finding>;

export const ReadResult = z.object({
  plan: ReadPlan,
  goals: z.array(ReadGoal),
  measures: z.array(ReadMeasure),
  budget: z.array(ReadAmount),
  approvals: z.array(ReadApproval),
  groups: z.array(GroupRecord),
  findings: z.array(Finding),
});
export type ReadResult = z.infer<typeof ReadResult>;
