import type { ReadGoal, ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import type { Correction } from './correction.ts';
import { changed, find, type State } from './state.ts';

type Told = Extract<Correction, { kind: 'hidden-name-told' }>;

/** A name that was hidden with doubt: in what, and between which words. */
export type Doubt = {
  of: 'goal' | 'measure';
  key: string;
  before: string;
  after: string;
  nth: number;
  /** What stands there now: `[navn?]`. */
  mark: string;
};

const mark = /\[(navn|namn|name)(\??)\]/g;

/** Words kept on each side, enough to know the place again. */
const around = 40;

/** Every name hidden with doubt in goals and measures, in the order they stand. */
export function doubtsIn({ goals, measures }: Pick<State, 'goals' | 'measures'>): Doubt[] {
  return [
    ...goals.flatMap((goal) => doubtsOf('goal', goal.key, goalTexts(goal))),
    ...measures.flatMap((measure) => doubtsOf('measure', measure.key, measureTexts(measure))),
  ];
}

function doubtsOf(of: Doubt['of'], key: string, texts: readonly string[]): Doubt[] {
  const seen = new Map<string, number>();
  return texts.flatMap((text) =>
    marksIn(text).map(({ before, after, index, length }): Doubt => {
      const nth = seen.get(`${before}|${after}`) ?? 0;
      seen.set(`${before}|${after}`, nth + 1);
      return { of, key, before, after, nth, mark: text.slice(index, index + length) };
    }),
  );
}

type Marked = { before: string; after: string; index: number; length: number; word: string };

/** The doubtful marks of a text, each with the words up to the marks beside it. */
function marksIn(text: string): Marked[] {
  if (!text.includes('[')) return [];
  const all = [...text.matchAll(mark)];
  return all.flatMap(({ 0: whole, 1: word = '', 2: doubt, index }, at) => {
    if (doubt === '') return [];
    const from = all[at - 1] ? (all[at - 1]?.index ?? 0) + (all[at - 1]?.[0].length ?? 0) : 0;
    const to = all[at + 1]?.index ?? text.length;
    const before = text.slice(from, index).slice(-around).toWellFormed();
    const after = text
      .slice(index + whole.length, to)
      .slice(0, around)
      .toWellFormed();
    return [{ before, after, index, length: whole.length, word }];
  });
}

function goalTexts({ title, purpose }: ReadGoal): string[] {
  return [title, purpose ?? ''];
}

function measureTexts({ title, challenge, description, steps, leads, partners }: ReadMeasure) {
  return [title, challenge ?? '', description ?? '', ...steps, ...leads, ...partners];
}

/** A hidden name is a person's, and stays hidden without doubt; or none, and its text is put in its place. */
export function tellHidden(state: State, told: Told): State | 'not-found' | 'nothing-to-do' {
  const key = find(state, told.in.of, told.in.target);
  if (key === null) return 'not-found';
  const telling = tellingOf(told);
  const { of } = told.in;
  const goals =
    of === 'goal' ? changed(state.goals, key, (one) => inGoal(one, telling.put)) : state.goals;
  const measures =
    of === 'measure'
      ? changed(state.measures, key, (one) => inMeasure(one, telling.put))
      : state.measures;
  return telling.done() ? { ...state, goals, measures } : 'nothing-to-do';
}

type Put = (text: string) => string;

/** Puts the answer in the one place it is about, over the texts of a thing in their order. */
function tellingOf({ before, after, nth, text: answer }: Told): { put: Put; done(): boolean } {
  let passed = 0;
  let done = false;
  const put: Put = (text) => {
    const found = marksIn(text).find((one) => {
      if (one.before !== before || one.after !== after) return false;
      passed += 1;
      return passed === nth + 1;
    });
    if (!found) return text;
    done = true;
    const end = text.slice(found.index + found.length);
    return `${text.slice(0, found.index)}${answer ?? `[${found.word}]`}${end}`;
  };
  return { put, done: () => done };
}

function inGoal(goal: ReadGoal, put: Put): ReadGoal {
  return { ...goal, title: put(goal.title), purpose: goal.purpose && put(goal.purpose) };
}

/** In the same order as its texts are counted. */
function inMeasure(measure: ReadMeasure, put: Put): ReadMeasure {
  return {
    ...measure,
    title: put(measure.title),
    challenge: measure.challenge && put(measure.challenge),
    description: measure.description && put(measure.description),
    steps: measure.steps.map(put),
    leads: measure.leads.map(put),
    partners: measure.partners.map(put),
  };
}
