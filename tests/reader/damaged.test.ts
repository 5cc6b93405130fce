import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { readHere } from '#platform/documents/read-here.ts';
import { damage, soundDocuments } from './damage.ts';

/** One wound: a byte changed, a stretch cut out, or a stretch said twice. */
const wound = fc.record({
  kind: fc.constantFrom('change', 'cut', 'double'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 300 }),
  byte: fc.integer({ min: 0, max: 255 }),
});

/** In the app a library that waits for ever is ended with its child; here a moment's wait stands for that. */
async function neverEnds() {
  await new Promise((resolve) => setTimeout(resolve, 1000).unref());
  return { ok: false as const, refused: ['damaged'] };
}

test('a damaged document is read or refused, and never brings the reader down', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...soundDocuments),
      fc.array(wound, { minLength: 1, maxLength: 12 }),
      async ({ format, bytes }, wounds) => {
        const read = await Promise.race([readHere(damage(bytes, wounds), format), neverEnds()]);
        if (read.ok) expect(ReadResult.safeParse(readDocument(read.value)).success).toBe(true);
        else expect(read.refused).toHaveLength(1);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('any text at all is read as something the contract allows', () => {
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (anything) => {
      const read = await readHere(Buffer.from(anything), 'txt');
      if (read.ok) ReadResult.parse(readDocument(read.value));
    }),
    { numRuns: 300 },
  );
});
