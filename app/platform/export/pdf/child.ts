import { refuse } from '#base/outcome.ts';
import { answer } from '#platform/documents/answer.ts';
import type { Given } from './given.ts';
import { type SetLook, setHere } from './set-here.ts';

/** The child's whole life: one document in, a PDF out. Ended from outside if it takes too much. */
process.once('message', ({ given, look }: { given: Given; look: SetLook }) => {
  answer(set(given, look));
});

function set(given: Given, look: SetLook) {
  try {
    return setHere(given, look);
  } catch {
    // A picture that only looks like one, most likely: it is tried when it is chosen.
    return refuse('cannot-be-set');
  }
}
