import type { z } from 'zod';
import { fill, type Lang, type Text } from '#base/text.ts';
import type { FieldError, Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const texts = {
  unknown: {
    nb: 'Denne parameteren finnes ikke her. Disse finnes: {known}.',
    nn: 'Denne parameteren finst ikkje her. Desse finst: {known}.',
    en: 'There is no such parameter here. There are: {known}.',
  },
  none: {
    nb: 'Denne adressen tar ingen parametre.',
    nn: 'Denne adressa tek ingen parametrar.',
    en: 'This address takes no parameters.',
  },
  twice: {
    nb: 'Oppgi parameteren bare én gang.',
    nn: 'Oppgi parameteren berre éin gong.',
    en: 'Give the parameter only once.',
  },
  missing: { nb: 'Denne må oppgis.', nn: 'Denne må oppgivast.', en: 'This one must be given.' },
  oneOf: {
    nb: 'Bruk en av: {options}.',
    nn: 'Bruk ein av: {options}.',
    en: 'Use one of: {options}.',
  },
  atMost: {
    nb: 'Bruk et helt tall på høyst {most}.',
    nn: 'Bruk eit heilt tal på høgst {most}.',
    en: 'Use a whole number of at most {most}.',
  },
  atLeast: {
    nb: 'Bruk et helt tall på minst {least}.',
    nn: 'Bruk eit heilt tal på minst {least}.',
    en: 'Use a whole number of at least {least}.',
  },
  whole: { nb: 'Bruk et helt tall.', nn: 'Bruk eit heilt tal.', en: 'Use a whole number.' },
  longest: {
    nb: 'Bruk høyst {most} tegn.',
    nn: 'Bruk høgst {most} teikn.',
    en: 'Use at most {most} characters.',
  },
  shortest: {
    nb: 'Bruk minst {least} tegn.',
    nn: 'Bruk minst {least} teikn.',
    en: 'Use at least {least} characters.',
  },
  day: {
    nb: 'Bruk en dato som 2026-05-17.',
    nn: 'Bruk ein dato som 2026-05-17.',
    en: 'Use a date such as 2026-05-17.',
  },
  id: {
    nb: 'Bruk en id slik grensesnittet gir den.',
    nn: 'Bruk ein id slik grensesnittet gir han.',
    en: 'Use an id as the API gives it.',
  },
  form: {
    nb: 'Verdien har ikke riktig form. Se dokumentasjonen.',
    nn: 'Verdien har ikkje rett form. Sjå dokumentasjonen.',
    en: 'The value does not have the right form. See the documentation.',
  },
} satisfies Record<string, Text>;

/** The query of an address by its schema; every fault at once, each with what to do. */
export function readQuery<Schema extends z.ZodObject>(
  schema: Schema,
  given: URLSearchParams,
  lang: Lang,
): { ok: true; value: z.infer<Schema> } | { ok: false; problem: Problem } {
  const errors: FieldError[] = [];
  const known = Object.keys(schema.shape);
  for (const name of new Set(given.keys())) {
    if (!known.includes(name)) {
      const detail =
        known.length === 0
          ? texts.none[lang]
          : fill(texts.unknown, lang, { known: known.join(', ') });
      errors.push({ name: name.slice(0, 60), detail });
    } else if (given.getAll(name).length > 1) errors.push({ name, detail: texts.twice[lang] });
    // No text in the database holds this character.
    else if (given.get(name)?.includes('\0')) errors.push({ name, detail: texts.form[lang] });
  }
  const values = Object.fromEntries([...given].filter(([name]) => known.includes(name)));
  const parsed = schema.safeParse(values);
  if (parsed.success && errors.length === 0) {
    return { ok: true, value: parsed.data as z.infer<Schema> };
  }
  for (const issue of parsed.error?.issues ?? []) {
    errors.push({ name: String(issue.path[0] ?? ''), detail: sentenceOf(issue, values, lang) });
  }
  return { ok: false, problem: { problem: 'bad-query', errors } };
}

function sentenceOf(issue: Issue, values: Record<string, string>, lang: Lang): string {
  if (values[String(issue.path[0])] === undefined) return texts.missing[lang];
  switch (issue.code) {
    case 'invalid_value':
      return fill(texts.oneOf, lang, { options: issue.values.join(', ') });
    case 'too_big':
      return issue.origin === 'string'
        ? fill(texts.longest, lang, { most: String(issue.maximum) })
        : fill(texts.atMost, lang, { most: String(issue.maximum) });
    case 'too_small':
      return issue.origin === 'string'
        ? fill(texts.shortest, lang, { least: String(issue.minimum) })
        : fill(texts.atLeast, lang, { least: String(issue.minimum) });
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? texts.whole[lang]
        : texts.form[lang];
    case 'invalid_format':
      if (issue.format === 'date') return texts.day[lang];
      return issue.format === 'uuid' ? texts.id[lang] : texts.form[lang];
    default:
      return texts.form[lang];
  }
}
