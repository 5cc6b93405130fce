/** What is owed of a measure, and whether the one who looks may report on it. */
type Owing = {
  waiting: number;
  mayReport: boolean;
  owed: { overdue: boolean; silent: boolean; ownerless: boolean };
};

/**
 * The measures with those that ask something of the one who looks first, and else in the plan's order. One who follows
 * up (`acts`) meets what is late, then what waits to be accepted, then what nobody has told of; one who reports meets
 * own measures, the late ones first. To all others every measure is alike.
 */
export function firstThings<Row extends Owing>(rows: readonly Row[], acts: boolean): Row[] {
  const rank = acts ? rankToFollowUp : rankToReport;
  return [...rows].sort((one, other) => rank(one) - rank(other));
}

function rankToFollowUp({ owed, waiting }: Owing): number {
  if (owed.overdue) return 0;
  if (waiting > 0) return 1;
  if (owed.silent) return 2;
  return owed.ownerless ? 3 : 4;
}

function rankToReport({ owed, mayReport }: Owing): number {
  if (!mayReport) return 2;
  return owed.overdue ? 0 : 1;
}

/** So many rows a phone scrolls through without losing its place; the files hold all. */
export const perPage = 50;
