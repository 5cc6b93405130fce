import { forgetTold, toldSince } from '#0-partnership/members/data/people/told.ts';
import { addDays } from '#5-follow-up/progress/core/rounds.ts';
import { type Item, newsOn, type Recipient } from '#5-follow-up/reminders/core/news.ts';
import { toTell } from '#5-follow-up/reminders/core/to-tell.ts';
import type { Day } from '#base/period.ts';
import { act, type Ground } from '#platform/acts/act.ts';
import { system } from '#platform/acts/actor.ts';
import { sharedChain } from '#platform/acts/tables.ts';
import { dayInNorway } from '#platform/clock.ts';
import { inPartnership, type Tx } from '#platform/database/transactions.ts';
import { isAway } from '#platform/http/faults.ts';
import { newsIn } from './news-in.ts';
import { recipientsIn } from './recipients.ts';
import { type AskedLine, tellPerson } from './tell-person.ts';

/** How long it is remembered what someone was told: for each occasion to be told of once, and for the link that stops letters. */
const [daysLookedBack, daysKept] = [40, 365];
const personsAtATime = 500;

type Place = { id: string; slug: string; name: string };
/** One who may be told something of a partnership, and the question what: asked when it is their turn. */
type Told = { who: Recipient; items: (who: Recipient) => Item[] };

/** How a letter to this person says what it tells. */
export type Draw = (item: Item, who: Recipient, several: boolean) => AskedLine;

export type Tally = { written: number; notToBeTold: number; failed: unknown[] };

/**
 * Writes each who is to be told something today their letter of the day. Each partnership is read as its own
 * members see it, and what is found there goes to nobody but them. One letter that cannot be written keeps
 * none of the others back. Asked again, it writes what is missing.
 */
export async function tellEveryone(
  ground: Ground,
  owner: Tx,
  places: readonly Place[],
  site: string,
  draw: Draw,
): Promise<Tally> {
  const today = dayInNorway(ground.now());
  await forgetTold(owner, addDays(today, -daysKept));
  const found: Told[] = [];
  for (const place of places) found.push(...(await foundIn(ground, place, today)));
  const persons = [...Map.groupBy(found, ({ who }) => who.personId).values()];
  const tally: Tally = { written: 0, notToBeTold: 0, failed: [] };
  for (let at = 0; at < persons.length; at += personsAtATime) {
    const some = persons.slice(at, at + personsAtATime);
    const ids = some.flatMap(([first]) => first?.who.personId ?? []);
    const before = await toldSince(owner, ids, addDays(today, -daysLookedBack));
    for (const parts of some) {
      const [first] = parts;
      const notes = (first && before.get(first.who.personId)) ?? [];
      if (!first || notes.some(({ day }) => day === today)) continue;
      const keys = new Set(notes.flatMap((note) => note.keys));
      const items = toTell(
        first.who,
        parts.flatMap(({ who, items }) => items(who)),
        keys,
        today,
      );
      if (items === null) continue;
      const outcome = await write(ground, first.who, items, { keys, today, site, draw });
      if (outcome instanceof Error) tally.failed.push(outcome);
      else tally[outcome] += 1;
    }
  }
  return tally;
}

/** What each of a partnership's members may be told. */
async function foundIn({ pool }: Ground, place: Place, today: Day): Promise<Told[]> {
  return inPartnership(pool, { partnershipId: place.id, member: true }, async (tx) => {
    const recipients = await recipientsIn(tx, place.id);
    if (recipients.length === 0) return [];
    const itemsFor = newsOn(await newsIn(tx, place, today), today);
    return recipients.map((who) => ({ who, items: itemsFor }));
  });
}

async function write(
  ground: Ground,
  who: Recipient,
  items: readonly Item[],
  { keys, today, site, draw }: { keys: ReadonlySet<string>; today: Day; site: string; draw: Draw },
): Promise<'written' | 'notToBeTold' | Error> {
  const { personId, lang } = who;
  const partnerships = [...new Set(items.map(({ place }) => place.id))];
  const where = { partnershipId: sharedChain, actor: { ...system, personId } };
  try {
    const outcome = await act(ground, where, tellPerson, {
      ...{ personId, lang, site, partnerships, day: today },
      keys: items.flatMap((item) => item.keys).filter((key) => !keys.has(key)),
      lines: items.map((item) => draw(item, who, partnerships.length > 1)),
    });
    if (outcome.ok) return 'written';
    return outcome.refused.includes('storage-full') ? new Error('storage-full') : 'notToBeTold';
  } catch (fault) {
    if (isAway(fault)) throw fault;
    return fault instanceof Error ? fault : new Error(String(fault));
  }
}
