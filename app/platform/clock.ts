import type { Day } from '#base/period.ts';

/** Tells the time. Everything that needs it is given one, so that a test can hold it. */
export type Clock = () => Date;

const osloTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', timeStyle: 'short' });
const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

const hour = 3_600_000;

/** What was found for the hour last asked about, since nearly everyone asks about now. */
let known = { hour: Number.NaN, day: '', nextMidnight: 0 };

/** The day it is in Norway at this instant. */
export function dayInNorway(instant: Date): Day {
  return around(instant).day;
}

/** The first instant of the next day in Norway, also across a change of clocks. */
export function nextMidnightInNorway(instant: Date): Date {
  return new Date(around(instant).nextMidnight);
}

/** Norway's clocks are whole hours from Greenwich, so a day begins with an hour. */
function around(instant: Date): typeof known {
  const asked = Math.floor(instant.getTime() / hour);
  if (asked !== known.hour) {
    const day = oslo.format(asked * hour);
    let next = asked + 1;
    while (oslo.format(next * hour) === day) next += 1;
    known = { hour: asked, day, nextMidnight: next * hour };
  }
  return known;
}

/** The time of day in Norway: `08:05`. */
export function timeInNorway(instant: Date): string {
  return osloTime.format(instant);
}
