import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedAs, placedFirst } from './placing.ts';

const seen = ['a', 'b', 'c', 'd'];
const placed = (places: Record<string, number | null>) =>
  placedAs(seen, (id) => (id in places ? (places[id] ?? null) : seen.indexOf(id) + 1)).join('');

describe('putting things in order by the places they are given', () => {
  test.each<[string, Record<string, number | null>, string]>([
    ['nothing is given another place', {}, 'abcd'],
    ['one is put first', { c: 1 }, 'cabd'],
    ['one is put last', { a: 4 }, 'bcda'],
    ['one is put lower, where the number says', { a: 3 }, 'bcad'],
    ['one is put far beyond the end', { b: 99 }, 'acdb'],
    ['one is put before the first', { d: 0 }, 'dabc'],
    ['two are given each other’s', { a: 2, b: 1 }, 'bacd'],
    ['two are put at the same place', { c: 1, d: 1 }, 'cdab'],
    ['one is given none', { a: null }, 'bcda'],
    ['one is put between two', { d: 1.5 }, 'adbc'],
  ])('%s', (_, places, order) => {
    expect(placed(places)).toBe(order);
  });

  const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });

  test('nobody is lost or doubled, whatever is typed', () => {
    fc.assert(
      fc.property(lists, fc.array(fc.option(fc.integer({ min: -3, max: 20 }))), (ids, places) => {
        const order = placedAs(ids, (id) => places[ids.indexOf(id)] ?? null);
        expect(order.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  test('one that is moved stands at the place it was given', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (ids, which, where) => {
        const id = ids[which % ids.length] ?? '';
        const place = (where % ids.length) + 1;
        const order = placedAs(ids, (one) => (one === id ? place : ids.indexOf(one) + 1));
        expect(order.indexOf(id)).toBe(place - 1);
        expect(order.filter((one) => one !== id)).toEqual(ids.filter((one) => one !== id));
      }),
    );
  });

  test('places that are all given are the order', () => {
    fc.assert(
      fc.property(
        lists.chain((ids) =>
          fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })),
        ),
        ([ids, wanted]) => {
          expect(placedAs(ids, (id) => wanted.indexOf(id) + 1)).toEqual(wanted);
        },
      ),
    );
  });

  test('one is put first with the others as they stood, and one that is not there changes nothing', () => {
    expect(placedFirst(seen, 'c')).toEqual(['c', 'a', 'b', 'd']);
    expect(placedFirst(seen, 'x')).toEqual(seen);
  });
});
