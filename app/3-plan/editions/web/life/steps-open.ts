import { asksForChange, isDone, madeFor } from '#3-plan/editions/core/life/bodies.ts';
import {
  canGo,
  consultationChangeRefusals,
  consultationRefusals,
  nextIsBegun,
  putForwardRefusals,
  versionRefusals,
} from '#3-plan/editions/core/life/graph.ts';
import type { StepWord } from '#3-plan/editions/core/life/paths.ts';
import { courseOf } from '#3-plan/editions/data/life/hold.ts';
import type { LifeView } from '#3-plan/editions/data/life/view.ts';
import { isInForce, isOpen } from '#3-plan/plan/core/edition.ts';
import type { Text } from '#base/text.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import { stepOperations } from './step-operations.ts';
import { stepTexts } from './step-texts.ts';

/** The steps a reader may take with an edition now, first those that lead it on. */
export function stepsOpen(
  view: LifeView,
  viewer: Actor,
): { path: StepWord; name: Text; leads: boolean }[] {
  const now = openNow(view);
  return order
    .filter((step) => now[step] && allows(stepOperations[step], viewer))
    .map((step) => ({ path: step, name: stepTexts[step].title, leads: !beside.has(step) }));
}

const order: readonly StepWord[] = [
  'ny-versjon',
  'tilbake',
  'vedta',
  'legg-fram',
  'staten',
  'utbetalt',
  'neste',
  'horing',
  'horing-endre',
  'organ',
  'organ-bort',
  'to-personer',
];

/** Steps that leave the edition where it is. */
const beside: ReadonlySet<StepWord> = new Set([
  'horing-endre',
  'organ',
  'organ-bort',
  'to-personer',
]);

/** The bodies that ask for a change nobody has written in yet. */
export function wanting({ approving: { bodies, versions } }: LifeView) {
  return bodies.filter(
    (body) =>
      body.stands !== null &&
      asksForChange.has(body.stands.outcome) &&
      madeFor(body, versions) === null,
  );
}

function openNow(view: LifeView): Record<StepWord, boolean> {
  const { edition, frame, approving, standings, all } = view;
  const { state } = edition;
  const course = courseOf(view);
  const agreed = frame?.kind === 'agreement';
  const allDone = standings.length > 0 && standings.every(isDone);
  return {
    organ: isOpen(state) || (state === 'put-forward' && approving.bodies.length > 0),
    'organ-bort': isOpen(state) && course.versions === 0 && course.bodies > 0,
    horing: consultationRefusals(course).length === 0,
    'horing-endre': consultationChangeRefusals(state).length === 0,
    'legg-fram': putForwardRefusals(course).length === 0,
    tilbake: state === 'put-forward' && wanting(view).length > 0,
    'ny-versjon': versionRefusals(course).length === 0,
    vedta: state === 'put-forward' && allDone,
    staten: agreed && canGo(state, 'approved-by-state'),
    utbetalt: agreed && canGo(state, 'paid'),
    neste: isInForce(state) && !nextIsBegun(all, edition),
    'to-personer': state === 'put-forward' || isOpen(state),
  };
}
