/** How many mistakes a word of so many letters may have and still be taken for another. */
export function mostMistakes(letters: number): number {
  if (letters < 3) return 0;
  return letters < 7 ? 1 : 2;
}

/**
 * How many letters one must add, leave out, change or swap with the next to make one word of the other
 * (optimal string alignment). With `begun`, to make the beginning of the other that is nearest.
 */
export function distance(typed: string, word: string, begun = false): number {
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const next = [row];
    for (let at = 1; at <= word.length; at++) {
      const same = typed[row - 1] === word[at - 1];
      const swapped =
        typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1]
          ? (before[at - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY;
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
        swapped,
      );
    }
    before = last;
    last = next;
  }
  return begun ? Math.min(...last) : (last.at(-1) ?? 0);
}
