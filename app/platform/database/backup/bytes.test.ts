import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, CutShort, TooLong } from './bytes.ts';

/** The text in pieces of the given lengths, and what is left over. */
function inPieces(text: string, lengths: number[]): AsyncIterable<Buffer> {
  const all = Buffer.from(text);
  const pieces: Buffer[] = [];
  let at = 0;
  for (const length of [...lengths, all.length]) {
    if (at < all.length) pieces.push(all.subarray(at, at + length));
    at += length;
  }
  return Readable.from(pieces);
}

async function joined(rows: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of rows) parts.push(part);
  return Buffer.concat(parts).toString();
}

// Letters that make up the end of the rows, to come near it as often as can be.
const anyRow = fc.string({
  unit: fc.constantFrom('\\\\', '.', 'N', '\\N', '\t', 'å'),
  maxLength: 8,
});
const anyPieces = fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 60 });

test('lines and rows come out as they went in, wherever the stream was cut in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow), fc.array(anyRow), anyPieces, async (one, other, lengths) => {
      const [first, second] = [one, other].map((rows) => rows.map((row) => `${row}\n`).join(''));
      const bytes = bytesOf(inPieces(`head\n${first}\\.\nbetween\n${second}\\.\nlast\n`, lengths));
      expect((await bytes.line())?.toString()).toBe('head\n');
      expect(await joined(bytes.rows())).toBe(first);
      expect((await bytes.line())?.toString()).toBe('between\n');
      expect(await joined(bytes.rows())).toBe(second);
      expect((await bytes.line())?.toString()).toBe('last\n');
      expect(await bytes.line()).toBeNull();
    }),
  );
});

test('a stream that ends within a line or within rows was cut short', async () => {
  await expect(bytesOf(inPieces('half a li', [])).line()).rejects.toThrow(CutShort);
  await expect(joined(bytesOf(inPieces('a row\nand no end\n\\.', [3])).rows())).rejects.toThrow(
    CutShort,
  );
});

test('a line without an end is given up before it fills the memory', async () => {
  let asked = 0;
  async function* endless() {
    for (;;) {
      asked += 1;
      yield Buffer.alloc(1024, 'x');
    }
  }
  await expect(bytesOf(endless()).line()).rejects.toThrow(TooLong);
  expect(asked).toBeLessThan(100);
});
