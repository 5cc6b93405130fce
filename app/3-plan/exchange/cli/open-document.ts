import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { readDocument } from '#3-plan/exchange/core/read-document.ts';
import { inputSentence, readInput } from '#platform/cli/read-input.ts';
import type { Format } from '#platform/documents/format.ts';
import { readDocumentFile } from '#platform/documents/read-document.ts';
import type { DocumentRefusal } from '#platform/documents/refusal.ts';

const limitInMb = 25;

const sentences: Record<DocumentRefusal, string> = {
  'unknown-format':
    'it is in no format that is read, or not in the one its name says. Those that are read are .docx, .pdf, .xlsx, .md and .txt.',
  'not-text': 'it is called text by its name, but it is empty or not text.',
  damaged: 'it is damaged and cannot be read.',
  password: 'it is locked with a password. Save it without one and try again.',
  'over-25-mb': 'it is larger than 25 MB, which is as much as a file may be.',
  'over-10-s': 'reading it took more than 10 seconds and was stopped.',
  'over-512-mb': 'reading it took more than 512 MB of memory and was stopped.',
  'over-150-mb-inflated': 'what is packed in it unpacks to more than 150 MB.',
  'over-500000-cells': 'its sheets have more than 500 000 cells.',
  'over-2000-pages': 'it has more than 2 000 pages.',
  'over-5-million-letters': 'it holds more than 5 million letters of text.',
  'over-1-million-letters-in-a-line': 'a line in it is longer than 1 million letters.',
};

export type OpenedDocument = { bytes: Buffer; format: Format; result: ReadResult };

/** Reads the file that was named, and what it says as a plan; or why it cannot be read. */
export async function openDocument(
  path: string,
): Promise<{ ok: true; value: OpenedDocument } | { ok: false; sentences: string[] }> {
  const bytes = await readInput(path, limitInMb * 2 ** 20);
  if (!bytes.ok) {
    return unreadable(bytes.refused.map((reason) => inputSentence(reason, path, limitInMb)));
  }
  const read = await readDocumentFile(bytes.value, path);
  if (!read.ok) return unreadable(read.refused.map((reason) => `${path}: ${sentences[reason]}`));
  const { format, blocks } = read.value;
  return { ok: true, value: { bytes: bytes.value, format, result: readDocument(blocks) } };
}

function unreadable(sentences: string[]): { ok: false; sentences: string[] } {
  return { ok: false, sentences };
}
