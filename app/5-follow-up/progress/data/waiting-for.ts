import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { leadsIt } from './accept-report.ts';
import { type Reportable, reportable } from './reportable.ts';
import { progressReport } from './tables.ts';

const most = 50;

/**
 * The measures with a report that waits and that one of these may let count, who are the same person acting
 * for several. Members only.
 */
export async function waitingFor(
  tx: Tx,
  partnershipId: string,
  actors: readonly Actor[],
): Promise<Reportable[]> {
  const { measureId, acceptedAt } = progressReport;
  const waiting = await tx
    .selectDistinct({ measureId })
    .from(progressReport)
    .where(and(eq(progressReport.partnershipId, partnershipId), isNull(acceptedAt)))
    .limit(most);
  const found: Reportable[] = [];
  for (const row of waiting) {
    const measure = await reportable(tx, partnershipId, row.measureId);
    if (measure && (await anyLeads(tx, actors, measure))) found.push(measure);
  }
  return found;
}

async function anyLeads(tx: Tx, actors: readonly Actor[], measure: Reportable): Promise<boolean> {
  for (const actor of actors) if (await leadsIt(tx, actor, measure)) return true;
  return false;
}
