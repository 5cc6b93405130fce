import type { Block } from '#base/block.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { type Format, formatOf } from './format.ts';
import { readHere } from './read-here.ts';
import { readInChild } from './read-in-child.ts';
import type { DocumentRefusal } from './refusal.ts';

export type ReadDocument = { format: Format; blocks: Block[] };

const maxBytes = 25 * 2 ** 20;

/**
 * The blocks of a file. Text is read here, in time that grows with its length alone; a format that
 * unpacks is read in a child that is ended past its limits.
 */
export async function readDocumentFile(
  bytes: Uint8Array,
  name: string,
): Promise<Outcome<ReadDocument, DocumentRefusal>> {
  if (bytes.length > maxBytes) return refuse('over-25-mb');
  const format = formatOf(name, bytes);
  if (!format) return refuse('unknown-format');
  const isText = format === 'txt' || format === 'md';
  const blocks = await (isText ? readHere : readInChild)(bytes, format);
  return blocks.ok ? accept({ format, blocks: blocks.value }) : blocks;
}
