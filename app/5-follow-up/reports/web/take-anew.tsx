import { sectionPath, writePath } from '#5-follow-up/reports/core/paths.ts';
import { takeAnew } from '#5-follow-up/reports/data/take-anew.ts';
import { refusedForm } from '#platform/http/came-back.ts';
import { notFound, type PlacedFormPage, type PlacedPage, redirect } from '#platform/http/page.ts';
import { refusalSentences } from './refusal-texts.ts';
import { writeView, writingIn } from './write.tsx';

/** Takes in anew what is there, of all sections or of the one an address names. */
export const takeAnewPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const { lang, place, params } = request;
    const found = await writingIn(request);
    if (!found) return notFound;
    const key = params.section;
    return redirect(
      key === undefined
        ? writePath(lang, place.slug, found.report)
        : sectionPath(lang, place.slug, found.report, key),
    );
  },

  post: async (request) => {
    const { lang, place, params } = request;
    const found = await writingIn(request);
    if (!found) return notFound;
    const { report } = found;
    const key = params.section ?? null;
    const outcome = await request.act(takeAnew, { reportId: report.id, key });
    if (outcome.ok) {
      return redirect(
        key === null
          ? writePath(lang, place.slug, report)
          : sectionPath(lang, place.slug, report, key),
        takeAnew,
      );
    }
    return writeView(request, found, refusedForm(lang, outcome.refused, refusalSentences));
  },
};
