import { z } from 'zod';

/** The three languages of the interface, bokmål first. A plan keeps the one it was written in. */
export const langs = ['nb', 'nn', 'en'] as const;
export const Lang = z.enum(langs);
export type Lang = z.infer<typeof Lang>;

/** A text of the interface. The type is the check that no language is forgotten. */
export type Text = Readonly<Record<Lang, string>>;

/** What each language is called, in each; where it speaks of itself, in its own. */
export const langNames: Readonly<Record<Lang, Text>> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian (Bokmål)' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian (Nynorsk)' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
};

/** The language a path segment or a header names, or null when it is none of ours. */
export function langOf(value: string | undefined): Lang | null {
  const parsed = Lang.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/**
 * Puts values into the braces of a text: `fill({nb: '{n} tiltak', …}, 'nb', {n: 3})`.
 * A brace without a value stays as it is, so that a missing one is seen.
 */
export function fill(text: Text, lang: Lang, values: Record<string, string | number>): string {
  return text[lang].replace(/\{(\w+)\}/g, (brace, name: string) =>
    name in values ? String(values[name]) : brace,
  );
}
