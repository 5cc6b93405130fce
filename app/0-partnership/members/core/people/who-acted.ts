import type { Lang, Text } from '#base/text.ts';

/** Those who act without being anyone in particular. */
const nobody: Readonly<Record<string, Text>> = {
  system: { nb: 'Programmet', nn: 'Programmet', en: 'The program' },
  'local-editor': { nb: 'Lokal redaktør', nn: 'Lokal redaktør', en: 'Local editor' },
  'command line': { nb: 'Kommandolinjen', nn: 'Kommandolinja', en: 'The command line' },
};

const texts = {
  erasedEntry: { nb: 'slettet', nn: 'sletta', en: 'erased' },
  erasedPerson: { nb: 'slettet person', nn: 'sletta person', en: 'erased person' },
  someone: { nb: 'en person', nn: 'ein person', en: 'a person' },
} satisfies Record<string, Text>;

/**
 * Who acted, in words: an organisation under its own name, and the person behind it, whose name only those
 * inside are given. `by` is undefined where the entry was erased.
 */
export function whoActed(
  { by, organisation }: { by: string | undefined; organisation?: string | null | undefined },
  names: ReadonlyMap<string, string | null>,
  lang: Lang,
): string {
  if (by === undefined) return texts.erasedEntry[lang];
  if (!by.startsWith('person:')) return nobody[by]?.[lang] ?? by;
  const known = names.get(by);
  const person = known === null ? texts.erasedPerson[lang] : (known ?? texts.someone[lang]);
  return organisation ? `${organisation} (${person})` : person;
}
