import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spelledOtherwise } from './spelled-otherwise.ts';

test('a name written with other capitals or spaces is the one that is known', () => {
  const known = ['Nav', 'Fagskolene', 'Øst-Telemarkrådet'];
  expect([...spelledOtherwise(['NAV', 'fagskolene ', 'ØST-TELEMARKRÅDET', 'KS'], known)]).toEqual([
    ['NAV', 'Nav'],
    ['fagskolene ', 'Fagskolene'],
    ['ØST-TELEMARKRÅDET', 'Øst-Telemarkrådet'],
  ]);
});

test('where two could be meant, or two mean the same one, each stays as it is written', () => {
  expect(spelledOtherwise(['KOMMUNENE'], ['Kommunene', 'kommunene'])).toEqual(new Map());
  expect(spelledOtherwise(['NAV', 'nav'], ['Nav'])).toEqual(new Map());
  expect(spelledOtherwise(['NAV', 'Nav'], ['Nav'])).toEqual(new Map());
});

test('no two names become one, and none that is known becomes another', () => {
  const name = fc.stringMatching(/^[aAbB ]{1,3}$/);
  fc.assert(
    fc.property(fc.uniqueArray(name), fc.uniqueArray(name), (wanted, known) => {
      const told = spelledOtherwise(wanted, known);
      const meant = wanted.map((one) => told.get(one) ?? one);
      expect(new Set(meant).size).toBe(wanted.length);
      for (const one of wanted) if (known.includes(one)) expect(told.has(one)).toBe(false);
      for (const one of told.values()) expect(known).toContain(one);
    }),
  );
});
