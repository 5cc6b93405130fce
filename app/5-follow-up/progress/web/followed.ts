import { shortOf } from '#0-partnership/members/core/paths.ts';
import { noReportName } from '#3-plan/plan/core/names.ts';
import { stateNames } from '#5-follow-up/progress/core/names.ts';
import type { Shown } from '#5-follow-up/progress/core/paths.ts';
import { progressStates } from '#5-follow-up/progress/core/states.ts';
import { changeCycle, cycleOf } from '#5-follow-up/progress/data/cycle.ts';
import {
  type Owed,
  owed,
  reportableBy,
  type Standing,
  standings,
} from '#5-follow-up/progress/data/standings.ts';
import type { Text } from '#base/text.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { progressTexts } from './progress-texts.ts';

export type Row = Standing & { owed: Owed; mayReport: boolean };

const { waiting, overdue, silent, ownerless } = progressTexts;
/** What those are called of which something is so. */
export const shownNames: Readonly<Record<Shown, Text>> = {
  ...stateNames,
  none: noReportName,
  ...{ waiting, overdue, silent, ownerless },
};

/** What an address shows of how the plan goes: all measures, those it asks for, and whether one may act on them. */
export type Followed = {
  /** All of the plan, and those of whoever leads that the address asks for. */
  whole: readonly Row[];
  rows: readonly Row[];
  /** Of those, the ones of which what is asked for is so. */
  some: readonly Row[];
  shown: Shown | null;
  /** The end of the id of who leads. */
  lead: string | null;
  acts: boolean;
};

export async function followed(request: PlacedRequest): Promise<Followed> {
  const { place, today, viewer, query } = request;
  const acts = allows(changeCycle, viewer);
  const whole: Row[] = await request.read(async (tx) => {
    const all = await standings(tx, place.id);
    const cycle = await cycleOf(tx, place.id);
    const may = await reportableBy(tx, place.id, viewer);
    return all.map((one) => ({
      ...one,
      owed: owed(one, today, cycle),
      mayReport: may(one.measureId),
    }));
  });
  const shown = shownIn(query.get('vis'), acts);
  const asked = query.get('ansvar');
  const led = whole.filter(({ leads }) => leads.some(({ id }) => shortOf(id) === asked));
  const [rows, lead] = led.length > 0 ? [led, asked] : [whole, null];
  const some = shown === null ? rows : rows.filter((row) => isShown(row, shown));
  return { whole, rows, some, shown, lead, acts };
}

/** What the address asks to see; what only those who act may ask for is all for others. */
function shownIn(asked: string | null, acts: boolean): Shown | null {
  const open: readonly Shown[] = [...progressStates, 'none'];
  const known: readonly Shown[] = acts
    ? [...open, 'silent', 'waiting', 'ownerless', 'overdue']
    : open;
  return known.find((one) => one === asked) ?? null;
}

export function isShown(row: Row, shown: Shown): boolean {
  if (shown === 'none') return row.state === null;
  if (shown === 'waiting') return row.waiting > 0;
  if (shown === 'silent' || shown === 'ownerless' || shown === 'overdue') return row.owed[shown];
  return row.state === shown;
}
