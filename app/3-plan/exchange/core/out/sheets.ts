import type { PlanContent } from '#3-plan/plan/core/content.ts';
import {
  certaintyNames,
  goalKindNames,
  leadKindNames,
  standingNames,
} from '#3-plan/plan/core/names.ts';
import {
  asSheet,
  type Column,
  day,
  type Fact,
  money,
  nothing,
  type SheetTable,
  text,
  texts,
  type Value,
} from '#base/document.ts';
import { printableLine, printableLines } from '#base/printable.ts';
import type { Lang } from '#base/text.ts';
import type { Labels } from './labels.ts';
import { phrases, type Term, terms } from './words.ts';

/** A column of a sheet: its header, its kind, and what it says of a thing. */
type Stating<Thing> = [Term, Column['kind'], (thing: Thing) => Value];

/** Facts on a sheet of their own. */
export function factsSheet(facts: readonly Fact[], lang: Lang): SheetTable {
  return asSheet({
    columns: [
      { header: phrases.fact[lang], kind: 'text' },
      { header: phrases.answer[lang], kind: 'prose' },
    ],
    rows: facts.map(({ term, detail }) => [text(term), detail]),
  });
}

export function goalsSheet({ goals, lang }: PlanContent, labels: Labels): SheetTable {
  return sheet(goals, lang, [
    ['ref', 'short', ({ ref }) => line(ref)],
    ['title', 'text', ({ title }) => named(title)],
    ['goalKind', 'short', ({ kind }) => text(goalKindNames[kind][lang])],
    ['parent', 'text', ({ parent }) => label(parent, labels)],
    ['weight', 'number', ({ weight }) => (weight === null ? nothing : number(weight))],
    ['purpose', 'prose', ({ purpose }) => prose(purpose)],
  ]);
}

export function measuresSheet({ measures, lang }: PlanContent, labels: Labels): SheetTable {
  return sheet(measures, lang, [
    ['ref', 'short', ({ ref }) => line(ref)],
    ['title', 'text', ({ title }) => named(title)],
    ['goal', 'text', ({ goal }) => label(goal, labels)],
    ['standing', 'short', ({ standing }) => text(standingNames[standing][lang])],
    ['leads', 'text', ({ leads }) => lines(leads)],
    ['partners', 'text', ({ partners }) => lines(partners)],
    ['leadKind', 'text', ({ leadKind }) => text(leadKindNames[leadKind][lang])],
    ['from', 'day', ({ from }) => day(from)],
    ['to', 'day', ({ to }) => day(to)],
    ['challenge', 'prose', ({ challenge }) => prose(challenge)],
    ['description', 'prose', ({ description }) => prose(description)],
    ['steps', 'prose', ({ steps }) => lines(steps)],
    ['effect', 'prose', ({ effect }) => prose(effect)],
    ['seeAlso', 'text', ({ seeAlso }) => texts(seeAlso.map((key) => labels.get(key) ?? key))],
  ]);
}

export function budgetSheet(content: PlanContent, labels: Labels): SheetTable {
  const { budget, lang } = content;
  return sheet(budget, lang, [
    ...about(content, labels),
    ['year', 'year', ({ year }) => number(year)],
    ['amount', 'money', ({ amount }) => money(amount)],
  ]);
}

export function fundingSheet(content: PlanContent, labels: Labels): SheetTable {
  const { funding, lang } = content;
  return sheet(funding, lang, [
    ['source', 'text', ({ source }) => named(source)],
    ['payer', 'text', ({ payer }) => line(payer)],
    ...about(content, labels),
    ['year', 'year', ({ year }) => number(year)],
    ['amount', 'money', ({ amount }) => money(amount)],
    ['certainty', 'short', ({ certainty }) => text(certaintyNames[certainty][lang])],
    ['carryOver', 'short', ({ carryOver }) => text(phrases[carryOver ? 'yes' : 'no'][lang])],
  ]);
}

type What = { goal: string | null; measure: string | null; item: string | null };

/** A measure's goal is named too, so that a sheet can be sorted and summed by goal. */
function about({ measures }: PlanContent, labels: Labels): Stating<What>[] {
  const goalOf = new Map(measures.map(({ key, goal }) => [key, goal]));
  return [
    [
      'goal',
      'text',
      ({ goal, measure }) => label(goal ?? goalOf.get(measure ?? '') ?? null, labels),
    ],
    ['measure', 'text', ({ measure }) => label(measure, labels)],
    ['item', 'text', ({ item }) => (item === null ? nothing : named(item))],
  ];
}

function sheet<Thing>(
  things: readonly Thing[],
  lang: Lang,
  columns: readonly Stating<Thing>[],
): SheetTable {
  const rows = {
    *[Symbol.iterator]() {
      for (const thing of things) yield columns.map(([, , of]) => of(thing));
    },
  };
  return {
    columns: columns.map(([term, kind]) => ({ header: terms[term][lang], kind })),
    rows,
    count: things.length,
  };
}

function label(key: string | null, labels: Labels): Value {
  return text(key === null ? null : (labels.get(key) ?? key));
}

function line(value: string | null): Value {
  return text(printableLine(value ?? ''));
}

/** What must be called something. */
function named(value: string): Value {
  return text(printableLine(value) || '–');
}

function lines(values: readonly string[]): Value {
  return texts(values.map(printableLine).filter((value) => value !== ''));
}

function prose(value: string | null): Value {
  return texts(printableLines(value ?? ''));
}

function number(value: number): Value {
  return { kind: 'number', number: value };
}
