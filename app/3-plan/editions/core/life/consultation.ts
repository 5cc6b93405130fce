import { z } from 'zod';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import { Day } from '#base/period.ts';
import { OfEdition, type StepRefusal } from './step.ts';

/** The last day, where answers are sent, and the case they are marked with when there is one. */
export const Consultation = OfEdition.extend({
  until: Day,
  contact: z.string().trim().min(3).max(500),
  caseNumber: z
    .string()
    .trim()
    .max(80)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null),
});
export type Consultation = z.infer<typeof Consultation>;

export type ConsultationRefusal = StepRefusal | 'in-the-past' | 'nothing-changed';

/** Every reason why a consultation cannot be told so from today on. */
export function toldRefusals({ until }: Facts, today: Day): 'in-the-past'[] {
  return until !== null && until < today ? ['in-the-past'] : [];
}

/** What is told of a consultation; empty of an edition that is on none. */
type Facts = { until: Day | null; contact: string | null; caseNumber: string | null };

/** What the journal keeps of it: an address can be a person's, and what the journal holds is not written over. */
export function journalled({ until, caseNumber }: Facts): Omit<Facts, 'contact'> {
  return { until, caseNumber };
}

/** Whether the same is told of a consultation as before. */
export function tellsTheSame(before: Facts, after: Facts): boolean {
  return (
    before.until === after.until &&
    before.contact === after.contact &&
    before.caseNumber === after.caseNumber
  );
}

type Step = { state: EditionState; day: Day; until: Day | null };

/**
 * The last day comments were taken, of an edition that is on consultation no longer: its last day as it was told,
 * or the day the edition went on where that came first. Null while it goes on, and where there was none.
 */
export function consultationEnded(life: readonly Step[]): Day | null {
  const at = life.findLastIndex(({ state }) => state === 'on-consultation');
  const [told, next] = [life[at], life[at + 1]];
  if (!told || !next) return null;
  return told.until !== null && told.until < next.day ? told.until : next.day;
}
