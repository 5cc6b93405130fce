import { undoCorrection } from '#3-plan/exchange/data/correct-reading.ts';
import { readingPageView } from '#3-plan/exchange/web/reading-view.tsx';
import { refusalSentences } from '#3-plan/exchange/web/refusal-texts.ts';
import { revisionIn } from '#3-plan/exchange/web/wanted.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import { type PlacedFormPage, type PlacedPage, redirect } from '#platform/http/page.ts';
import { readToCorrect } from './read.ts';

/** Undoes a correction, whichever it is. */
export const undoButton: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const read = await readToCorrect(request);
    return 'turn' in read ? read : redirect(read.home);
  },
  post: async (request) => {
    const read = await readToCorrect(request);
    if ('turn' in read) return read;
    const undone = await request.act(undoCorrection, {
      id: read.view.reading.id,
      revision: revisionIn(request.form.typed),
      correction: /^\d{1,9}$/.test(request.params.correction ?? '')
        ? Number(request.params.correction)
        : 0,
    });
    if (undone.ok) return redirect(`${read.home}#rettelser`, undoCorrection);
    const { faults, status } = refusedForm(request.lang, undone.refused, refusalSentences);
    const now = await readToCorrect(request);
    if ('turn' in now) return now;
    return readingPageView(request, now.view, faults, status);
  },
};
