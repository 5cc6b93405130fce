/** How many times a form's limit, and a file's, is still read and thrown away. */
const patience = 16;
const patienceWithFiles = 3;
const small = 2 ** 20;

/** Why there is no body: it was larger than it may be, or whoever sent it broke off. */
export type Unread = 'too-large' | 'broken-off';

/**
 * A posted body of at most `limit` bytes. One that is too large is read on to its end all the same,
 * within reason: a browser that is cut off while it sends shows no answer.
 */
export async function readBody(request: Request, limit: number): Promise<Buffer | Unread> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const end = limit * (limit > small ? patienceWithFiles : patience);
  try {
    for await (const part of request.body ?? []) {
      size += part.length;
      if (size <= limit) parts.push(part);
      if (size > end) break;
    }
  } catch {
    // Nothing but the line can fail here, and then nobody waits for an answer.
    return 'broken-off';
  }
  return size > limit ? 'too-large' : Buffer.concat(parts);
}
