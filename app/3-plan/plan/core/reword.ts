import { z } from 'zod';
import { Day, endsBeforeStart, type Period, within } from '#base/period.ts';
import type { EditionState } from './edition.ts';
import { differingFields, type OpenRefusal, openRefusals, Revision, Why } from './keeping/open.ts';

const Prose = z
  .string()
  .trim()
  .max(20_000)
  .transform((text) => (text === '' ? null : text))
  .nullable();

/** A measure's new wording, with the revision of the one it was written over. */
export const Rewording = z.object({
  editionId: z.uuid(),
  measureId: z.uuid(),
  revision: Revision,
  title: z.string().trim().min(3).max(500),
  challenge: Prose,
  description: Prose,
  steps: z.array(z.string().trim().min(1).max(2_000)).max(60),
  effect: Prose,
  from: Day.nullable(),
  to: Day.nullable(),
  why: Why,
});
export type Rewording = z.infer<typeof Rewording>;

/** The fields of a measure that a rewording can change. */
export const wordedFields = [
  'title',
  'challenge',
  'description',
  'steps',
  'effect',
  'from',
  'to',
] as const;
export type Worded = Pick<Rewording, (typeof wordedFields)[number]>;

export type RewordRefusal =
  | OpenRefusal
  | 'no-such-measure'
  | 'ends-before-start'
  | 'outside-period'
  | 'nothing-changed';

/** Every reason why this edition cannot take this wording over the current one; none when it can. */
export function rewordRefusals(
  edition: Period & { state: EditionState; frame: Period | null },
  current: Worded & { revision: number },
  draft: Rewording,
): RewordRefusal[] {
  const found: RewordRefusal[] = [...openRefusals(edition, current, draft)];
  if (endsBeforeStart(draft)) found.push('ends-before-start');
  // A measure may outlive its yearly plan, but not the agreement or strategy above it.
  if (!within(draft, edition.frame ?? edition)) found.push('outside-period');
  if (found.length === 0 && changedFields(current, draft).length === 0) {
    found.push('nothing-changed');
  }
  return found;
}

/** The fields whose wording differs between two versions. */
export function changedFields(before: Worded, after: Worded): (keyof Worded)[] {
  return differingFields(wordedFields, before, after);
}
