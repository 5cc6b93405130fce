import { chapters, type Term, terms } from '#3-plan/exchange/core/out/words.ts';
import { type Lang, langs, type Text } from '#base/text.ts';

type Chapter = keyof typeof chapters;

/** The words of an exported plan the other way: what each stands for, in one language. */
export type OurWords = {
  lang: Lang;
  /** What a term, a label or a column's header names; null when it is none of ours. */
  term: (printed: string) => Term | null;
  chapter: (printed: string) => Chapter | null;
};

export const ourWords: Readonly<Record<Lang, OurWords>> = {
  nb: of('nb'),
  nn: of('nn'),
  en: of('en'),
};

function of(lang: Lang): OurWords {
  const byWord = inverse(terms, lang);
  const byChapter = inverse(chapters, lang);
  return {
    lang,
    term: (printed) => byWord.get(printed) ?? null,
    chapter: (printed) => byChapter.get(printed) ?? null,
  };
}

/** Which key a printed word is, in one language. */
export function inverse<Key extends string>(
  names: Readonly<Record<Key, Text>>,
  lang: Lang,
): ReadonlyMap<string, Key> {
  const entries = Object.entries(names) as [Key, Text][];
  return new Map(entries.map(([key, name]) => [name[lang], key]));
}

/** The language whose words say that this plan was written by us, from one row of facts; null when none does. */
export function languageByMark(term: string, detail: string): Lang | null {
  if (!/^Tannhjul(?!\p{L})/u.test(detail)) return null;
  return langs.find((lang) => terms.writtenBy[lang] === term) ?? null;
}
