import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { type Corrected, correct } from './correct.ts';
import type { Made } from './correction.ts';

type Kept = {
  result: ReadResult | null;
  corrected: ReadResult | null;
  corrections: readonly Made[];
};

/** What a reading came to with its corrections; null when nothing was read. One that is saved is as it was then. */
export function correctedReading({ result, corrected, corrections }: Kept): Corrected | null {
  if (corrected !== null) return correct(corrected, []);
  return result === null ? null : correct(result, corrections);
}
