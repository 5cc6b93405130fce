import type { Given } from './given.ts';
import { type SetLook, setHere } from './set-here.ts';

/** The child's whole life: one document in, a PDF out. Ended from outside if it takes too much. */
process.once('message', ({ given, look }: { given: Given; look: SetLook }) => {
  process.send?.(setHere(given, look), () => process.exit(0));
});
