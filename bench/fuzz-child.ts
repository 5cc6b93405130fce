import { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { readHere } from '#platform/documents/read-here.ts';
import { damagedDocument } from './damaged-document.ts';

/** Reads damaged documents number by number as a document's child would, and tells how each went. */
const [from = 0, to = 0] = process.argv.slice(2).map(Number);
for (let number = from; number < to; number += 1) {
  const { format, bytes } = damagedDocument(number);
  const read = await Promise.race([readHere(bytes, format), waitsForEver()]);
  if (read !== 'waits' && read.ok) ReadResult.parse(readDocument(read.value));
  process.send?.({ number, how: read === 'waits' ? 'waits' : read.ok ? 'read' : 'refused' });
}
process.exit(0);

/** A library that waits for what never comes; alone in its child it would end with it. */
async function waitsForEver(): Promise<'waits'> {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return 'waits';
}
