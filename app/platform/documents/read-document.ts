import type { Block } from '#base/block.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { decodeText } from './text/decode.ts';
import { blocksOfText } from './text/read-text.ts';

/** Why a file could not be read as a document; a limit is named in its reason. */
export type DocumentRefusal =
  | 'unknown-format'
  | 'not-text'
  | 'damaged'
  | 'password'
  | 'over-25-mb'
  | 'over-10-s'
  | 'over-512-mb';

export type ReadDocument = { format: 'txt' | 'md'; blocks: Block[] };

const maxBytes = 25 * 1024 * 1024;

/** The blocks of a file, told by its name's ending what it is. */
export async function readDocumentFile(
  bytes: Uint8Array,
  name: string,
): Promise<Outcome<ReadDocument, DocumentRefusal>> {
  if (bytes.length > maxBytes) return refuse('over-25-mb');
  const format = /\.(txt|text)$/i.test(name) ? 'txt' : /\.(md|markdown)$/i.test(name) ? 'md' : null;
  if (!format) return refuse('unknown-format');
  const text = decodeText(bytes);
  return text.ok ? accept({ format, blocks: blocksOfText(text.value) }) : text;
}
