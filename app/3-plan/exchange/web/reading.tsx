import { correctedReading } from '#3-plan/exchange/core/corrections/of-reading.ts';
import { readingPath } from '#3-plan/exchange/core/paths.ts';
import { saveRefusals } from '#3-plan/exchange/core/reading.ts';
import { toPlanContent } from '#3-plan/exchange/core/to-plan-content.ts';
import { readAgain } from '#3-plan/exchange/data/read-again.ts';
import type { ReadingView } from '#3-plan/exchange/data/readings.ts';
import { saveAsDraft, saveReading } from '#3-plan/exchange/data/save-reading.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import { editions } from '#3-plan/plan/data/editions.ts';
import { refuse } from '#base/outcome.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
} from '#platform/http/page.ts';
import { readingPageView } from './reading-view.tsx';
import { refusalSentences } from './refusal-texts.ts';
import { revisionIn, wantedReading } from './wanted.ts';

/** A document that was put in: how its reading goes, what came of it, and saving that as a draft. */
export const readingPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const view = await wantedReading(request);
    return view === null ? notFound : readingPageView(request, view);
  },

  post: async (request) => {
    const { lang, place, form } = request;
    const view = await wantedReading(request);
    if (view === null) return notFound;
    const { id, sha256 } = view.reading;
    const revision = revisionIn(form.typed);
    const saved = await request.actOnce(async (perform) => {
      // Asked here too, so that one who sends twice is told that, and not that the file is known.
      const [first, ...more] = saveRefusals(view.reading, revision);
      const corrected = correctedReading(view.reading);
      if (first || corrected === null) return refuse(first ?? 'not-read', ...more);
      const title = view.reading.name?.replace(/\.[a-z]+$/i, '') || 'Plan';
      const { content } = toPlanContent(corrected.result, { title, lang: place.lang });
      return saveAsDraft(perform, { id, sha256, revision }, content, corrected.answers);
    });
    if (!saved.ok) return refusedView(request, view, saved.refused);
    const all = await request.read((tx) => editions(tx, place.id));
    const slug = all.find(({ edition }) => edition.id === saved.value)?.edition.slug;
    return redirect(planPath(lang, place.slug, slug), saveReading);
  },
};

/** Where a new reading is asked for; one who comes by a link is taken to the document. */
export const readAgainPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async ({ lang, place, params }) =>
    redirect(readingPath(lang, place.slug, params.reading ?? '')),

  post: async (request) => {
    const view = await wantedReading(request);
    if (view === null) return notFound;
    const { id } = view.reading;
    const revision = revisionIn(request.form.typed);
    const asked = await request.act(readAgain, { id, revision });
    if (!asked.ok) return refusedView(request, view, asked.refused);
    return redirect(readingPath(request.lang, request.place.slug, id));
  },
};

async function refusedView(
  request: PlacedRequest,
  view: ReadingView,
  refused: (keyof typeof refusalSentences)[],
) {
  const { faults, status } = refusedForm(request.lang, refused, refusalSentences);
  const now = (await wantedReading(request)) ?? view;
  return readingPageView(request, now, faults, status);
}
