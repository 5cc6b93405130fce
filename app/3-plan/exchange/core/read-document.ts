import type { Block } from '#base/block.ts';
import type { ReadResult } from './contract.ts';
import { readPlan } from './read-plan.ts';

/** What a document says as a plan or as workshop notes; kind `none` when it is neither. Pure and linear. */
export function readDocument(blocks: readonly Block[]): ReadResult {
  return readPlan(blocks);
}
