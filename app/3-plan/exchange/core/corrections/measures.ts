import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import type { Correction } from './correction.ts';
import { moved, withoutMeasures } from './goals.ts';
import { madeKey } from './printed.ts';
import {
  type Applied,
  changed,
  find,
  findAll,
  insertedAfter,
  type State,
  withMade,
} from './state.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

export function changeMeasure(state: State, { measure, to }: Of<'measure-changed'>): Applied {
  const key = find(state, 'measure', measure);
  if (key === null) return 'not-found';
  const { goal, ...fields } = to;
  const under = goal ? find(state, 'goal', goal) : null;
  if (goal && under === null) return 'not-found';
  const measures = changed(state.measures, key, (one) => ({ ...one, ...fields, sure: true }));
  const changedState = { ...state, measures };
  return goal === undefined ? changedState : moved(changedState, [key], under);
}

/** A new measure stands last among those of its goal. */
export function addMeasure(
  state: State,
  id: number,
  { measure, where }: Of<'measure-added'>,
): Applied {
  const { goal: above, ...fields } = measure;
  const goal = above && find(state, 'goal', above);
  if (above && goal === null) return 'not-found';
  const key = madeKey(id);
  const added: ReadMeasure = { ...fields, key, goal, where, seeAlso: [], sure: true };
  const beside = state.measures.findLast((one) => one.goal === goal) ?? state.measures.at(-1);
  const measures = insertedAfter(state.measures, beside?.key ?? null, added);
  return withMade({ ...state, measures }, key, measure.title);
}

/** Takes a measure out, and its amounts with it. */
export function dropMeasure(state: State, { measure }: Of<'measure-dropped'>): Applied {
  const key = find(state, 'measure', measure);
  if (key === null) return 'not-found';
  return {
    ...state,
    measures: withoutMeasures(state.measures, [key]),
    amounts: state.amounts.filter((amount) => amount.measure !== key),
  };
}

/** The first part is the measure itself, with its money and those who point to it; the others are new. */
export function splitMeasure(state: State, id: number, correction: Of<'measure-split'>): Applied {
  const key = find(state, 'measure', correction.measure);
  const whole = state.measures.find((one) => one.key === key);
  const [first, ...others] = correction.parts;
  if (!whole || !first) return 'not-found';
  const parts = others.map((part, index): ReadMeasure => {
    return { ...whole, ...part, key: madeKey(id, index + 1), seeAlso: [], sure: true };
  });
  const measures = insertedAfter(
    changed(state.measures, whole.key, (one) => ({ ...one, ...first, sure: true })),
    whole.key,
    ...parts,
  );
  return parts.reduce<State>((made, part) => withMade(made, part.key, part.title), {
    ...state,
    measures,
  });
}

/** One measure of several: texts follow each other, names are united, money and pointers follow. */
export function mergeMeasures(state: State, { into, from }: Of<'measures-merged'>): Applied {
  const key = find(state, 'measure', into);
  const found = findAll(state, 'measure', from);
  if (key === null || found === null) return 'not-found';
  const keys = found.filter((one) => one !== key);
  if (keys.length === 0) return 'nothing-to-do';
  const gone = new Set(keys);
  const others = state.measures.filter((one) => gone.has(one.key));
  const kept = state.measures.find((one) => one.key === key);
  if (!kept) return 'not-found';
  const one = others.reduce(joined, kept);
  const pointed = (seeAlso: readonly string[], own: string) =>
    [...new Set(seeAlso.map((to) => (gone.has(to) ? key : to)))].filter((to) => to !== own);
  return {
    ...state,
    measures: changed(state.measures, key, () => one)
      .filter((measure) => !gone.has(measure.key))
      .map((measure) => ({ ...measure, seeAlso: pointed(measure.seeAlso, measure.key) })),
    amounts: state.amounts.map((amount) =>
      amount.measure !== null && gone.has(amount.measure)
        ? { ...amount, measure: key, goal: one.goal }
        : amount,
    ),
  };
}

function joined(one: ReadMeasure, other: ReadMeasure): ReadMeasure {
  const named = one.title === other.title ? null : other.title;
  const told = [named, other.description].filter(Boolean).join('\n');
  const leads = united(one.leads, other.leads);
  return {
    ...one,
    challenge: paragraphs(one.challenge, other.challenge),
    description: paragraphs(one.description, told),
    steps: united(one.steps, other.steps),
    leads,
    partners: united(one.partners, other.partners).filter((name) => !leads.includes(name)),
    from: [one.from, other.from].filter((day) => day !== null).toSorted()[0] ?? null,
    to:
      [one.to, other.to]
        .filter((day) => day !== null)
        .toSorted()
        .at(-1) ?? null,
    seeAlso: [...one.seeAlso, ...other.seeAlso],
    sure: true,
  };
}

function united(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}

/** Two texts under each other; the same text twice is one. */
function paragraphs(...texts: (string | null)[]): string | null {
  return [...new Set(texts.filter(Boolean))].join('\n\n') || null;
}
