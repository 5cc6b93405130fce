import type { Day } from '#base/period.ts';

/** done: it happened; late: its day is past and nothing is written down; coming: still ahead. */
export type DueState = 'done' | 'late' | 'coming';

/** A date that matters in the year, as the wheel and its list show it. */
export interface Due {
  title: string;
  day: Day;
  /** The last day, when it takes more than one. */
  until?: Day | undefined;
  state: DueState;
  href?: string | undefined;
}

/** What stands in a mark on the wheel and before its line in the list, so that one finds the other. */
export interface NumberedDue extends Due {
  /** From 1 among those not done; what is done has a tick instead. */
  number: number | null;
  /** The first one still ahead. */
  next: boolean;
}

/** In order of date. In another year than today's none is the next: that may well stand in this one. */
export function numbered(dues: readonly Due[], otherYear?: string): NumberedDue[] {
  const inOrder = [...dues].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const next = otherYear ? undefined : inOrder.find((due) => due.state === 'coming');
  let number = 0;
  return inOrder.map((due) => ({
    ...due,
    number: due.state === 'done' ? null : ++number,
    next: due === next,
  }));
}
