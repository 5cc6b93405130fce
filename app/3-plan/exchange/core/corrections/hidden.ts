import type { Corrected } from './correct.ts';
import type { Correction } from './correction.ts';
import { inThing, type Put, textsOf } from './hidden-texts.ts';
import type { Kind } from './printed.ts';
import { changed, find, type State } from './state.ts';

type Told = Extract<Correction, { kind: 'hidden-name-told' }>;

/** A name that was hidden with doubt: in what, and between which words. The plan itself has no key. */
export type Doubt = ({ of: 'plan' } | { of: Kind; key: string }) & {
  before: string;
  after: string;
  nth: number;
  /** What stands there now: `[navn?]`. */
  mark: string;
};

const mark = /\[(navn|namn|name)(\??)\]/g;

/** Words kept on each side, enough to know the place again. */
const around = 40;

/** Every name hidden with doubt in what becomes public, in the order they stand. */
export function doubtsIn({ result, keys }: Pick<Corrected, 'result' | 'keys'>): Doubt[] {
  const { plan, goals, measures, budget, approvals } = result;
  const of = (kind: Kind, key: string, walk: (put: Put) => unknown) =>
    doubtsOf({ of: kind, key }, textsOf(walk));
  return [
    ...doubtsOf(
      { of: 'plan' },
      textsOf((put) => inThing.plan(plan, put)),
    ),
    ...goals.flatMap((goal) => of('goal', goal.key, (put) => inThing.goal(goal, put))),
    ...measures.flatMap((one) => of('measure', one.key, (put) => inThing.measure(one, put))),
    ...budget.flatMap((one, at) =>
      of('amount', keys.amounts[at] ?? '', (put) => inThing.amount(one, put)),
    ),
    ...approvals.flatMap((one, at) =>
      of('approval', keys.approvals[at] ?? '', (put) => inThing.approval(one, put)),
    ),
  ];
}

function doubtsOf(
  about: { of: 'plan' } | { of: Kind; key: string },
  texts: readonly string[],
): Doubt[] {
  const seen = new Map<string, number>();
  return texts.flatMap((text) =>
    marksIn(text).map(({ before, after, index, length }): Doubt => {
      const nth = seen.get(`${before}|${after}`) ?? 0;
      seen.set(`${before}|${after}`, nth + 1);
      return { ...about, before, after, nth, mark: text.slice(index, index + length) };
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

/** A hidden name is a person's, and stays hidden without doubt; or none, and its text is put in its place. */
export function tellHidden(state: State, told: Told): State | 'not-found' | 'nothing-to-do' {
  const telling = tellingOf(told);
  const after =
    told.in.of === 'plan' ? inPlan(state, telling.put) : inOne(state, told.in, telling.put);
  if (after === 'not-found') return after;
  return telling.done() ? after : 'nothing-to-do';
}

function inPlan(state: State, put: Put): State {
  return { ...state, plan: inThing.plan(state.plan, put) };
}

type Within = Exclude<Told['in'], { of: 'plan' }>;

function inOne(state: State, { of, target }: Within, put: Put): State | 'not-found' {
  const key = find(state, of, target);
  if (key === null) return 'not-found';
  const { goals, measures, amounts, approvals } = state;
  switch (of) {
    case 'goal':
      return { ...state, goals: changed(goals, key, (one) => inThing.goal(one, put)) };
    case 'measure':
      return { ...state, measures: changed(measures, key, (one) => inThing.measure(one, put)) };
    case 'amount':
      return { ...state, amounts: changed(amounts, key, (one) => inThing.amount(one, put)) };
    case 'approval':
      return { ...state, approvals: changed(approvals, key, (one) => inThing.approval(one, put)) };
  }
}

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
