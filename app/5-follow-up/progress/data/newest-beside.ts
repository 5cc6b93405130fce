import { sql } from 'drizzle-orm';
import { edition } from '#3-plan/plan/data/tables.ts';
import { listOf } from '#platform/database/list-of.ts';
import { progressReport } from './tables.ts';

const { measureId, state, percent, day } = progressReport;

/**
 * How each measure of a partnership stands that is reported on, as a part of a larger question about
 * `edition`: the newest report that counts.
 */
export const newestBeside = listOf(
  { measureId, state, percent, day },
  sql`from (select distinct on (r.measure_id) r.* from ${progressReport} r
             where r.partnership_id = ${edition.partnershipId} and r.accepted_at is not null
             order by r.measure_id, r.day desc, r.at desc, r.id desc) ${sql.raw('progress_report')}`,
  [measureId],
);

export type NewestBeside = {
  measureId: string;
  state: typeof progressReport.$inferSelect.state;
  percent: number | null;
  day: string;
};
