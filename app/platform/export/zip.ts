import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file in a zip: its name, and its text in parts that are asked for as they are written, or its bytes. */
export type ZipFile = { name: string; parts: Iterable<string> | Uint8Array };

/** Letters gathered before they are pressed together: fewer steps, and still little held at once. */
const gathered = 64 * 1024;

/** 1 January 1980, the first day a zip knows: the same content gives the same bytes. */
const noDate = 0x00210000;
/** Sizes follow the content, and names are UTF-8. */
const flags = 0x0808;

/** A zip written as it goes: only one piece of one file is held at a time. */
export async function* zipped(files: Iterable<ZipFile>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, parts } of files) {
    const bytes = Buffer.from(name, 'utf8');
    const local = header(0x04034b50, 30, [20, flags, 8], noDate, [0, 0, 0], bytes.length);
    yield Buffer.concat([local, bytes]);
    const content = { crc: 0, size: 0, packed: 0 };
    for await (const piece of deflated(parts, content)) yield piece;
    yield descriptor(content);
    directory.push(Buffer.concat([entry(content, bytes.length, offset), bytes]));
    offset += local.length + bytes.length + content.packed + 16;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield Buffer.concat([...directory, end(directory.length, size, offset)]);
}

type Content = { crc: number; size: number; packed: number };

async function* deflated(parts: ZipFile['parts'], content: Content): AsyncGenerator<Buffer> {
  const counted = function* () {
    for (const piece of parts instanceof Uint8Array ? [parts] : inPieces(parts)) {
      content.crc = crc32(piece, content.crc);
      content.size += piece.length;
      yield piece;
    }
  };
  const deflate = Readable.from(counted()).compose(createDeflateRaw());
  for await (const piece of deflate as AsyncIterable<Buffer>) {
    content.packed += piece.length;
    yield piece;
  }
}

function* inPieces(parts: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < gathered) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

function header(
  mark: number,
  length: number,
  shorts: number[],
  date: number,
  sizes: number[],
  nameLength: number,
): Buffer {
  const buffer = Buffer.alloc(length);
  let at = buffer.writeUInt32LE(mark, 0);
  for (const value of shorts) at = buffer.writeUInt16LE(value, at);
  at = buffer.writeUInt32LE(date, at);
  for (const value of sizes) at = buffer.writeUInt32LE(value, at);
  buffer.writeUInt16LE(nameLength, at);
  return buffer;
}

function descriptor({ crc, packed, size }: Content): Buffer {
  const buffer = Buffer.alloc(16);
  let at = buffer.writeUInt32LE(0x08074b50, 0);
  for (const value of [crc, packed, size]) at = buffer.writeUInt32LE(value, at);
  return buffer;
}

function entry({ crc, packed, size }: Content, nameLength: number, offset: number): Buffer {
  const shorts = [20, 20, flags, 8];
  const buffer = header(0x02014b50, 46, shorts, noDate, [crc, packed, size], nameLength);
  buffer.writeUInt32LE(offset, 42);
  return buffer;
}

function end(count: number, size: number, offset: number): Buffer {
  const buffer = Buffer.alloc(22);
  buffer.writeUInt32LE(0x06054b50, 0);
  buffer.writeUInt16LE(count, 8);
  buffer.writeUInt16LE(count, 10);
  buffer.writeUInt32LE(size, 12);
  buffer.writeUInt32LE(offset, 16);
  return buffer;
}
