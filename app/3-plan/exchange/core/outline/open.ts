import {
  addMeasure,
  goalIn,
  measureLike,
  newMeasure,
  retitle,
} from '#3-plan/exchange/core/draft.ts';
import { type Labelled, labelled } from '#3-plan/exchange/core/evidence/labels.ts';
import { parentRef } from '#3-plan/exchange/core/evidence/numbering.ts';
import { weightInTitle } from '#3-plan/exchange/core/evidence/weights.ts';
import type { GoalKind } from '#3-plan/plan/core/content.ts';
import type { Where } from '#base/block.ts';
import { closeMeasure, type State } from './state.ts';

export type FoundMeasure = { ref: string | null; title: string; where: Where; level: number };

/** Opens the section of a measure; without a title it waits for the next line. Gives back what labels stood beside the title. */
export function openMeasure(state: State, found: FoundMeasure): Labelled[] {
  closeMeasure(state);
  state.zone = null;
  state.measureLevel = found.level;
  const [first, ...fields] = labelled(found.title);
  const title = first?.field === null ? first.text.replace(/\.$/, '') : '';
  const parent = found.ref ? parentRef(found.ref) : null;
  const goals = parent ? (state.draft.goalsByRef.get(parent) ?? []) : [];
  state.measure = newMeasure(title, goals.at(-1) ?? state.goal, found.where);
  state.measure.ref = found.ref;
  state.measure.inText = true;
  state.candidate = null;
  if (title === '') state.waiting = 'measure';
  else settle(state);
  return first && first.field !== null ? [first, ...fields] : fields;
}

/** Gives the open measure its title; none when a label came first, and then its number must do. */
export function titleMeasure(state: State, title: string | null): void {
  const { measure } = state;
  if (!measure) return;
  measure.title = title ?? (measure.ref ? `Tiltak ${measure.ref}` : 'Tiltak');
  measure.sure &&= title !== null;
  state.waiting = null;
  settle(state);
}

/**
 * Finds the measure again that a table has already named, by its title or else its number under the
 * same goal, and goes on with that one; or adds the new one.
 */
function settle(state: State): void {
  const { draft, measure } = state;
  if (!measure) return;
  const open = (known: typeof measure) =>
    known.inTable && !known.inText && (known.goal === measure.goal || !known.goal || !measure.goal);
  const known =
    measureLike(draft, measure.title, open) ??
    (measure.ref === null
      ? null
      : draft.measures.slice(-40).find((other) => open(other) && other.ref === measure.ref));
  if (!known) {
    addMeasure(draft, measure);
    return;
  }
  known.inText = true;
  known.goal ??= measure.goal;
  known.ref ??= measure.ref;
  retitle(draft, known, measure.title);
  state.measure = known;
}

type FoundGoal = { kind: GoalKind; ref: string | null; title: string; where: Where };

/** Opens a goal, or waits for its title in the next line. */
export function openGoal(state: State, found: FoundGoal): void {
  closeMeasure(state);
  state.zone = null;
  state.candidate = null;
  if (found.title === '') {
    state.waiting = 'goal';
    state.waitingMark = { ref: found.ref, kind: found.kind, where: found.where };
    return;
  }
  const { title, weight } = weightInTitle(found.title.replace(/\.$/, ''));
  const goal = goalIn(state.draft, { kind: found.kind, ref: found.ref, title, sure: true });
  goal.weight ??= weight;
  if (goal.kind !== 'overall') state.goal = goal;
  else if (!state.goal) state.goal = null;
}
