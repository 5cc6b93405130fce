import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from './bytes.ts';

test('a text is the bytes it is in UTF-8, however long, and stays so while others are written', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('æ–🎡'.repeat(60_000)));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const first = bytesOf(one);
      bytesOf(other);
      expect(first.equals(Buffer.from(one))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
