import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Cycle, usualCycle } from '#5-follow-up/progress/core/rounds.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { askFor } from './ask-for-reports.ts';
import { reportCycle } from './tables.ts';

export const CycleChange = Cycle.extend({ revision: z.coerce.number().int().min(0) });

/** When the partnership asks for reports: as it has chosen, else as usual, with revision 0. */
export async function cycleOf(
  tx: Tx,
  partnershipId: string,
): Promise<Cycle & { revision: number }> {
  const [own] = await tx
    .select()
    .from(reportCycle)
    .where(eq(reportCycle.partnershipId, partnershipId));
  return own ?? { ...usualCycle, revision: 0 };
}

/**
 * Chooses when the partnership asks for reports, and after how long it calls a measure silent. What is asked
 * for already and not overdue is asked for by the new days. Of two at once the second is refused.
 */
export const changeCycle = operation(
  {
    name: 'report-rounds-changed',
    may: ['editor', 'coordinator', 'administrator'],
    takes: CycleChange,
  },
  async (context, draft): Promise<Outcome<number, 'changed-meanwhile'>> => {
    const { tx, partnershipId, record } = context;
    const before = await cycleOf(tx, partnershipId);
    if (before.revision !== draft.revision) return refuse('changed-meanwhile');
    const days = [...new Set(draft.days)].sort();
    const { silentMonths } = draft;
    const revision = draft.revision + 1;
    const changed = { days, silentMonths, revision, published: true };
    const written =
      draft.revision === 0
        ? await tx
            .insert(reportCycle)
            .values({ partnershipId, ...changed })
            .onConflictDoNothing()
            .returning({ revision: reportCycle.revision })
        : await tx
            .update(reportCycle)
            .set(changed)
            .where(
              and(
                eq(reportCycle.partnershipId, partnershipId),
                eq(reportCycle.revision, draft.revision),
              ),
            )
            .returning({ revision: reportCycle.revision });
    if (written.length === 0) return refuse('changed-meanwhile');
    await askFor(context, { days, silentMonths }, true);
    record({
      about: ref('partnership', partnershipId),
      before: { days: before.days, silentMonths: before.silentMonths },
      after: { days, silentMonths },
    });
    return accept(revision);
  },
);
