import type { Block } from '#base/block.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { type Format, isProtected } from './format.ts';
import type { DocumentRefusal } from './refusal.ts';
import { decodeText } from './text/decode.ts';
import { blocksOfText } from './text/read-text.ts';

/** A text beyond this is no plan, and reading it would keep others waiting. */
const maxLetters = 5_000_000;
const maxLine = 1_000_000;

/** The blocks of a file, read in this process. A format that unpacks is only for a child that can be ended. */
export async function readHere(
  bytes: Uint8Array,
  format: Format,
): Promise<Outcome<Block[], DocumentRefusal>> {
  if (isProtected(Buffer.from(bytes.subarray(0, 8)).toString('latin1'))) return refuse('password');
  const read = await blocksIn(bytes, format);
  if (!read.ok) return read;
  return letters(read.value) > maxLetters ? refuse('over-5-million-letters') : read;
}

async function blocksIn(
  bytes: Uint8Array,
  format: Format,
): Promise<Outcome<Block[], DocumentRefusal>> {
  if (format === 'docx') return (await import('./docx.ts')).blocksOfDocx(bytes);
  if (format === 'xlsx') return (await import('./xlsx.ts')).blocksOfXlsx(bytes);
  if (format === 'pdf') return (await import('./pdf.ts')).blocksOfPdf(bytes);
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (text.value.trim() === '') return refuse('not-text');
  if (hasLongLine(text.value)) return refuse('over-1-million-letters-in-a-line');
  if (text.value.length > maxLetters) return refuse('over-5-million-letters');
  return accept(blocksOfText(text.value));
}

function hasLongLine(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    if ((end < 0 ? text.length : end) - from > maxLine) return true;
    if (end < 0) return false;
    from = end + 1;
  }
  return false;
}

function letters(blocks: readonly Block[]): number {
  let sum = 0;
  for (const block of blocks) {
    if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row) sum += cell.text.length;
    else if (block.kind === 'list') for (const item of block.items) sum += item.text.length;
    else sum += block.text.length;
  }
  return sum;
}
