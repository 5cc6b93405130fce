/** How many times a form's limit, and a file's, is still read and thrown away. */
const patience = 16;
const patienceWithFiles = 3;
const small = 2 ** 20;

/**
 * A posted body; null when it has more than `limit` bytes. One that is too large is read on to
 * its end all the same, within reason: a browser that is cut off while it sends shows no answer.
 */
export async function readBody(request: Request, limit: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const end = limit * (limit > small ? patienceWithFiles : patience);
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size <= limit) parts.push(part);
    if (size > end) break;
  }
  return size > limit ? null : Buffer.concat(parts);
}
