import type { Day } from '#base/period.ts';

/** Tells the time. Everything that needs it is given one, so that a test can hold it. */
export type Clock = () => Date;

const osloTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', timeStyle: 'short' });
const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The day it is in Norway at this instant. */
export function dayInNorway(instant: Date): Day {
  return oslo.format(instant);
}

/** The first instant of the next day in Norway, also across a change of clocks. */
export function nextMidnightInNorway(instant: Date): Date {
  const today = dayInNorway(instant);
  let [before, after] = [instant.getTime(), instant.getTime() + 26 * 3_600_000];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayInNorway(new Date(middle)) === today) before = middle;
    else after = middle;
  }
  return new Date(after);
}

/** The time of day in Norway: `08:05`. */
export function timeInNorway(instant: Date): string {
  return osloTime.format(instant);
}
