import type { Pool } from 'pg';
import { hoursKept } from '#3-plan/exchange/core/export.ts';

/** Removes documents that were asked for longer ago than they are kept, in all partnerships. Gives how many. */
export async function forgetExports(owner: Pool, now: Date): Promise<number> {
  const before = new Date(now.getTime() - hoursKept * 3_600_000);
  const { rowCount } = await owner.query('delete from document_export where asked_at < $1', [
    before,
  ]);
  return rowCount ?? 0;
}
