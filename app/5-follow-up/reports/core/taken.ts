import { z } from 'zod';
import { Day } from '#base/period.ts';

/** Whole øre as text, since JSON has no whole numbers of theirs. */
const Ore = z.string().regex(/^-?\d+$/);

/** What one report of progress said. */
export const Told = z.object({
  day: Day,
  state: z.string(),
  sentence: z.string(),
  next: z.string().nullable(),
});
export type Told = z.infer<typeof Told>;

/** Money of one thing in the years the report is of; spent is null where nobody has told. */
export const TakenMoney = z.object({ budget: Ore, funded: Ore, spent: Ore.nullable() });
export type TakenMoney = z.infer<typeof TakenMoney>;

/** What stands in plan, progress and lessons about a goal or measure, as it was when it was taken in. */
export const Taken = z.object({
  title: z.string(),
  ref: z.string().nullable(),
  /** How many goals stand above it. */
  depth: z.number().int().min(0),
  leads: z.array(z.string()),
  partners: z.array(z.string()),
  /** Of a goal, why it is there; of a measure, the effect expected. */
  meant: z.string().nullable(),
  told: z.array(Told),
  money: TakenMoney,
  lessons: z.array(z.object({ id: z.uuid(), title: z.string(), outcome: z.string() })),
});
export type Taken = z.infer<typeof Taken>;

/** One row of the money of the whole report: a goal, a measure or an item of its own. */
export const MoneyRow = z.object({
  kind: z.enum(['goal', 'measure', 'item']),
  name: z.string(),
  money: TakenMoney,
});
export type MoneyRow = z.infer<typeof MoneyRow>;
