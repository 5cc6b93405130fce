import { z } from 'zod';
import { Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';
import { Day } from '#base/period.ts';

/** Whole øre as text, since JSON has no whole numbers of theirs. */
const Ore = z.string().regex(/^-?\d+$/);

/** What one report of progress said. */
export const Told = z.object({
  day: Day,
  state: z.string(),
  sentence: z.string(),
  next: z.string().nullable(),
  /** Why its text was taken out after it was published here; the sentence is empty then. */
  redacted: Withdrawal.optional(),
});
export type Told = z.infer<typeof Told>;

/** Money of one thing in the years the report is of; spent is null where nobody has told. */
export const TakenMoney = z.object({ budget: Ore, funded: Ore, spent: Ore.nullable() });
export type TakenMoney = z.infer<typeof TakenMoney>;

/** One row of the money of the whole report: a goal at the top, an item, or (null) what hangs under no goal. */
export const MoneyRow = z.object({ name: z.string().nullable(), money: TakenMoney });
export type MoneyRow = z.infer<typeof MoneyRow>;

/** What stands in plan, progress and lessons about one thing, as it was when it was taken in. */
export const Taken = z.object({
  title: z.string(),
  ref: z.string().nullable(),
  /** How many goals stand above it. */
  depth: z.number().int().min(0),
  leads: z.array(z.string()),
  partners: z.array(z.string()),
  /** Of a goal, why it is there; of a measure, the effect expected; of the whole, what it stands under. */
  meant: z.string().nullable(),
  told: z.array(Told),
  money: TakenMoney,
  /** Of the whole: what its money comes from, which adds up to `money`. */
  rows: z.array(MoneyRow),
  lessons: z.array(z.object({ id: z.uuid(), title: z.string(), outcome: z.string() })),
});
export type Taken = z.infer<typeof Taken>;
