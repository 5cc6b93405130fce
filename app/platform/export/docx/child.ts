import '#platform/compile-cache.ts';
import type { WrittenDocument } from '#base/document.ts';
import type { Look } from '#base/look.ts';

/** The child's whole life: one document in, its file out. Ended from outside if it takes too much. */
process.once('message', async ({ written, look }: { written: WrittenDocument; look: Look }) => {
  const { docxHere } = await import('./docx-here.ts');
  process.send?.(await docxHere(written, look), () => process.exit(0));
});
