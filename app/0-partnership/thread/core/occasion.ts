import type { Day } from '#base/period.ts';
import type { DueWhat } from './thread.ts';

/** The days ahead from which one is told of what is due: once when it comes near, once when it is here. */
export const daysAhead = 14;
const daysLeftAtLast = 3;

/** What somebody must have done by its day. The rest begins or ends by itself, and is never late. */
export const duties: readonly DueWhat[] = ['approval', 'progress-report', 'evaluation'];

/** Why one is told: it comes near, it is here, or it has been late for so many whole weeks. */
export type Occasion = 'soon' | 'near' | `late-${number}`;

/**
 * The occasion to tell of something that is due, on that day; null when there is none. From 14 days before,
 * from 3, from the day after, and then each week anew: each occasion lasts until the next, so that a day on
 * which nobody was told is made good on the day after it.
 */
export function occasionOf(due: { what: DueWhat; day: Day }, today: Day): Occasion | null {
  const left = daysUntil(today, due.day);
  if (left > daysAhead) return null;
  if (left > daysLeftAtLast) return 'soon';
  if (left >= 0) return 'near';
  return duties.includes(due.what) ? `late-${Math.floor((-left - 1) / 7)}` : null;
}

/** How many days from one day to another, below zero when it has passed. */
export function daysUntil(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
