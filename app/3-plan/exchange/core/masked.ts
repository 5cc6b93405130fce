import type { ReadResult } from './contract.ts';
import { textsIn } from './corrections/hidden-texts.ts';

/** A text in which a name was hidden; `sure` when the document itself says that it is a person's. */
export type Masked = { text: string; sure: boolean };

const hidden = /\[(?:navn|namn|name)(\??)\]/g;

/** Where names were hidden in what becomes public, those to confirm first. */
export function maskedIn(read: ReadResult): Masked[] {
  const found = textsIn(read).flatMap((text): Masked[] => {
    const marks = [...text.matchAll(hidden)];
    if (marks.length === 0) return [];
    return [{ text, sure: marks.every(([, doubt]) => doubt === '') }];
  });
  return found.toSorted((one, other) => Number(one.sure) - Number(other.sure));
}
