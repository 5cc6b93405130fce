import type { Pool } from 'pg';
import type { Day } from '#base/period.ts';

/** Removes names and texts of documents past their last day, in all partnerships. Gives how many. */
export async function forgetSources(owner: Pool, today: Day): Promise<number> {
  const { rowCount } = await owner.query(
    `update reading set name = null, source = null
      where keep_until < $1 and (name is not null or source is not null)`,
    [today],
  );
  return rowCount ?? 0;
}
