import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { CorrectionRefusal, ReadingState } from '#3-plan/exchange/core/reading.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { type Corrected, correct } from './correct.ts';
import type { Correction, Made } from './correction.ts';

/** Far more than anyone makes by hand, and as much as is read and written in a moment. */
const most = { number: 1_000, letters: 2_000_000 };

type Known = {
  state: ReadingState;
  revision: number;
  result: ReadResult | null;
  corrections: readonly Made[];
};

/** Every reason why nothing can be corrected in this reading now by one who saw it at this revision. */
function closedRefusals({ state, revision, result }: Known, seen: number): CorrectionRefusal[] {
  if (state === 'saved') return ['reading-saved'];
  const found: CorrectionRefusal[] = [];
  if (state !== 'read' || result === null) found.push('not-read');
  if (revision !== seen) found.push('reading-changed');
  return found;
}

/** The corrections with one more, and what was there before it. Refuses one that does not fit, or changes nothing. */
export function withCorrection(
  reading: Known,
  seen: number,
  correction: Correction,
): Outcome<{ made: Made[]; before: Corrected }, CorrectionRefusal> {
  const [closed, ...more] = closedRefusals(reading, seen);
  if (closed || reading.result === null) return refuse(closed ?? 'not-read', ...more);
  const made = [...reading.corrections, { id: reading.revision + 1, correction }];
  if (made.length > most.number || JSON.stringify(made).length > most.letters) {
    return refuse('too-many-corrections');
  }
  const before = correct(reading.result, reading.corrections);
  const after = correct(reading.result, made);
  if (after.unfit.some(({ id }) => id === reading.revision + 1)) return refuse('does-not-fit');
  if (isSame(before, after)) return refuse('nothing-corrected');
  return accept({ made, before });
}

/** Findings follow from the rest. */
function isSame(one: Corrected, other: Corrected): boolean {
  const bare = ({ result, answers }: Corrected) =>
    JSON.stringify([{ ...result, findings: [] }, answers]);
  return bare(one) === bare(other);
}

/** The corrections without one of them. What was made after it and depends on it stays, and does not fit. */
export function withoutCorrection(
  reading: Known,
  seen: number,
  id: number,
): Outcome<{ made: Made[]; undone: Made }, CorrectionRefusal> {
  const [closed, ...more] = closedRefusals(reading, seen);
  if (closed) return refuse(closed, ...more);
  const undone = reading.corrections.find((one) => one.id === id);
  if (!undone) return refuse('no-such-correction');
  return accept({ made: reading.corrections.filter((one) => one !== undone), undone });
}
