/** How many times the limit is still read, and thrown away. */
const patience = 16;

/**
 * A posted body as text; null when it has more than `limit` bytes. One that is too large is read on to
 * its end all the same, within reason: a browser that is cut off while it sends shows no answer.
 */
export async function readBody(request: Request, limit: number): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size <= limit) parts.push(part);
    if (size > limit * patience) break;
  }
  return size > limit ? null : Buffer.concat(parts).toString('utf8');
}
