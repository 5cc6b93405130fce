import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { partIn } from '#3-plan/plan/data/keeping/speaks-for.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type Actor, allows } from '#platform/acts/actor.ts';
import { operation } from '#platform/acts/operation.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { isOwn } from './own-roles.ts';
import { type Reportable, reportable } from './reportable.ts';
import { progressReport } from './tables.ts';
import { reportCounts } from './write-report.ts';

export type AcceptRefusal = 'no-such-report' | 'already-accepted' | 'not-lead';

/**
 * Lets a partner's report count: by the partnership's own, or by who leads the measure. From then on it is
 * how the measure stands, unless a newer one is, and is public with its measure.
 */
export const acceptReport = operation(
  {
    name: 'progress-accepted',
    may: ['editor', 'coordinator', 'administrator', 'partner-contact'],
    takes: z.object({ reportId: z.uuid() }),
  },
  async (context, { reportId }): Promise<Outcome<string, AcceptRefusal>> => {
    const { tx, partnershipId, actor, now, record } = context;
    const isIt = and(
      eq(progressReport.partnershipId, partnershipId),
      eq(progressReport.id, reportId),
    );
    const { measureId } = progressReport;
    const [known] = await tx.select({ measureId }).from(progressReport).where(isIt);
    // The measure first, as whoever takes a text out does, so that two who wait never wait for each other.
    const measure = known && (await reportable(tx, partnershipId, known.measureId, true));
    const [report] = await tx.select().from(progressReport).where(isIt);
    if (!report || !measure) return refuse('no-such-report');
    if (report.acceptedAt !== null) return refuse('already-accepted');
    if (!(await leadsIt(tx, actor, measure))) return refuse('not-lead');
    await tx
      .update(progressReport)
      .set({ acceptedAt: now, published: measure.edition.published })
      .where(isIt);
    if (isNewer(report, measure.newest)) await reportCounts(context, measure, report);
    record({ about: ref('measure', measure.id), after: { reportId, state: report.state } });
    return accept(measure.id);
  },
);

/** Whether a report says how a measure stands rather than the one that did: by its day, then by when it was made. */
function isNewer(report: Dated, before: Dated | null): boolean {
  if (before === null || before.day !== report.day)
    return before === null || before.day < report.day;
  return before.at <= report.at;
}

type Dated = Pick<typeof progressReport.$inferSelect, 'day' | 'at'>;

/** Whether the actor may let reports on a measure count: the partnership's own, or one who leads it. */
export async function leadsIt(tx: Tx, actor: Actor, measure: Reportable): Promise<boolean> {
  if (!allows(acceptReport, actor)) return false;
  return isOwn({ actor }) || (await partIn(tx, measure.edition, measure.id, actor)).leads;
}
