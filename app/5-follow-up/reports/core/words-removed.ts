import { z } from 'zod';
import { Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';
import { canonical } from '#base/canonical.ts';
import type { ReportContent } from './content.ts';
import { type Part, rewritten, type Spot } from './spots.ts';

/** Words that are to go out of every version of a report, as they stand there, and why. */
export const WordsSought = z.object({
  reportId: z.uuid(),
  words: z.string().trim().min(3).max(300),
  reason: Withdrawal,
});

/** The same, with what told the one who decides where they stand. One that no page of ours gave is like an old one. */
export const WordsRemoved = WordsSought.extend({ seen: z.string() });

export type WordsRefusal =
  | 'no-such-report'
  | 'not-written-there'
  | 'too-many-places'
  | 'changed-meanwhile';

/** A name stands in fewer places of a version than this; «den» in more, and what is struck cannot be brought back. */
export const mostPlaces = 20;

/** What stands where words were. It is never longer than they, so that what was short enough still is. */
export const wordsMark = '[…]';

/**
 * What is not touched: a report on a measure is taken out with its record, which finds it here by its very words, and an
 * organisation is not renamed by striking who was responsible.
 */
const staying: readonly Part[] = ['told', 'name'];

/** Whether words go out of a text of this kind. */
export function goes(part: Part): boolean {
  return !staying.includes(part);
}

/** A version of a report, or (without a number) what is being written for the next. */
export type Copy = { number: number | null; content: ReportContent; reason: string | null };

/** A text the words stand in, and the versions that have it just so. */
export type Found = Spot & { copies: (number | null)[] };

/** What is left of a report when the words are gone: the database's own function gives the same. */
export function withoutWords(content: ReportContent, words: string): ReportContent {
  return rewritten(content, ({ part, text }) =>
    goes(part) ? text.replaceAll(words, wordsMark) : text,
  );
}

/** Every text that has the words in it, each once with the versions it stands in. */
export function foundIn(copies: readonly Copy[], words: string): Found[] {
  const found = new Map<string, Found>();
  for (const copy of copies) {
    for (const spot of spotsWith(copy, words)) {
      const key = canonical(spot);
      const known = found.get(key);
      if (known === undefined) found.set(key, { ...spot, copies: [copy.number] });
      else if (!known.copies.includes(copy.number)) known.copies.push(copy.number);
    }
  }
  return [...found.values()];
}

function spotsWith({ content, reason }: Copy, words: string): Spot[] {
  if (words === wordsMark) return [];
  const spots: Spot[] = [];
  rewritten(content, (spot) => {
    spots.push(spot);
    return spot.text;
  });
  const whole = { section: null, about: null, asked: null };
  if (reason !== null) spots.push({ ...whole, part: 'reason', text: reason });
  return spots.filter(({ text }) => text.includes(words));
}

/** Every reason why the words cannot go out of these versions. */
export function wordsRefusals(
  copies: readonly Copy[],
  words: string,
): ('not-written-there' | 'too-many-places')[] {
  const places = copies.map((copy) =>
    spotsWith(copy, words)
      .filter(({ part }) => goes(part))
      .reduce((n, { text }) => n + text.split(words).length - 1, 0),
  );
  if (places.every((n) => n === 0)) return ['not-written-there'];
  return places.some((n) => n > mostPlaces) ? ['too-many-places'] : [];
}
