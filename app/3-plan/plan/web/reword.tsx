import { shortIn } from '#0-partnership/members/core/paths.ts';
import { isOpen } from '#3-plan/plan/core/edition.ts';
import { measurePath } from '#3-plan/plan/core/paths.ts';
import { Rewording } from '#3-plan/plan/core/reword.ts';
import { type MeasureView, measureView } from '#3-plan/plan/data/measure-view.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { filledInWrongly, refusedForm } from '#platform/http/came-back.ts';
import {
  notFound,
  type PlacedFormPage,
  type PlacedPage,
  type PlacedRequest,
  redirect,
} from '#platform/http/page.ts';
import { noticedHere } from './keeping/noticed.tsx';
import { closedView } from './reword-closed.tsx';
import { rewordView, type Typed } from './reword-form.tsx';
import { faultSentence, refusalSentences } from './reword-texts.ts';
import { editionIn } from './shown.ts';

/** The form that changes a measure's wording. */
export const rewordPage: { get: PlacedPage; post: PlacedFormPage } = {
  get: async (request) => {
    const view = await wanted(request);
    if (view === null) return notFound;
    if (!isOpen(view.edition.state)) return closedView(request, view);
    const noticed = await noticedHere(request, view.edition, {
      id: view.wording.measureId,
      form: 'endre',
    });
    return rewordView(request, { view, typed: typedFrom(view), faults: [], noticed });
  },

  post: async (request) => {
    const { lang, place, form } = request;
    const view = await wanted(request);
    if (view === null) return notFound;
    const draft = form.read(Rewording, (typed) => draftFrom(typed, view));
    if (!draft.ok) {
      const said = (field: string, code: string) => faultSentence(field, code, lang);
      return rewordView(request, {
        ...{ view, typed: form.typed },
        ...filledInWrongly(draft.faults, said),
      });
    }
    const outcome = await request.act(rewordMeasure, draft.value);
    if (outcome.ok) {
      const measure = { id: view.wording.measureId, title: draft.value.title };
      return redirect(measurePath(lang, place.slug, measure, editionIn(request)), rewordMeasure);
    }
    const back = refusedForm(lang, outcome.refused, refusalSentences, {
      'outside-period': 'to',
      'ends-before-start': 'to',
    });
    // Another's change came between: both wordings are shown, and what was typed is kept.
    const stale = outcome.refused.includes('changed-meanwhile');
    const now = stale ? ((await wanted(request)) ?? view) : view;
    return rewordView(request, { view: now, typed: form.typed, ...back, stale });
  },
};

async function wanted(request: PlacedRequest): Promise<MeasureView | null> {
  const short = shortIn(request.params.measure);
  if (short === null) return null;
  return request.read((tx) => measureView(tx, request.place.id, short, editionIn(request)));
}

/** A measure's wording as the fields of the form hold it. */
export function typedFrom({ wording, steps }: MeasureView): Typed {
  return {
    title: wording.title,
    challenge: wording.challenge ?? '',
    description: wording.description ?? '',
    effect: wording.effect ?? '',
    steps: steps.join('\n'),
    from: wording.from ?? '',
    to: wording.to ?? '',
    why: '',
  };
}

/** The form's fields as a rewording of the measure the address names, whatever else was posted. */
export function draftFrom(typed: Typed, { wording }: MeasureView) {
  const { revision, title, challenge = '', description = '', effect = '', why = '' } = typed;
  return {
    editionId: wording.editionId,
    measureId: wording.measureId,
    revision,
    title,
    challenge,
    description,
    effect,
    why,
    steps: (typed.steps ?? '').split('\n').filter((line) => line.trim() !== ''),
    from: typed.from || null,
    to: typed.to || null,
  };
}
