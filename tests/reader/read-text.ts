import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { blocksOfText } from '#platform/documents/text/read-text.ts';

/** Reads a text as a file of it would be read. */
export function readText(text: string): ReadResult {
  return readDocument(blocksOfText(text));
}
