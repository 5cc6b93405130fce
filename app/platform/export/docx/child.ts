import type { WrittenDocument } from '#base/document.ts';
import type { Look } from '#base/look.ts';
import { answer } from '#platform/documents/answer.ts';
import { docxHere } from './docx-here.ts';

/** The child's whole life: one document in, its file out. Ended from outside if it takes too much. */
process.once('message', async ({ written, look }: { written: WrittenDocument; look: Look }) => {
  answer(await docxHere(written, look));
});
