import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import {
  Withdrawal,
  type WithdrawRefusal,
  withdrawRefusals,
} from '#5-follow-up/progress/core/withdrawal.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { reportable } from './reportable.ts';
import { progressReport } from './tables.ts';

/**
 * Takes the text of a report that no longer counts out of the record and of evaluations that told it, and says why:
 * its state, day and money stay. Gives the measure's id. The journal still has it for those inside; the operator takes it out there.
 */
export const withdrawText = operation(
  {
    name: 'progress-text-withdrawn',
    may: ['editor', 'coordinator', 'administrator'],
    takes: z.object({ reportId: z.uuid(), reason: Withdrawal }),
  },
  async (context, { reportId, reason }): Promise<Outcome<string, WithdrawRefusal>> => {
    const { tx, partnershipId } = context;
    const is = and(
      eq(progressReport.partnershipId, partnershipId),
      eq(progressReport.id, reportId),
    );
    const [known] = await tx
      .select({ measureId: progressReport.measureId })
      .from(progressReport)
      .where(is);
    const measure = known ? await reportable(tx, partnershipId, known.measureId, true) : null;
    // Read anew once its measure is held: another may have withdrawn it meanwhile.
    const [row] = await tx.select().from(progressReport).where(is);
    const report = row ? { ...row, counted: row.acceptedAt !== null } : null;
    const found = withdrawRefusals(measure && report, measure?.newest?.id ?? null);
    const [first, ...more] = found;
    if (first || !measure) return refuse(first ?? 'no-such-report', ...more);
    await removeText(context, { id: reportId, measureId: measure.id }, reason);
    return accept(measure.id);
  },
);

/** Removes what a report says in words; the database takes it out of evaluations too, and says which. */
export async function removeText(
  { tx, partnershipId, now, record }: OperationContext,
  { id, measureId }: { id: string; measureId: string },
  reason: Withdrawal,
): Promise<void> {
  const nothing = { sentence: '', nextStep: null, nextDay: null };
  const [removed] = await tx
    .update(progressReport)
    .set({ ...nothing, withdrawn: reason, withdrawnAt: now })
    .where(and(eq(progressReport.partnershipId, partnershipId), eq(progressReport.id, id)))
    .returning({ evaluations: progressReport.withdrawnFrom });
  record({
    as: 'progress-text-withdrawn',
    about: ref('measure', measureId),
    after: { reportId: id, reason, evaluations: removed?.evaluations ?? [] },
  });
}
