import type { Block } from '#base/block.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import type { Format } from './format.ts';
import { type ChildFault, inChild, type Limits } from './in-child.ts';
import type { DocumentRefusal } from './refusal.ts';

/** What reading one file may take. */
const limits: Limits = { milliseconds: 10_000, residentBytes: 512 * 2 ** 20 };

const script = new URL('./child.ts', import.meta.url);

const refusals: Record<ChildFault, DocumentRefusal> = {
  'too-long': 'over-10-s',
  'too-much-memory': 'over-512-mb',
  gone: 'damaged',
};

/** Reads a file in a process of its own, which is killed when it passes a limit. */
export function readInChild(
  bytes: Uint8Array,
  format: Format,
  within = limits,
): Promise<Outcome<Block[], DocumentRefusal>> {
  return workInChild(script, bytes, format, within);
}

/** The same with another script, which gets the file by standard input and answers with an outcome. */
export async function workInChild<Value, Reason extends string = never>(
  script: URL,
  bytes: Uint8Array,
  format: Format,
  within = limits,
): Promise<Outcome<Value, DocumentRefusal | Reason>> {
  const worked = await inChild<Outcome<Value, DocumentRefusal | Reason>>(
    script,
    { format },
    within,
    bytes,
  );
  return 'fault' in worked ? refuse(refusals[worked.fault]) : worked.answer;
}
