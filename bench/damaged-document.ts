import type { Format } from '#platform/documents/format.ts';
import { unzip } from '#platform/documents/zip.ts';
import { damage, soundDocuments, type Wound } from '../tests/reader/damage.ts';
import { writeZip } from '../tests/reader/write-zip.ts';

/** The damaged document of a number, always the same one: every format in turn, up to twelve wounds. */
export function damagedDocument(number: number): { format: Format; bytes: Buffer } {
  const random = randomOf(number);
  const { format, bytes } = soundDocuments[number % soundDocuments.length] as {
    format: Format;
    bytes: Buffer;
  };
  const wounds = Array.from({ length: 1 + Math.floor(random() * 12) }, () => woundOf(random));
  const packed = format === 'docx' || format === 'xlsx';
  // Half of them are damaged inside the zip, where its checksums no longer see it.
  if (packed && random() < 0.5) return { format, bytes: damagedInside(bytes, wounds, random) };
  return { format, bytes: damage(bytes, wounds) };
}

function woundOf(random: () => number): Wound {
  const kind = ['change', 'cut', 'double'][Math.floor(random() * 3)] ?? 'cut';
  const length = 1 + Math.floor(random() * 300);
  return { kind, at: random(), length, byte: Math.floor(random() * 256) };
}

function damagedInside(bytes: Buffer, wounds: readonly Wound[], random: () => number): Buffer {
  const entries = unzip(bytes);
  if (!entries.ok) throw new Error('the sound document is not sound');
  const names = [...entries.value.keys()];
  const hurt = names[Math.floor(random() * names.length)];
  const parts = [...entries.value].map(([name, content]): [string, Buffer] => [
    name,
    name === hurt ? damage(content, wounds) : content,
  ]);
  return writeZip(Object.fromEntries(parts));
}

/** Numbers from 0 to 1 that follow from the first (mulberry32), so that a failure can be met again. */
function randomOf(number: number): () => number {
  let state = (number + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
