import { z } from 'zod';
import type { Day } from '#base/period.ts';
import { isClosed, type ProgressState } from './states.ts';

/** When a partnership asks for reports, as days of the year, and how long one may be silent. */
export const Cycle = z.object({
  days: z
    .array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/))
    .min(1)
    .max(12),
  silentMonths: z.int().min(1).max(36),
});
export type Cycle = z.infer<typeof Cycle>;

/** Three rounds a year, before a spring, a summer and a winter meeting; silent after half a year. */
export const usualCycle: Cycle = { days: ['02-01', '06-01', '10-01'], silentMonths: 6 };

/** What is reported this many days before a round counts for that round. */
export const daysAhead = 30;

/** The first round after a day. */
export function nextRound({ days }: Cycle, after: Day): Day {
  const year = Number(after.slice(0, 4));
  const ahead = [year, year + 1].flatMap((one) => [...days].sort().map((day) => `${one}-${day}`));
  return ahead.find((day) => day > after) ?? `${year + 1}-12-31`;
}

/** The round that is due after a report on that day. */
export function roundAfterReport(cycle: Cycle, day: Day): Day {
  return nextRound(cycle, addDays(day, daysAhead));
}

/** The day so many days later. */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** By when a report that is due is asked for now: its day, and a fortnight from now where that has passed. */
export function answerBy(due: Day, today: Day): Day {
  return due >= today ? due : addDays(today, 14);
}

/** The same day so many months earlier, or the last of that month where it has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** When a measure was last heard of, and whether more is to be heard. */
export type Heard = { state: ProgressState | null; reported: Day | null; from: Day | null };

/**
 * Whether nobody has said a word of a measure for the time that is set. One that is closed, or has not
 * begun, owes nobody a word; one that was never reported on has been silent since its first day, and one
 * without a first day always.
 */
export function isSilent({ state, reported, from }: Heard, today: Day, cycle: Cycle): boolean {
  if (isClosed(state)) return false;
  const since = reported ?? from;
  return since === null || since < monthsBefore(today, cycle.silentMonths);
}
