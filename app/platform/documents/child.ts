import { buffer } from 'node:stream/consumers';
import { answer } from './answer.ts';
import type { Format } from './format.ts';
import { readHere } from './read-here.ts';

/** The child's whole life: one file in, its blocks or a refusal out. Ended from outside if it takes too much. */
process.once('message', async ({ format }: { format: Format }) => {
  // A library that waits for what never comes leaves nothing to do: then the process ends by itself.
  process.channel?.unref();
  const bytes = await buffer(process.stdin);
  const outcome = await readHere(bytes, format).catch(() => ({ ok: false, refused: ['damaged'] }));
  answer(outcome);
});
