/**
 * waiting: put in; reading: a process is at it; read: there is a result; failed: there is none, and a
 * reason why; saved: the result is kept as a draft edition.
 */
export type ReadingState = 'waiting' | 'reading' | 'read' | 'failed' | 'saved';

export type ReadingRefusal =
  | 'no-such-reading'
  | 'reading-changed'
  | 'reading-saved'
  | 'not-read'
  | 'file-gone';

/** Why a correction was not made, or not undone. */
export type CorrectionRefusal =
  | ReadingRefusal
  | 'too-many-corrections'
  | 'does-not-fit'
  | 'nothing-corrected'
  | 'no-such-correction';

type Known = { state: ReadingState; revision: number };

/** Whether someone waits for this reading to end. */
export function isUnderWay(state: ReadingState): boolean {
  return state === 'waiting' || state === 'reading';
}

/** Every reason why a document cannot be read again from its kept file. */
export function readAgainRefusals(
  reading: Known,
  { revision, fileKept }: { revision: number; fileKept: boolean },
): ReadingRefusal[] {
  const found: ReadingRefusal[] = [];
  if (reading.state === 'saved') found.push('reading-saved');
  if (reading.revision !== revision) found.push('reading-changed');
  if (!fileKept) found.push('file-gone');
  return found;
}

/** Every reason why what was read cannot be kept as a draft now. */
export function saveRefusals(reading: Known, revision: number): ReadingRefusal[] {
  if (reading.state === 'saved') return ['reading-saved'];
  const found: ReadingRefusal[] = [];
  if (reading.state !== 'read') found.push('not-read');
  if (reading.revision !== revision) found.push('reading-changed');
  return found;
}
