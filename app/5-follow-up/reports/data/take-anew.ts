import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { edition } from '#3-plan/plan/data/tables.ts';
import type { TakeRefusal } from '#5-follow-up/reports/core/report.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { operation } from '#platform/acts/operation.ts';
import { fillSections } from './fill-sections.ts';
import { isReport, sectionsOf } from './reports.ts';
import { report } from './tables.ts';

const TakingAnew = z.object({
  reportId: z.uuid(),
  /** One section; null for all, and for what has come into the plan or gone from it. */
  key: z.string().min(1).max(20).nullable(),
});

/**
 * Takes in anew what plan, progress and lessons say of what a report is about. What is written in it stays,
 * and so does the form someone is writing in. Gives how many sections say something else.
 */
export const takeAnew = operation(
  {
    name: 'report-taken-anew',
    may: ['editor', 'coordinator', 'administrator'],
    takes: TakingAnew,
  },
  async (context, { reportId, key }): Promise<Outcome<number, TakeRefusal>> => {
    const { tx, partnershipId, record } = context;
    const which = isReport(partnershipId, reportId);
    const [of] = await tx.select().from(report).where(which).for('update');
    if (!of) return refuse('no-such-report');
    const [plan] = await tx
      .select({ slug: edition.slug })
      .from(edition)
      .where(eq(edition.id, of.editionId));
    const there = await sectionsOf(tx, of);
    if (key !== null && !there.some((one) => one.key === key)) return refuse('no-such-section');
    const changed = await fillSections(context, { ...of, editionSlug: plan?.slug ?? '' }, key);
    if (changed.length === 0) return refuse('nothing-newer');
    await tx
      .update(report)
      .set({ revision: of.revision + 1, state: of.state === 'draft' ? 'draft' : 'correcting' })
      .where(which);
    record({ about: ref('report', reportId), after: { sections: changed } });
    return accept(changed.length);
  },
);
