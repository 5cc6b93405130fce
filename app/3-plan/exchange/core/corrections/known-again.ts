import type { Answer } from '#3-plan/plan/core/recognise/recognise.ts';
import type { Correction } from './correction.ts';
import { type Applied, find, type State } from './state.ts';

type Told = Extract<Correction, { kind: 'known-again' }>;

/**
 * Someone says whether a thing is one of an earlier edition. It is one at most, and nothing else is that one
 * as long as both are there.
 */
export function tellKnown(state: State, { of, thing, earlier: { id }, same }: Told): Applied {
  const key = find(state, of, thing);
  if (key === null) return 'not-found';
  const said = answersIn(state).filter((one) => one.of === of);
  if (said.some((one) => one.key === key && one.earlier === id)) return 'nothing-to-do';
  const taken = said.some((one) => one.same && (one.key === key || one.earlier === id));
  if (same && taken) return 'taken';
  return { ...state, answers: [...state.answers, { of, key, earlier: id, same }] };
}

/** What was said of things that have not been taken out since. */
export function answersIn({ answers, goals, measures }: State): Answer[] {
  const there = {
    goal: new Set(goals.map(({ key }) => key)),
    measure: new Set(measures.map(({ key }) => key)),
  };
  return answers.filter(({ of, key }) => there[of].has(key));
}
