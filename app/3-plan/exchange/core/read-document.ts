import type { Block } from '#base/block.ts';
import type { ReadResult } from './contract.ts';

/** What a document says as a plan or as workshop notes; kind `none` when it is neither. Pure and linear. */
export function readDocument(_blocks: readonly Block[]): ReadResult {
  return {
    plan: { kind: 'none', title: null, language: null, from: null, to: null, frame: null },
    goals: [],
    measures: [],
    budget: [],
    approvals: [],
    groups: [],
    findings: [],
  };
}
