import { asSheet, day, type Sheet, text } from '#base/document.ts';
import type { Day } from '#base/period.ts';
import { printableLine } from '#base/printable.ts';
import { fill, type Lang, type Text } from '#base/text.ts';

const words = {
  some: {
    nb: 'Et utvalg: {which} ({n} av {all} tiltak)',
    nn: 'Eit utval: {which} ({n} av {all} tiltak)',
    en: 'A selection: {which} ({n} of {all} measures)',
  },
  name: {
    nb: 'utvalg {n} av {all} {which}',
    nn: 'utval {n} av {all} {which}',
    en: 'selection {n} of {all} {which}',
  },
  sheet: {
    nb: 'Utvalg, {n} av {all}',
    nn: 'Utval, {n} av {all}',
    en: 'Selection, {n} of {all}',
  },
  fact: { nb: 'Opplysning', nn: 'Opplysning', en: 'Fact' },
  content: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  which: { nb: 'Utvalg', nn: 'Utval', en: 'Selection' },
  shown: { nb: 'Tiltak i listen', nn: 'Tiltak i lista', en: 'Measures in the list' },
  all: { nb: 'Tiltak i planen', nn: 'Tiltak i planen', en: 'Measures in the plan' },
  asOf: { nb: 'Slik det var meldt', nn: 'Slik det var meldt', en: 'As reported' },
} satisfies Record<string, Text>;

/** What measures were chosen by, in words (none where all are there), how many were, and of how many in the plan. */
export type Selection = {
  plan: string;
  lang: Lang;
  day: Day;
  which: readonly string[];
  n: number;
  all: number;
};

/** «Et utvalg: Forsinket, Nav (12 av 300 tiltak)»; null where all the plan’s measures are there. */
export function selectionLine(of: Selection): string | null {
  return of.which.length === 0 ? null : filled(words.some, of);
}

/** The same for the name of a file: what a table of rows alone cannot say of itself. */
export function selectionName(of: Selection): string {
  return of.which.length === 0 ? '' : filled(words.name, of);
}

/**
 * A sheet beside the rows, whose name one sees in the row of tabs: the rows' own sheet keeps its name and has no line
 * above its columns, for those who read it by machine.
 */
export function selectionSheets(of: Selection): Sheet[] {
  const { lang, which, plan, n, all } = of;
  if (which.length === 0) return [];
  const table = {
    columns: [
      { header: words.fact[lang], kind: 'text' as const },
      { header: words.content[lang], kind: 'text' as const },
    ],
    rows: [
      [text(words.plan[lang]), text(printableLine(plan))],
      [text(words.which[lang]), text(printableLine(which.join(', ')))],
      [text(words.shown[lang]), { kind: 'number' as const, number: n }],
      [text(words.all[lang]), { kind: 'number' as const, number: all }],
      [text(words.asOf[lang]), day(of.day)],
    ],
  };
  return [{ name: filled(words.sheet, of), table: asSheet(table) }];
}

function filled(words: Text, { lang, which, n, all }: Selection): string {
  return fill(words, lang, { n, all, which: printableLine(which.join(', ')) });
}
