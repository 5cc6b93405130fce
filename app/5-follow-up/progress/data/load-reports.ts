import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { ReportDraft } from '#5-follow-up/progress/core/report.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { operation } from '#platform/acts/operation.ts';
import { askFor } from './ask-for-reports.ts';
import { cycleOf } from './cycle.ts';
import type { ReportingRefusal } from './report-progress.ts';
import { reportable } from './reportable.ts';
import { writeReport } from './write-report.ts';

/** Reports on measures named by their number in an edition, each by who leads the measure. */
const LoadedReports = z.object({
  editionId: z.uuid(),
  reports: z.array(
    z.object({ ref: z.string(), report: ReportDraft.omit({ measureId: true, onBehalfOf: true }) }),
  ),
});

/** Loads the reports of an example partnership along with its plan, and asks for the next ones. */
export const loadReports = operation(
  { name: 'reports-loaded', may: ['system'], takes: LoadedReports },
  async (context, { editionId, reports }): Promise<Outcome<number, ReportingRefusal>> => {
    const { tx, partnershipId } = context;
    for (const { ref, report } of reports) {
      const [found] = await tx
        .select({ id: measureWording.measureId })
        .from(measureWording)
        .where(
          and(
            eq(measureWording.partnershipId, partnershipId),
            eq(measureWording.editionId, editionId),
            eq(measureWording.ref, ref),
          ),
        );
      const measure = found && (await reportable(tx, partnershipId, found.id, true));
      if (!measure) return refuse('no-such-measure');
      const lead = measure.participants.find(({ role }) => role === 'lead')?.actorId ?? null;
      const draft = { ...report, measureId: measure.id, onBehalfOf: null };
      const by = { actorId: lead, onBehalf: false, awaits: false };
      const written = await writeReport(context, measure, draft, by);
      if (!written.ok) return written;
    }
    await askFor(context, await cycleOf(tx, partnershipId));
    return accept(reports.length);
  },
);
