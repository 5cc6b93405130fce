/** The words of a title as they are compared: small letters, no marks, no brackets. */
export function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1);
}

/** A title as one word to look up. */
export function titleKey(title: string): string {
  return wordsOf(title).join(' ');
}

/**
 * Whether two titles name the same thing: nearly all words of the shorter stand in the longer. One
 * lone word must be long to count, since short ones are shared by chance.
 */
export function similarTitles(one: string, other: string): boolean {
  const [first, second] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const [short, long] = first.size <= second.size ? [first, second] : [second, first];
  if (short.size === 0) return false;
  const shared = [...short].filter((word) => long.has(word));
  if (short.size === 1) return shared.length === 1 && (shared[0]?.length ?? 0) >= 8;
  return shared.length / short.size >= 0.8 && (short.size > 2 || short.size * 3 >= long.size);
}
