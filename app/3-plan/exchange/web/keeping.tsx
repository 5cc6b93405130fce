import { readingPath } from '#3-plan/exchange/core/paths.ts';
import { changeKeeping } from '#3-plan/exchange/data/keep-source.ts';
import { readingView } from '#3-plan/exchange/data/readings.ts';
import { allows } from '#platform/acts/actor.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  redirect,
  turnedAway,
} from '#platform/http/page.ts';
import { isForGood } from './keep-source.tsx';
import { readingPageView } from './reading-view.tsx';
import { refusalSentences } from './refusal-texts.ts';

/** Where it is chosen how long a document's file is kept; one who comes by a link is taken to the document. */
export const keepingPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async ({ lang, place, params }) =>
    redirect(readingPath(lang, place.slug, params.reading ?? '')),

  post: async (request) => {
    const { lang, place, params, form, viewer } = request;
    const here = readingPath(lang, place.slug, params.reading ?? '');
    if (!allows(changeKeeping, viewer)) {
      return turnedAway(request, here);
    }
    const wanted = () => request.read((tx) => readingView(tx, place.id, params.reading ?? ''));
    const view = await wanted();
    if (view === null) return notFound;
    const forGood = isForGood(form.typed.keep);
    const changed = await request.act(changeKeeping, { id: view.reading.id, forGood });
    if (changed.ok) return redirect(`${here}#ta-vare-pa`, changeKeeping);
    const { faults, status } = refusedForm(lang, changed.refused, refusalSentences);
    return readingPageView(request, (await wanted()) ?? view, faults, status);
  },
};
