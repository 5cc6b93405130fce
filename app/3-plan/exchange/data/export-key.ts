import { createHash } from 'node:crypto';
import { canonical } from '#base/canonical.ts';
import type { WrittenDocument } from '#base/document.ts';
import type { Look } from '#base/look.ts';
import type { Day } from '#base/period.ts';

/**
 * Names a document by all it depends on: the same key is the same document to the byte, for the same
 * people. Two editions may read alike where only one of them is published.
 */
export function exportKey(
  document: WrittenDocument,
  { colour, logo }: Look,
  of: { editionId: string; made: Day; format: string },
): string {
  const picture = logo && {
    alt: logo.alt,
    is: createHash('sha256').update(logo.bytes).digest('hex'),
  };
  return createHash('sha256')
    .update(canonical({ document, colour, picture, ...of }))
    .digest('hex');
}
