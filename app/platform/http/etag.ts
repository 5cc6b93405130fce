import { createHash } from 'node:crypto';
import type { Encoding } from './compress.ts';

/** What an answer is known by: the same for the same bytes. */
export function markOf(body: Buffer | string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

/** A strong mark names the bytes as they are sent: packed in another way they have another. */
export function etagOf(mark: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${mark}"` : `"${mark}.${encoding}"`;
}

/** Whether a reader has this very answer, in any encoding. One that packs on the way marks it as weak. */
export function isSame(has: string | undefined, mark: string): boolean {
  if (has === undefined) return false;
  return (
    has.trim() === '*' ||
    has.split(',').some((one) => one.trim().replace(/^W\/|"|\.(br|gzip)"$/g, '') === mark)
  );
}
