import { shortIn } from '#0-partnership/members/core/paths.ts';
import { LessonContent } from '#1-knowledge/lessons/core/lesson.ts';
import {
  changeLessonPath,
  lessonPath,
  lessonsPath,
  newLessonPath,
} from '#1-knowledge/lessons/core/paths.ts';
import { changeLesson } from '#1-knowledge/lessons/data/change-lesson.ts';
import { type LessonView, lessonView } from '#1-knowledge/lessons/data/lessons.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import { identityOf } from '#3-plan/editions/data/explanations.ts';
import type { Outcome } from '#base/outcome.ts';
import { type Ref, ref } from '#base/ref.ts';
import { filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import type { FieldFault } from '#platform/http/form.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
} from '#platform/http/page.ts';
import { typedRevision } from '#platform/http/typed-revision.ts';
import { namedThings } from '#platform/search/thing.ts';
import { type Typed, writeView } from './form.tsx';
import { faultOf, refusalSentences } from './texts.ts';

type Pages = { get: PlacedPage; post: PlacedFormPage };

/** A new lesson, tied to a measure where the address names one. */
export const newLessonPage: Pages = {
  get: async (request) => {
    const { lang, place, today } = request;
    const from = await fromIn(request);
    const typed = { lang, place: place.name, year: today.slice(0, 4) };
    return writeView(request, { ...newForm(request, from), typed });
  },

  post: async (request) => {
    const { lang, place, form } = request;
    const from = await fromIn(request);
    const shown = { ...newForm(request, from), typed: form.typed };
    const draft = form.read(LessonContent);
    if (!draft.ok) return writeView(request, { ...shown, ...unread(request, draft.faults) });
    const outcome = await request.act(writeLesson, { ...draft.value, about: from?.about ?? null });
    if (!outcome.ok) return writeView(request, { ...shown, ...refused(request, outcome) });
    return redirect(
      lessonPath(lang, place.slug, { id: outcome.value, title: draft.value.title }),
      writeLesson,
    );
  },
};

/** Other words for a lesson. */
export const changeLessonPage: Pages = {
  get: async (request) => {
    const found = await lessonIn(request);
    return found ? writeView(request, changeForm(request, found)) : notFound;
  },

  post: async (request) => {
    const { lang, place, form } = request;
    const found = await lessonIn(request);
    if (!found) return notFound;
    const shown = { ...changeForm(request, found), typed: form.typed };
    const draft = form.read(LessonContent);
    if (!draft.ok) return writeView(request, { ...shown, ...unread(request, draft.faults) });
    const revision = typedRevision(form.typed);
    const change = { ...draft.value, lessonId: found.id, revision };
    const outcome = await request.act(changeLesson, change);
    if (outcome.ok) {
      return redirect(lessonPath(lang, place.slug, { ...found, ...draft.value }), changeLesson);
    }
    // Another's words came between: both are shown, and what was typed is kept.
    const saved = outcome.refused.includes('changed-meanwhile') ? await lessonIn(request) : null;
    return writeView(request, {
      ...shown,
      ...refused(request, outcome),
      ...(saved && { saved: typedFrom(saved), revision: saved.revision }),
    });
  },
};

type From = { about: Ref; title: string };

/** The measure an address names, as the lesson will point to it. */
async function fromIn({ query, place, read }: PlacedRequest): Promise<From | null> {
  const key = shortIn(query.get('tiltak') ?? undefined);
  if (key === null) return null;
  return read(async (tx) => {
    const id = await identityOf(tx, place.id, { kind: 'measure', key });
    const about = id === null ? null : ref('measure', id);
    const named = about && (await namedThings(tx, place.id, [about])).get(about.id);
    return about && named ? { about, title: named.title } : null;
  });
}

async function lessonIn({ params, place, read }: PlacedRequest): Promise<LessonView | null> {
  const short = shortIn(params.lesson);
  return short === null ? null : read((tx) => lessonView(tx, place.id, short));
}

function newForm({ lang, place }: PlacedRequest, from: From | null) {
  const measure = from ? { id: from.about.id, title: from.title } : undefined;
  return {
    form: 'new' as const,
    action: newLessonPath(lang, place.slug, measure),
    back: lessonsPath(lang, place.slug),
    from: from?.title ?? null,
    revision: 0,
  };
}

function changeForm({ lang, place }: PlacedRequest, found: LessonView) {
  return {
    form: 'change' as const,
    action: changeLessonPath(lang, place.slug, found),
    back: lessonPath(lang, place.slug, found),
    from: found.from?.title ?? null,
    revision: found.revision,
    typed: typedFrom(found),
  };
}

function typedFrom(lesson: LessonView): Typed {
  const { lang, title, tried, place, outcome, carryOver, year } = lesson;
  return { lang, title, tried, place, outcome, carryOver: carryOver ?? '', year: String(year) };
}

function unread({ lang }: PlacedRequest, faults: readonly FieldFault[]) {
  return filledInWrongly(faults, (field) => faultOf(field)[lang]);
}

type Reason = keyof typeof refusalSentences;

function refused({ lang }: PlacedRequest, outcome: Outcome<unknown, Reason> & { ok: false }) {
  return refusedForm(lang, outcome.refused, refusalSentences, { 'year-not-begun': 'year' });
}
