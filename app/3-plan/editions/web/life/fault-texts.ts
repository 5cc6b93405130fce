import type { Lang, Text } from '#base/text.ts';

const faults = {
  too_small: {
    nb: 'Skriv minst tre tegn.',
    nn: 'Skriv minst tre teikn.',
    en: 'Write at least three characters.',
  },
  too_big: { nb: 'Teksten er for lang.', nn: 'Teksten er for lang.', en: 'The text is too long.' },
  invalid_format: { nb: 'Skriv en dato.', nn: 'Skriv ein dato.', en: 'Give a date.' },
  invalid_value: {
    nb: 'Velg ett av alternativene.',
    nn: 'Vel eitt av alternativa.',
    en: 'Choose one of these.',
  },
  other: {
    nb: 'Skjemaet kom ikke helt fram. Last siden på nytt og prøv igjen.',
    nn: 'Skjemaet kom ikkje heilt fram. Last sida på nytt og prøv igjen.',
    en: 'The form did not arrive whole. Load the page again and try once more.',
  },
} satisfies Record<string, Text>;

/** What is wrong with a field, by the schema's own code for it. */
export function faultSentence(code: string, lang: Lang): string {
  const known = Object.hasOwn(faults, code) ? faults[code as keyof typeof faults] : faults.other;
  return known[lang];
}
