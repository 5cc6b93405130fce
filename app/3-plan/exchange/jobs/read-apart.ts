import { buffer } from 'node:stream/consumers';
import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { type SourceLine, sourceLines } from '#3-plan/exchange/core/source-lines.ts';
import { holdsPlan } from '#3-plan/exchange/core/to-plan-content.ts';
import { accept, refuse } from '#base/outcome.ts';
import { answer } from '#platform/documents/answer.ts';
import type { Format } from '#platform/documents/format.ts';
import { readHere } from '#platform/documents/read-here.ts';

export type ReadApart = { result: ReadResult; source: SourceLine[] };

/** A child's whole life: one file in, what it says as a plan out. Plain text comes here too: a long one takes its time. */
process.once('message', async ({ format }: { format: Format }) => {
  // A library that waits for what never comes leaves nothing to do: then the process ends by itself.
  process.channel?.unref();
  const bytes = await buffer(process.stdin);
  const outcome = await read(bytes, format).catch(() => refuse('damaged'));
  answer(outcome);
});

async function read(bytes: Uint8Array, format: Format) {
  const blocks = await readHere(bytes, format);
  if (!blocks.ok) return blocks;
  const result = readDocument(blocks.value);
  if (!holdsPlan(result)) return refuse('no-plan-found');
  return accept(keepable({ result, source: sourceLines(blocks.value) }));
}

/** Without what the database holds in no text: the zero character, and halves of letters. */
function keepable<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  );
}
