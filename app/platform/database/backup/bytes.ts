import { longestLine, rowsEnd } from './format.ts';

/** Reads a stream piece by piece, holding no more than a piece and a line. */
export type Bytes = {
  /** The next line with its end, or null at the end of the stream. Throws `TooLong` or `CutShort`. */
  line(): Promise<Buffer | null>;
  /** The rows up to the line that ends them, which is passed over. Throws `CutShort`. */
  rows(): AsyncGenerator<Buffer>;
};

export class CutShort extends Error {}
export class TooLong extends Error {}

export function bytesOf(stream: AsyncIterable<Buffer>): Bytes {
  const pieces = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  async function more(): Promise<boolean> {
    const { value, done } = await pieces.next();
    if (done) return false;
    held = held.length === 0 ? value : Buffer.concat([held, value]);
    return true;
  }

  async function line(): Promise<Buffer | null> {
    for (;;) {
      const end = held.indexOf('\n');
      if (end >= longestLine || (end < 0 && held.length >= longestLine)) throw new TooLong();
      if (end >= 0) {
        const found = held.subarray(0, end + 1);
        held = held.subarray(end + 1);
        return found;
      }
      if (!(await more())) {
        if (held.length === 0) return null;
        throw new CutShort();
      }
    }
  }

  async function* rows(): AsyncGenerator<Buffer> {
    // The end is looked for with the line end before it, which the first row lends to none.
    const end = Buffer.from(`\n${rowsEnd}`);
    held = Buffer.concat([end.subarray(0, 1), held]);
    let lent = 1;
    for (;;) {
      const at = held.indexOf(end);
      // What is left may be the beginning of the end.
      const sure = at >= 0 ? at + 1 : Math.max(0, held.length - end.length + 1);
      if (sure > lent) yield held.subarray(lent, sure);
      lent = Math.max(0, lent - sure);
      held = held.subarray(at >= 0 ? at + end.length : sure);
      if (at >= 0) return;
      if (!(await more())) throw new CutShort();
    }
  }

  return { line, rows };
}
