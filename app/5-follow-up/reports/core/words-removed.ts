import { z } from 'zod';
import { Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';
import type { ReportContent } from './content.ts';

/** Words that are to go out of what was written in every version of a report, as they stand there, and why. */
export const WordsRemoved = z.object({
  reportId: z.uuid(),
  words: z.string().trim().min(3).max(300),
  reason: Withdrawal,
});

export type WordsRefusal = 'no-such-report' | 'not-written-there' | 'too-many-places';

/** A name stands in fewer places of a version than this; «den» in more, and what is struck cannot be brought back. */
export const mostPlaces = 20;

/** Whether words stand in more places of what was written in a version than anyone would mean to strike. */
export function standsTooOften({ sections }: ReportContent, words: string): boolean {
  return (
    placesIn(
      sections.map(({ written }) => written),
      words,
    ) > mostPlaces
  );
}

function placesIn(value: unknown, words: string): number {
  if (typeof value === 'string') return value.split(words).length - 1;
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce<number>((n, part) => n + placesIn(part, words), 0);
}
