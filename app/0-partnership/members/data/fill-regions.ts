import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import { regions } from '#0-partnership/members/core/regions.ts';
import { asOwner } from '#platform/database/as-owner.ts';

/**
 * Puts this program's counties and municipalities into the database, as the owner. All in one parameter: a
 * statement with one for each field of a thousand rows takes longer to write than the database needs for it,
 * and this is done at every start.
 */
export async function fillRegions(owner: Pool): Promise<void> {
  const rows = regions.map(({ code, from, to, kind, name, parent }) => ({
    ...{ code, valid_from: from, valid_to: to, kind, name, parent },
  }));
  await asOwner(owner).execute(sql`
    insert into region (code, valid_from, valid_to, kind, name, parent)
    select code, valid_from, valid_to, kind, name, parent
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as own (code text, valid_from date, valid_to date, kind text, name text, parent text)
        on conflict (code, valid_from) do update
       set valid_to = excluded.valid_to, name = excluded.name, parent = excluded.parent
     where (region.valid_to, region.name, region.parent)
           is distinct from (excluded.valid_to, excluded.name, excluded.parent)`);
}
