import { z } from 'zod';
import { Withdrawal } from '#5-follow-up/progress/core/withdrawal.ts';

/** Words that are to go out of what was written in every version of a report, as they stand there, and why. */
export const WordsRemoved = z.object({
  reportId: z.uuid(),
  words: z.string().trim().min(3).max(300),
  reason: Withdrawal,
});

export type WordsRefusal = 'no-such-report' | 'not-written-there';
