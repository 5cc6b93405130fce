import { z } from 'zod';
import { largestAmount } from '#3-plan/plan/core/keeping/money.ts';
import { Day } from '#base/period.ts';
import { ProgressState, type StateRefusal, stateRefusals } from './states.ts';
import { Withdrawal } from './withdrawal.ts';

/** One sentence, not a chapter: what one can read in a list. */
export const sentenceLimit = 280;

const Sentence = z.string().trim().max(sentenceLimit);
const orNull = <Value>(value: Value | '') => (value === '' ? null : value);

/** What is reported of one measure. Money is what was spent so far in that year, in øre. */
export const ReportDraft = z.object({
  measureId: z.uuid(),
  state: ProgressState,
  sentence: Sentence.min(3),
  nextStep: Sentence.transform(orNull).nullable(),
  nextDay: Day.nullable(),
  /** How much of the measure is done, as the one who reports judges it. */
  percent: z.int().min(0).max(100).nullable(),
  spent: z
    .object({ year: z.int().min(2000).max(2200), amount: z.bigint().max(largestAmount) })
    .nullable(),
  day: Day,
  /** The organisation an editor reports for. */
  onBehalfOf: z.uuid().nullable(),
  /** The report before was wrong: any state may follow it. */
  corrects: z.boolean(),
  /** The text of the one before goes out of the record too, and why; null where it stays as one that was corrected. */
  withdraws: Withdrawal.nullable().default(null),
});
export type ReportDraft = z.infer<typeof ReportDraft>;

export type ReportRefusal =
  | StateRefusal
  | 'day-in-future'
  | 'older-than-last'
  | 'next-day-without-step'
  | 'next-day-has-passed'
  | 'spent-below-zero'
  | 'spent-in-coming-year'
  | 'nothing-to-withdraw'
  | 'not-yours-to-withdraw';

/**
 * The years one may tell spending of on a day, the likeliest first: through March that is the year before, whose
 * accounts are closed then.
 */
export function spentYears(today: Day): readonly [number, number] {
  const year = Number(today.slice(0, 4));
  return today.slice(5, 7) <= '03' ? [year - 1, year] : [year, year - 1];
}

/** What counts of the report before: null when there is none. */
export type Before = { state: ProgressState; day: Day } | null;

/** Every reason why a report cannot be taken on that day after the one before; none when it can. */
export function reportRefusals(before: Before, draft: ReportDraft, today: Day): ReportRefusal[] {
  const found: ReportRefusal[] = stateRefusals(before?.state ?? null, draft.state, draft.corrects);
  const { day, nextDay, nextStep, spent, corrects } = draft;
  if (day > today) found.push('day-in-future');
  if (before !== null && day < before.day) found.push('older-than-last');
  if (nextDay !== null && nextStep === null) found.push('next-day-without-step');
  if (nextDay !== null && nextDay < day) found.push('next-day-has-passed');
  if (spent !== null && spent.amount < 0n) found.push('spent-below-zero');
  if (spent !== null && spent.year > Number(today.slice(0, 4))) found.push('spent-in-coming-year');
  if (draft.withdraws !== null && (before === null || !corrects)) found.push('nothing-to-withdraw');
  return found;
}

/**
 * Whether who reports may take the text of the report before out of the record: the partnership's own may, and else
 * the organisation that gave it, where what it reports counts at once.
 */
export function mayWithdraw(
  before: { byActorId: string | null } | null,
  by: { actorId: string | null; own: boolean; awaits: boolean },
): boolean {
  if (by.awaits) return false;
  return by.own || (before !== null && before.byActorId === by.actorId);
}
