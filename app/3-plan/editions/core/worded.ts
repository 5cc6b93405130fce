import { type Labels, labelsOf } from '#3-plan/exchange/core/out/labels.ts';
import { inOrder } from '#3-plan/exchange/core/out/order.ts';
import { phrases, type Term, terms } from '#3-plan/exchange/core/out/words.ts';
import {
  Certainty,
  GoalKind,
  LeadKind,
  type PlanContent,
  Standing,
} from '#3-plan/plan/core/content.ts';
import {
  certaintyNames,
  goalKindNames,
  leadKindNames,
  standingNames,
} from '#3-plan/plan/core/names.ts';
import { formatDay, formatMoney, formatPercent } from '#base/format.ts';
import type { Money } from '#base/money.ts';
import type { Lang, Text } from '#base/text.ts';
import type { FieldChange, MoneyChange, Said, Thing } from './thing.ts';

/** What goals and measures are called in each of the two editions. */
export type Names = { before: Labels; after: Labels };

/** One thing that is said differently, in words. `long` is running text, to be compared word by word. */
export type WordedChange = { term: string; before: string; after: string; long: boolean };

const words = {
  budget: { nb: 'Budsjett {year}', nn: 'Budsjett {year}', en: 'Budget {year}' },
  funding: { nb: '{source} {year}', nn: '{source} {year}', en: '{source} {year}' },
} satisfies Record<string, Text>;

/** What each edition calls its goals and measures. */
export function namesOf(before: PlanContent, after: PlanContent): Names {
  return { before: labelsOf(inOrder(before)), after: labelsOf(inOrder(after)) };
}

/** What a thing is called: as in the later edition, or as it was called when it was there. */
export function nameIn(names: Names, { key }: { key: string }): string {
  return names.after.get(key) ?? names.before.get(key) ?? key;
}

/** All that differs of a thing, in words: fields, where it stands, and its money. */
export function wordedChanges(
  { kind, fields, move, money }: Pick<Thing, 'kind' | 'fields' | 'move' | 'money'>,
  names: Names,
  lang: Lang,
): WordedChange[] {
  const under = kind === 'goal' ? terms.parent : terms.goal;
  const at = (key: string | null, labels: Labels) => (key === null ? '' : (labels.get(key) ?? key));
  const moved =
    move === null
      ? []
      : [{ before: at(move.before, names.before), after: at(move.after, names.after) }];
  return [
    ...moved.map((ends) => ({ term: under[lang], ...ends, long: false })),
    ...fields.map((change) => wordedField(change, names, lang)),
    ...money.map((change) => ({
      term: moneyTerm(change, lang),
      before: moneyWords(change.before, change.terms.before, lang),
      after: moneyWords(change.after, change.terms.after, lang),
      long: false,
    })),
  ];
}

/** «4 450 000 kr (løyvd)»; empty where there is no such line. */
export function moneyWords(amount: Money | null, how: readonly string[], lang: Lang): string {
  if (amount === null) return '';
  const said = how.map((one) => {
    const certainty = Certainty.safeParse(one);
    return (certainty.success ? certaintyNames[certainty.data] : phrases.carriedOver)[lang];
  });
  const figure = formatMoney(amount, lang);
  return said.length === 0 ? figure : `${figure} (${said.join(', ').toLowerCase()})`;
}

function moneyTerm({ what, source, year }: MoneyChange, lang: Lang): string {
  return words[what][lang].replace('{year}', String(year)).replace('{source}', () => source ?? '');
}

const long = new Set(['purpose', 'challenge', 'description', 'steps', 'effect']);

function wordedField(
  { field, before, after }: FieldChange,
  names: Names,
  lang: Lang,
): WordedChange {
  return {
    term: termOf(field)[lang],
    before: said(field, before, names.before, lang),
    after: said(field, after, names.after, lang),
    long: long.has(field),
  };
}

function termOf(field: string): Text {
  return field === 'kind' ? terms.goalKind : terms[field as Term];
}

function said(field: string, value: Said, labels: Labels, lang: Lang): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatPercent(value, lang);
  if (typeof value !== 'string') {
    const lines = field === 'seeAlso' ? value.map((key) => labels.get(key) ?? key) : value;
    return lines.join('\n');
  }
  if (field === 'kind') return goalKindNames[GoalKind.parse(value)][lang];
  if (field === 'standing') return standingNames[Standing.parse(value)][lang];
  if (field === 'leadKind') return leadKindNames[LeadKind.parse(value)][lang];
  return field === 'from' || field === 'to' ? formatDay(value, lang) : value;
}
