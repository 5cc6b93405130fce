import { shortIn } from '#0-partnership/members/core/paths.ts';
import {
  goalPath,
  keepGoalPath,
  keepMeasurePath,
  measurePath,
  planPath,
} from '#3-plan/plan/core/paths.ts';
import { type GoalView, goalView } from '#3-plan/plan/data/keeping/goal-view.ts';
import { type MeasureView, measureView } from '#3-plan/plan/data/measure-view.ts';
import { editionIn, otherLang, subtitleOf, withRef } from '#3-plan/plan/web/shown.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import type { Around } from './form-page.tsx';

/** The measure an address names, in the edition it asks for; null when there is none to see. */
export async function measureAsked(
  tx: Tx,
  { place, params, ...request }: PlacedRequest,
): Promise<MeasureView | null> {
  const short = shortIn(params.measure);
  return short === null ? null : measureView(tx, place.id, short, editionIn(request));
}

/** The goal an address names, in the edition it asks for; null when there is none to see. */
export async function goalAsked(
  tx: Tx,
  { place, params, ...request }: PlacedRequest,
): Promise<GoalView | null> {
  const short = shortIn(params.goal);
  return short === null ? null : goalView(tx, place.id, short, editionIn(request));
}

/** What a form that changes a measure needs to know of it. */
export function aroundMeasure(
  request: PlacedRequest,
  view: Pick<MeasureView, 'wording' | 'edition' | 'frame'>,
  step: Parameters<typeof keepMeasurePath>[3],
): Around {
  const { lang, place } = request;
  const { wording, edition } = view;
  const asked = editionIn(request);
  const measure = { id: wording.measureId, title: wording.title };
  const back = measurePath(lang, place.slug, measure, asked);
  return {
    edition,
    revision: wording.revision,
    subtitle: subtitleOf(view, lang),
    crumbs: crumbs(request, view, { label: withRef(wording), href: back }),
    back,
    path: keepMeasurePath(lang, place.slug, measure, step, asked),
  };
}

/** What a form that changes a goal needs to know of it. */
export function aroundGoal(
  request: PlacedRequest,
  view: GoalView,
  step: Parameters<typeof keepGoalPath>[3],
): Around {
  const { lang, place } = request;
  const { wording, edition } = view;
  const asked = editionIn(request);
  const goal = { id: wording.goalId, title: wording.title };
  const back = goalPath(lang, place.slug, goal, asked);
  return {
    edition,
    revision: wording.revision,
    subtitle: subtitleOf(view, lang),
    crumbs: crumbs(request, view, { label: withRef(wording), href: back }),
    back,
    path: keepGoalPath(lang, place.slug, goal, step, asked),
  };
}

function crumbs(
  request: PlacedRequest,
  { edition }: Pick<MeasureView, 'edition'>,
  thing: { label: string; href: string },
) {
  const own = otherLang(edition.lang, request.lang);
  const ofLang = own === undefined ? {} : { lang: own };
  const href = planPath(request.lang, request.place.slug, editionIn(request));
  return [
    { label: edition.title, href, ...ofLang },
    { ...thing, ...ofLang },
  ];
}
