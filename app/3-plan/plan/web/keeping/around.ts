import { shortIn } from '#0-partnership/members/core/paths.ts';
import type { MendingForm } from '#3-plan/exchange/core/mending.ts';
import {
  goalPath,
  keepGoalPath,
  keepMeasurePath,
  measurePath,
  planPath,
} from '#3-plan/plan/core/paths.ts';
import { type GoalView, goalView } from '#3-plan/plan/data/keeping/goal-view.ts';
import { goneThing } from '#3-plan/plan/data/keeping/gone-thing.ts';
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

/** Forms by which something that the checks find is put right. */
const forms: ReadonlySet<string> = new Set<MendingForm>(['endre', 'fakta', 'penger']);

/** A goal or measure that has ended in the edition an address asks for, as its history knows it. */
export async function goneAsked(
  tx: Tx,
  { place, params, ...request }: PlacedRequest,
  kind: 'goal' | 'measure',
) {
  const short = shortIn(params[kind]);
  if (short === null) return null;
  const gone = await goneThing(tx, place.id, kind, short, editionIn(request));
  return gone && { ...gone, wording: { title: gone.title, ref: gone.ref, revision: null } };
}

/** Of what has ended there is no revision. */
type Worded = { title: string; ref: string | null; revision: number | null };

/** What a form that changes a measure needs to know of it. */
export function aroundMeasure(
  request: PlacedRequest,
  view: Pick<MeasureView, 'edition' | 'frame'> & {
    wording: Worded & { measureId: string };
  },
  step: Parameters<typeof keepMeasurePath>[3],
): Around {
  const { lang, place } = request;
  const { wording, edition } = view;
  const asked = editionIn(request);
  const measure = { id: wording.measureId, title: wording.title };
  const back = measurePath(lang, place.slug, measure, asked);
  return {
    edition,
    ...(forms.has(step) ? { edited: { id: measure.id, form: step as MendingForm } } : {}),
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
  view: Pick<GoalView, 'edition' | 'frame'> & { wording: Worded & { goalId: string } },
  step: Parameters<typeof keepGoalPath>[3],
): Around {
  const { lang, place } = request;
  const { wording, edition } = view;
  const asked = editionIn(request);
  const goal = { id: wording.goalId, title: wording.title };
  const back = goalPath(lang, place.slug, goal, asked);
  return {
    edition,
    ...(forms.has(step) ? { edited: { id: goal.id, form: step as MendingForm } } : {}),
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
