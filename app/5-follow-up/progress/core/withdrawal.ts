import { z } from 'zod';
import type { Text } from '#base/text.ts';

/** Why the text of a report is taken out of the public record, where a report that was only wrong stays. */
export const Withdrawal = z.enum(['personal', 'not-public']);
export type Withdrawal = z.infer<typeof Withdrawal>;

export const withdrawalNames: Readonly<Record<Withdrawal, Text>> = {
  personal: {
    nb: 'Den nevner en person',
    nn: 'Han nemner ein person',
    en: 'It names a person',
  },
  'not-public': {
    nb: 'Den skulle ikke vært offentlig',
    nn: 'Han skulle ikkje vore offentleg',
    en: 'It should not have been public',
  },
};

/** A version of a published evaluation that a text was taken out of, and the SHA-256 of what it says since. */
export type TakenOutOf = { reportId: string; version: number; hash: string };

export type WithdrawRefusal = 'no-such-report' | 'already-withdrawn' | 'still-counts';

/**
 * Every reason why the text of a report cannot be taken out by itself. What counts is first followed by a right one:
 * a measure never stands by a report that says nothing.
 */
export function withdrawRefusals(
  report: { id: string; counted: boolean; withdrawn: Withdrawal | null } | null,
  newest: string | null,
): WithdrawRefusal[] {
  if (report === null) return ['no-such-report'];
  const found: WithdrawRefusal[] = [];
  if (report.withdrawn !== null) found.push('already-withdrawn');
  if (!report.counted || report.id === newest) found.push('still-counts');
  return found;
}
