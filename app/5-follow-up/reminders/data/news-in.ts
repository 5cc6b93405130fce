import { daysAhead } from '#0-partnership/thread/core/occasion.ts';
import { openDue } from '#0-partnership/thread/data/open-due.ts';
import { addDays } from '#5-follow-up/progress/core/rounds.ts';
import { cycleOf } from '#5-follow-up/progress/data/cycle.ts';
import { owed, standings } from '#5-follow-up/progress/data/standings.ts';
import type { PlaceNews } from '#5-follow-up/reminders/core/news.ts';
import { changesBack } from '#5-follow-up/reminders/core/to-tell.ts';
import type { Day } from '#base/period.ts';
import { publishedChanges } from '#platform/acts/published-changes.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** So many of the newest changes are looked among. */
const mostChanges = 300;

/**
 * What there is to tell the members of a partnership on a day: what is due or late, measures that have been
 * silent, and what changed of what everyone can see. The transaction is a member's there.
 */
export async function newsIn(tx: Tx, place: PlaceNews['place'], today: Day): Promise<PlaceNews> {
  const dues = await openDue(tx, place.id, today, addDays(today, daysAhead));
  const cycle = await cycleOf(tx, place.id);
  const measures = await standings(tx, place.id);
  const changes = await publishedChanges(tx, place.id, mostChanges);
  const since = addDays(today, -changesBack);
  return {
    place,
    dues,
    silent: measures
      .filter((one) => owed(one, today, cycle).silent)
      .map(({ measureId, title, leads }) => ({
        measureId,
        title,
        leads: leads.map(({ id }) => id),
      })),
    changes: changes
      .map(({ number, at, name, aboutKind, aboutId, title }) => ({
        ...{ number, name, title, day: dayInNorway(at) },
        ...{ kind: aboutKind, id: aboutId },
      }))
      .filter(({ day }) => day >= since),
  };
}
