import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import { type SpentLine, spentLines } from '#5-follow-up/progress/core/spent-table.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { progressReport, spending } from './tables.ts';

/** What was spent on the goals and measures of a partnership, as far as one may see, in øre. */
export async function spentIn(tx: Tx, partnershipId: string): Promise<SpentLine[]> {
  const imported = await tx
    .select({
      goalId: spending.goalId,
      measureId: spending.measureId,
      year: spending.year,
      amount: spending.amount,
    })
    .from(spending)
    .where(eq(spending.partnershipId, partnershipId))
    .orderBy(asc(spending.year), asc(spending.id));
  const { measureId, spentYear, spent, day, at, id } = progressReport;
  const reported = await tx
    .selectDistinctOn([measureId, spentYear], { measureId, year: spentYear, amount: spent })
    .from(progressReport)
    .where(
      and(
        eq(progressReport.partnershipId, partnershipId),
        isNotNull(progressReport.acceptedAt),
        isNotNull(spentYear),
      ),
    )
    .orderBy(asc(measureId), asc(spentYear), desc(day), desc(at), desc(id));
  const known = reported.flatMap(({ measureId, year, amount }) =>
    year === null || amount === null ? [] : [{ measureId, year, amount }],
  );
  return spentLines(imported, known);
}
