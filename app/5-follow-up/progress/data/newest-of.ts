import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { progressReport } from './tables.ts';

const { measureId, state, day, at, id, partnershipId, acceptedAt } = progressReport;

/** How each of some measures stands: the newest report that counts, by the measure's id. */
export async function newestOf(tx: Tx, partnership: string, measures: readonly string[]) {
  if (measures.length === 0) return new Map<string, never>();
  const rows = await tx
    .selectDistinctOn([measureId], { measureId, state, day })
    .from(progressReport)
    .where(
      and(eq(partnershipId, partnership), inArray(measureId, [...measures]), isNotNull(acceptedAt)),
    )
    .orderBy(measureId, desc(day), desc(at), desc(id));
  return new Map(rows.map((row) => [row.measureId, row]));
}
