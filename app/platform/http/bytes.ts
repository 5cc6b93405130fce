/** Longer texts than a third of it are few. */
const room = Buffer.allocUnsafeSlow(384 * 1024);

/** A text as bytes. `Buffer.from` counts them before it writes them, which takes as long as writing them. */
export function bytesOf(text: string): Buffer {
  if (text.length * 3 > room.length) return Buffer.from(text);
  return Buffer.from(room.subarray(0, room.write(text)));
}
