import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type Fact, text, texts, type Value } from '#base/document.ts';
import { printableLine, printableLines } from '#base/printable.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { Difference } from './difference.ts';
import type { Explained } from './explain.ts';
import type { Thing } from './thing.ts';
import { type Names, nameIn, wordedChanges } from './worded.ts';
import { changeWords } from './words.ts';

/** What a yearly update is made from; `said` gives what was said of a thing's change. */
export type Update = {
  before: PlanContent;
  after: PlanContent;
  difference: Difference;
  said(thing: Thing): Explained | null;
  /** The partnership's name. */
  owner: string;
};

const title: Text = {
  nb: 'Årlig oppdatering: {plan}',
  nn: 'Årleg oppdatering: {plan}',
  en: 'Yearly update: {plan}',
};

/** What the update of a plan is called. */
export function titleOf(plan: PlanContent): string {
  return fill(title, plan.lang, { plan: printableLine(plan.title) || '–' });
}

/** Why, or that nobody has said it. */
export function reasonOf(said: Explained | null, lang: Lang): Value {
  return said ? texts(printableLines(said.reason)) : text(changeWords.noReason[lang]);
}

/** Running text, a line for each of its own. */
export function prose(value: string | null): Value {
  return texts(printableLines(value ?? ''));
}

/** What it was split or merged into, and what it came out of. */
export function whatBecame({ fate, became, outOf }: Thing, names: Names, lang: Lang): Fact[] {
  const called = (keys: readonly string[]) => texts(keys.map((key) => nameIn(names, { key })));
  return [
    { term: changeWords[fate === 'split' ? 'split' : 'merged'][lang], detail: called(became) },
    { term: changeWords.outOf[lang], detail: called(outOf) },
  ];
}

/** What differs, before and after; of what is in one edition alone, just what it says there. */
export function changesOf(thing: Thing, names: Names, lang: Lang): Fact[] {
  const both = thing.before !== null && thing.after !== null;
  return wordedChanges(thing, names, lang).map(({ term, before, after, long }) => ({
    term: printableLine(term),
    detail: both
      ? texts([side('before', before, long, lang), side('after', after, long, lang)])
      : texts(printableLines(after || before)),
  }));
}

function side(end: 'before' | 'after', said: string, long: boolean, lang: Lang): string {
  const line = printableLines(said).join(long ? ' ' : ', ') || changeWords.nothing[lang];
  return `${changeWords[end][lang]}: ${line}`;
}
