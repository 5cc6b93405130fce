import { z } from 'zod';

/**
 * A day as `YYYY-MM-DD`, with no time and no zone. Compares as text. There is no year 0: the database
 * knows none.
 */
export const Day = z.iso.date().refine((day) => !day.startsWith('0000'));
export type Day = string;

/** Both ends are included; an end that is not known is null. */
export const Period = z.object({ from: Day.nullable(), to: Day.nullable() });
export type Period = z.infer<typeof Period>;

/** From 1 January of the first year to 31 December of the last. */
export function years(from: number, to: number = from): { from: Day; to: Day } {
  return { from: `${pad(from)}-01-01`, to: `${pad(to)}-12-31` };
}

/** Whether every known end of `inner` lies within every known end of `outer`. */
export function within(inner: Period, outer: Period): boolean {
  const ends = [inner.from, inner.to].filter((day) => day !== null);
  return ends.every(
    (day) => (outer.from === null || day >= outer.from) && (outer.to === null || day <= outer.to),
  );
}

/** Whether the period ends before it starts; unknown ends never do. */
export function endsBeforeStart({ from, to }: Period): boolean {
  return from !== null && to !== null && to < from;
}

/** The years a period with two known ends covers, first to last; empty when an end is unknown. */
export function yearsOf({ from, to }: Period): number[] {
  if (from === null || to === null) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
