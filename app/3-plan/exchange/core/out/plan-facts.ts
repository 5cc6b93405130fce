import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { editionStateNames } from '#3-plan/plan/core/names.ts';
import { type Fact, text, type Value } from '#base/document.ts';
import { formatPeriod } from '#base/format.ts';
import type { Period } from '#base/period.ts';
import { printableLine } from '#base/printable.ts';
import { type Lang, langNames } from '#base/text.ts';
import { phrases, type Term, terms } from './words.ts';

/** What an export says of the edition beside its content. */
export type EditionFacts = {
  /** The partnership's name. */
  owner: string;
  /** Null where the content is in no edition, as one read from a file. */
  state: EditionState | null;
  /** The plan's title, where the content is a part of it. */
  partOf?: string;
};

/** Facts with what is not known left out. */
export function known(facts: readonly [Term, Value][], lang: Lang): Fact[] {
  return facts.flatMap(([term, detail]) =>
    detail.kind === 'nothing' ? [] : [{ term: terms[term][lang], detail }],
  );
}

/** A period as pages print it; nothing when neither end is known. */
export function period(value: Period, lang: Lang): Value {
  return value.from === null && value.to === null ? text(null) : text(formatPeriod(value, lang));
}

/** What a plan is as a whole. Its title and whose it is stand above. */
export function planFacts(content: PlanContent, { state, partOf }: EditionFacts): Fact[] {
  const { lang, frame } = content;
  const facts: [Term, Value][] = [
    ['partOf', text(printableLine(partOf ?? ''))],
    ['period', period(content, lang)],
    ['state', text(state && editionStateNames[state][lang])],
    ['language', text(langNames[lang][lang])],
  ];
  if (frame !== null) {
    facts.push([frame.kind, text(printableLine(frame.title) || '–')]);
    facts.push([`${frame.kind}Period`, period(frame, lang)]);
  }
  facts.push(['writtenBy', text(phrases.readable[lang])]);
  return known(facts, lang);
}
