import { crc32, inflateRawSync } from 'node:zlib';
import { accept, type Outcome, refuse } from '#base/outcome.ts';

/** What a zip may inflate to, all its entries together: enough for any plan, far below the memory limit. */
const maxInflated = 150 * 1024 * 1024;
const maxEntries = 5000;

export type ZipRefusal = 'damaged' | 'password' | 'over-150-mb-inflated';

/** The entries of a zip by name, inflated one at a time; the bytes are counted as they come, not as the zip claims. */
export function unzip(bytes: Uint8Array): Outcome<Map<string, Buffer>, ZipRefusal> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(zip);
  if (end < 0) return refuse('damaged');
  const count = zip.readUInt16LE(end + 10);
  if (count > maxEntries) return refuse('damaged');
  const entries = new Map<string, Buffer>();
  let left = maxInflated;
  let at = zip.readUInt32LE(end + 16);
  try {
    for (let index = 0; index < count; index += 1) {
      if (zip.readUInt32LE(at) !== 0x02014b50) return refuse('damaged');
      if (zip.readUInt16LE(at + 8) & 1) return refuse('password');
      const names = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
      const [nameLength = 0, extraLength = 0, commentLength = 0] = names;
      const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
      const content = inflate(zip, at, left);
      if (!content) return refuse('over-150-mb-inflated');
      // The libraries wait for ever for an entry that does not end as it should, so it is looked at here.
      if (crc32(content) !== zip.readUInt32LE(at + 16)) return refuse('damaged');
      left -= content.length;
      entries.set(name, content);
      at += 46 + nameLength + extraLength + commentLength;
    }
  } catch {
    return refuse('damaged');
  }
  return accept(entries);
}

/** The names of a zip's entries, without unpacking any; none when it is damaged. */
export function namesIn(bytes: Uint8Array): string[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(zip);
  const names: string[] = [];
  try {
    const count = end < 0 ? 0 : Math.min(maxEntries, zip.readUInt16LE(end + 10));
    for (let at = zip.readUInt32LE(end + 16); names.length < count; ) {
      if (zip.readUInt32LE(at) !== 0x02014b50) return [];
      const nameLength = zip.readUInt16LE(at + 28);
      names.push(zip.toString('utf8', at + 46, at + 46 + nameLength));
      at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
  } catch {
    return [];
  }
  return names;
}

/** One entry of a zip by its name, of at most a megabyte; null when there is none such or it is damaged. */
export function entryIn(bytes: Uint8Array, name: string): Buffer | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(zip);
  try {
    let at = end < 0 ? zip.length : zip.readUInt32LE(end + 16);
    for (let left = maxEntries; left > 0 && zip.readUInt32LE(at) === 0x02014b50; left -= 1) {
      const length = zip.readUInt16LE(at + 28);
      if (zip.toString('utf8', at + 46, at + 46 + length) === name) {
        return inflate(zip, at, 1024 * 1024);
      }
      at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
  } catch {
    return null;
  }
  return null;
}

/** The record at a zip's end stands within its last 64 kB, behind a comment of any length. */
function endOfDirectory(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at -= 1) {
    if (zip.readUInt32LE(at) === 0x06054b50) return at;
  }
  return -1;
}

function inflate(zip: Buffer, at: number, left: number): Buffer | null {
  const method = zip.readUInt16LE(at + 10);
  const size = zip.readUInt32LE(at + 20);
  const local = zip.readUInt32LE(at + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  if (method === 0) return packed.length > left ? null : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}
