import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from './bytes.ts';

const text = fc
  .array(fc.constantFrom('a', '"', 'æ', '–', '🎡', '\ud800'))
  .map((all) => all.join(''));

test('a text is the bytes it is in UTF-8, and stays so while others are written', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const first = bytesOf(one);
      bytesOf(other);
      return first.equals(Buffer.from(one));
    }),
  );
});

test('a text that is longer than there is room for is no other', () => {
  const long = 'æ–🎡'.repeat(40_000);
  expect(bytesOf(long).equals(Buffer.from(long))).toBe(true);
});
