import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysUntil, occasionOf } from '#0-partnership/thread/core/occasion.ts';
import { DueWhat } from '#0-partnership/thread/core/thread.ts';
import { addDays } from '#5-follow-up/progress/core/rounds.ts';
import { type Item, newsOn, type PlaceNews, type Recipient } from './news.ts';
import { isMonday, toTell } from './to-tell.ts';

const place = { id: 'p', slug: 'kysten', name: 'Kysten' };
const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days));
const owner = fc.constantFrom('nav', 'havn', null);
const anyDue = fc.record({
  what: fc.constantFrom(...DueWhat.options),
  refKind: fc.constant('measure'),
  refId: fc.constantFrom('a', 'b', 'c'),
  title: fc.constantFrom('Æ', 'A'),
  ownerId: owner,
  day: anyDay,
  published: fc.boolean(),
});
const anyNews: fc.Arbitrary<PlaceNews> = fc.record({
  place: fc.constant(place),
  dues: fc.array(anyDue, { maxLength: 12 }),
  silent: fc.array(
    fc.record({
      measureId: fc.constantFrom('a', 'b'),
      title: fc.constant('T'),
      leads: fc.constant(['nav', 'havn']),
    }),
    { maxLength: 3 },
  ),
  changes: fc.uniqueArray(
    fc.record({
      number: fc.nat(50),
      day: anyDay,
      name: fc.constantFrom('measure-reworded', 'edition-published'),
      kind: fc.constant('measure'),
      id: fc.constantFrom('a', 'b'),
      title: fc.constant('T'),
    }),
    { selector: ({ number }) => number, maxLength: 8 },
  ),
});
const anyone: fc.Arbitrary<Recipient> = fc.record({
  personId: fc.constant('x'),
  lang: fc.constant('nb' as const),
  digest: fc.constantFrom('daily' as const, 'weekly' as const),
  inside: fc.boolean(),
  coordinates: fc.boolean(),
  owners: fc.subarray(['nav', 'havn', 'rad']).map((all) => new Set(all)),
  reportsFor: fc.constant(new Set(['nav'])),
});
const keysOf = (items: readonly Item[]) => items.flatMap(({ keys }) => keys);

describe('a letter', () => {
  test('tells nothing twice, in the order of the days, and the same whoever asks again', () => {
    fc.assert(
      fc.property(anyNews, anyone, anyDay, (news, who, today) => {
        const tell = () => toTell(who, newsOn(news, today)(who), new Set(), today);
        const items = tell();
        expect(tell()).toEqual(items);
        const keys = keysOf(items ?? []);
        expect(new Set(keys).size).toBe(keys.length);
        const days = (items ?? []).map(({ day }) => day);
        expect(days).toEqual(days.toSorted());
        expect(items).not.toEqual([]);
      }),
    );
  });

  test('tells one who looks from outside nothing that is not published, and nobody what others are to do', () => {
    fc.assert(
      fc.property(anyNews, anyone, anyDay, (news, who, today) => {
        for (const item of newsOn(news, today)(who)) {
          if (item.of === 'silent') expect(who.inside).toBe(true);
          if (item.of !== 'due') continue;
          const { ownerId, published } = item.due;
          expect(who.inside || published).toBe(true);
          expect(ownerId === null ? who.coordinates : who.owners.has(ownerId)).toBe(true);
          if (item.report) expect(item.report.actorId).toBe('nav');
        }
      }),
    );
  });

  test('is not written of what was told already, but on a Monday of what is due', () => {
    fc.assert(
      fc.property(anyNews, anyone, anyDay, (news, who, today) => {
        const items = newsOn(news, today)(who);
        const again = toTell(who, items, new Set(keysOf(items)), today);
        const due = items.some(({ of }) => of === 'due');
        expect(again !== null).toBe(who.digest === 'weekly' && isMonday(today) && due);
      }),
    );
  });

  test('comes on Mondays alone of what changed, to one who chose that', () => {
    fc.assert(
      fc.property(anyNews, anyone, anyDay, (news, who, today) => {
        const items = newsOn({ ...news, dues: [], silent: [] }, today)(who);
        const letter = toTell(who, items, new Set(), today);
        const asked = who.digest === 'daily' || isMonday(today);
        expect(letter !== null).toBe(asked && news.changes.length > 0);
      }),
    );
  });
});

describe('a deadline', () => {
  /** The days, counted from the deadline, on which one is written to of it, when these days are left out. */
  function lettersOf(what: DueWhat, digest: 'daily' | 'weekly', left: ReadonlySet<number>) {
    const day = '2026-10-25';
    const due = { what, refKind: 'measure', refId: 'a', title: 'T', ownerId: 'nav', day };
    const news = { place, dues: [{ ...due, published: true }], silent: [], changes: [] };
    const who = { digest, inside: true, coordinates: false, owners: new Set(['nav']) };
    const told = new Set<string>();
    const days: number[] = [];
    for (let at = -30; at <= 30; at++) {
      const today = addDays(day, at);
      if (left.has(at)) continue;
      const reader = { ...who, personId: 'x', lang: 'nb' as const, reportsFor: new Set<string>() };
      const letter = toTell(who, newsOn(news, today)(reader), told, today);
      for (const key of keysOf(letter ?? [])) told.add(key);
      if (letter) days.push(at);
    }
    return days;
  }

  test('is told of 14 and 3 days before, the day after, and each week, also where clocks change that night', () => {
    expect(lettersOf('progress-report', 'daily', new Set())).toEqual([-14, -3, 1, 8, 15, 22, 29]);
    // A Sunday; so that one who is written to on Mondays is told of it on them.
    expect(lettersOf('progress-report', 'weekly', new Set())).toEqual([
      -14, -13, -6, -3, 1, 8, 15, 22, 29,
    ]);
    expect(lettersOf('measure-starts', 'daily', new Set())).toEqual([-14, -3]);
  });

  test('is told of the day after, when nobody was told on the day', () => {
    const away = new Set([-14, -13, 1, 2, 8]);
    expect(lettersOf('approval', 'daily', away)).toEqual([-12, -3, 3, 9, 15, 22, 29]);
  });

  test('has one occasion on each day, and is late only where somebody had something to do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DueWhat.options), anyDay, anyDay, (what, day, today) => {
        const occasion = occasionOf({ what, day }, today);
        const left = daysUntil(today, day);
        if (left > 14) expect(occasion).toBeNull();
        if (left >= 0 && left <= 14) expect(occasion).not.toBeNull();
        if (occasion?.startsWith('late')) {
          expect(['approval', 'progress-report', 'evaluation']).toContain(what);
          expect(left).toBeLessThan(0);
        }
      }),
    );
  });
});
