import { shortIn } from '#0-partnership/members/core/paths.ts';
import { lessonPath } from '#1-knowledge/lessons/core/paths.ts';
import { lessonView } from '#1-knowledge/lessons/data/lessons.ts';
import { publishLesson } from '#1-knowledge/lessons/data/publish-lesson.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  redirect,
  type Turn,
} from '#platform/http/page.ts';
import { lessonPageView } from './lesson.tsx';
import { refusalSentences } from './texts.ts';

/** Shows a lesson to everyone; the address by itself leads to the lesson. */
export const publishLessonPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async ({ lang, place, params, read }): Promise<Turn> => {
    const short = shortIn(params.lesson);
    const found = short && (await read((tx) => lessonView(tx, place.id, short)));
    return found ? redirect(lessonPath(lang, place.slug, found)) : notFound;
  },

  post: async (request) => {
    const { lang, place, params, read } = request;
    const short = shortIn(params.lesson);
    const found = short && (await read((tx) => lessonView(tx, place.id, short)));
    if (!found) return notFound;
    const outcome = await request.act(publishLesson, { lessonId: found.id });
    if (outcome.ok) return redirect(lessonPath(lang, place.slug, found), publishLesson);
    const faults = outcome.refused.map((reason) => ({
      field: null,
      message: refusalSentences[reason][lang],
    }));
    return lessonPageView(request, found, { faults });
  },
};
