import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, mostMistakes } from './distance.ts';

test.each([
  ['', '', 0],
  ['plan', 'plan', 0],
  ['paln', 'plan', 1],
  ['kompetnase', 'kompetanse', 1],
  ['kompetanse', 'kompetense', 1],
  ['praksisplas', 'praksisplass', 1],
  ['opplærning', 'opplæring', 1],
  ['plan', '', 4],
  ['ca', 'abc', 3],
])('from %j to %j are %i mistakes', (typed, word, mistakes) => {
  expect(distance(typed, word)).toBe(mistakes);
});

test.each([
  ['kompe', 'kompetanse', 0],
  ['kopme', 'kompetanse', 1],
  ['kompetanser', 'kompetanse', 1],
])('from %j to the beginning of %j are %i', (typed, word, mistakes) => {
  expect(distance(typed, word, true)).toBe(mistakes);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'r', 'ø'), maxLength: 9 });

test('it is the same both ways, none only for the same word, and never more than the longer has letters', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const far = distance(one, other);
      expect(distance(other, one)).toBe(far);
      expect(far === 0).toBe(one === other);
      expect(far).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance(one, other, true)).toBeLessThanOrEqual(far);
    }),
  );
});

test('the beginning of a word is no mistake away from it', () => {
  fc.assert(
    fc.property(word, word, (one, rest) => {
      expect(distance(one, one + rest, true)).toBe(0);
    }),
  );
});

test('short words are not taken for others, long ones may have two mistakes', () => {
  expect([1, 2, 3, 6, 7, 30].map(mostMistakes)).toEqual([0, 0, 1, 1, 2, 2]);
});
