import type { Column, ColumnKind } from '#base/document.ts';

/** Columns of words share what is left beside those of figures, which are as wide as what stands in them. */
const words: ReadonlySet<ColumnKind> = new Set(['short', 'text', 'prose']);
const figures: ReadonlySet<ColumnKind> = new Set(['money', 'number', 'percent']);

/** Whether a column stands to the right. */
export function isFigure({ kind }: Column): boolean {
  return figures.has(kind);
}

/** A word longer than this is hyphenated; a figure never is. */
const longestWord = 12;

/** A column of whole sentences gets no more room than this for being longer. */
const mostShare = 60;

/**
 * How broad a column of words is beside others of its kind, counted in letters: by how much there usually
 * is in it, and no narrower than what cannot be broken. 0 for a column that needs what it needs.
 */
export function shareOf({ header, kind }: Column, cells: readonly (readonly string[])[]): number {
  if (!words.has(kind)) return 0;
  const lines = cells.flat();
  const longest = cells.map((own) => Math.max(0, ...own.map((line) => line.length)));
  const usual = longest.reduce((sum, length) => sum + length, 0) / Math.max(1, cells.length);
  const unbroken = [header, ...lines].flatMap((line) => line.split(/[ /–-]/)).map(unbrokenLength);
  return Math.round(Math.max(Math.min(usual, mostShare) ** 0.9, Math.max(...unbroken) + 2));
}

function unbrokenLength(word: string): number {
  return /\p{L}/u.test(word) ? Math.min(word.length, longestWord) : Math.min(word.length, 20);
}

/** Shares or widths together. */
export function sum(all: readonly number[]): number {
  return all.reduce((total, one) => total + one, 0);
}
