import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { goalKindNames, standingNames } from '#3-plan/plan/core/names.ts';
import { type Lang, langNames, type Text } from '#base/text.ts';
import type { FieldName } from './field-texts.ts';
import { texts } from './texts.ts';

export const roleNames: Record<'line' | 'total' | 'funding', Text> = {
  line: { nb: 'Budsjett', nn: 'Budsjett', en: 'Budget' },
  funding: { nb: 'Finansiering', nn: 'Finansiering', en: 'Funding' },
  total: { nb: 'Trykt sum', nn: 'Trykt sum', en: 'Printed sum' },
};

/** A field's value as one reads it: a goal by its title, a choice by its word. */
export function wordsFor(field: FieldName, value: string, result: ReadResult, lang: Lang): string {
  const choices: Partial<Record<FieldName, Readonly<Record<string, Text>>>> = {
    kind: goalKindNames,
    standing: standingNames,
    role: roleNames,
    language: langNames,
  };
  const words = choices[field];
  // What was typed may be the name of anything.
  const choice = words && Object.hasOwn(words, value) ? words[value] : undefined;
  if (choice) return choice[lang];
  if (field !== 'goal' && field !== 'parent' && field !== 'about') return value;
  if (value === '') return texts.none[lang];
  const key = value.replace(/^(goal|measure):/, '');
  return nameOf(result, key) ?? value;
}

/** The number and title of a goal or measure. */
export function nameOf({ goals, measures }: ReadResult, key: string): string | null {
  const found = goals.find((one) => one.key === key) ?? measures.find((one) => one.key === key);
  return found ? numbered(found) : null;
}

export function numbered({ ref, title }: { ref: string | null; title: string }): string {
  return [ref, title].filter(Boolean).join(' ');
}
