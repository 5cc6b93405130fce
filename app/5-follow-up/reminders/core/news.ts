import { type Occasion, occasionOf } from '#0-partnership/thread/core/occasion.ts';
import type { DueWhat } from '#0-partnership/thread/core/thread.ts';
import type { Day } from '#base/period.ts';
import type { Lang } from '#base/text.ts';

/** One who may be written to, and what they are in one partnership. */
export type Recipient = {
  personId: string;
  lang: Lang;
  digest: 'daily' | 'weekly';
  /** Sees what is not published. */
  inside: boolean;
  /** Looks after what nobody in particular is to do. */
  coordinates: boolean;
  /** The actors and bodies spoken for; of the actors, those one may report for. */
  owners: ReadonlySet<string>;
  reportsFor: ReadonlySet<string>;
};

type Placed = { id: string; slug: string; name: string };
export type DueNews = {
  what: DueWhat;
  refKind: string;
  refId: string;
  title: string;
  ownerId: string | null;
  day: Day;
  published: boolean;
};
export type SilentNews = { measureId: string; title: string; leads: readonly string[] };
export type ChangeNews = {
  number: number;
  day: Day;
  name: string;
  kind: string;
  id: string;
  title: string | null;
};

/** What there is to tell of one partnership, whoever is told. */
export type PlaceNews = {
  place: Placed;
  dues: readonly DueNews[];
  silent: readonly SilentNews[];
  changes: readonly ChangeNews[];
};

/** One thing to tell one person: the keys by which it is known to have been told, and what it is. */
export type Item = { keys: readonly string[]; place: Placed; day: Day } & (
  | { of: 'due'; occasion: Occasion; due: DueNews; report: { actorId: string } | null }
  | { of: 'silent'; silent: SilentNews }
  | { of: 'change'; change: ChangeNews }
);

/** Makes the question what each person may be told of a partnership on a day: read once, asked for everyone. */
export function newsOn(
  { place, dues, silent, changes }: PlaceNews,
  today: Day,
): (who: Recipient) => Item[] {
  const duesOf = Map.groupBy(dues, ({ ownerId }) => ownerId);
  const silentOf = Map.groupBy(
    silent.flatMap((one) => one.leads.map((lead) => ({ lead, one }))),
    ({ lead }) => lead,
  );
  const changed = changeItems(place, changes);
  return (who) => {
    const own = [...who.owners].flatMap((owner) => duesOf.get(owner) ?? []);
    const nobodys = who.coordinates ? (duesOf.get(null) ?? []) : [];
    const due = [...own, ...nobodys].filter(({ published }) => who.inside || published);
    const quiet = who.inside ? [...who.owners].flatMap((owner) => silentOf.get(owner) ?? []) : [];
    const measures = new Set(quiet.map(({ one }) => one));
    return [
      ...due.flatMap((one) => dueItem(place, one, who, today)),
      ...[...measures].map((one) => silentItem(place, one, today)),
      ...changed,
    ];
  };
}

function dueItem(place: Placed, due: DueNews, who: Recipient, today: Day): Item[] {
  const { what, refId, ownerId, day } = due;
  const occasion = occasionOf(due, today);
  if (occasion === null) return [];
  const reports = what === 'progress-report' && ownerId !== null && who.reportsFor.has(ownerId);
  const report = reports ? { actorId: ownerId } : null;
  return [
    { keys: [`${occasion} ${what} ${refId} ${day}`], place, day, of: 'due', occasion, due, report },
  ];
}

/** Once a month for as long as nobody says a word. */
function silentItem(place: Placed, silent: SilentNews, today: Day): Item {
  const keys = [`silent ${silent.measureId} ${today.slice(0, 7)}`];
  return { keys, place, day: today, of: 'silent', silent };
}

/** The same thing changed the same way several times is one item, of the newest day. */
function changeItems(place: Placed, changes: readonly ChangeNews[]): Item[] {
  // However a report came in, a reader is told that there is one.
  const sameFor = (name: string) => (name.startsWith('progress-') ? 'progress' : name);
  const alike = Map.groupBy(changes, ({ name, kind, id }) => `${sameFor(name)} ${kind} ${id}`);
  return [...alike.values()].flatMap((same): Item[] => {
    const change = same.reduce((newest, one) => (one.number > newest.number ? one : newest));
    const keys = same.map(({ number }) => `change ${place.id} ${number}`);
    return [{ keys, place, day: change.day, of: 'change', change }];
  });
}
