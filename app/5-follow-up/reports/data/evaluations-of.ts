import { and, desc, eq } from 'drizzle-orm';
import { link } from '#0-partnership/thread/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { report } from './tables.ts';

/** The evaluations that say something of a goal or measure, as far as one may see, the newest year first. */
export async function evaluationsOf(tx: Tx, partnershipId: string, aboutId: string) {
  const { id, title, lang, year } = report;
  return tx
    .select({ id, title, lang })
    .from(link)
    .innerJoin(report, and(eq(report.partnershipId, link.partnershipId), eq(report.id, link.toId)))
    .where(
      and(
        eq(link.partnershipId, partnershipId),
        eq(link.fromId, aboutId),
        eq(link.relation, 'results-in'),
        eq(link.toKind, 'report'),
      ),
    )
    .orderBy(desc(year), desc(id));
}
