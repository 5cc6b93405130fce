import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';
import { regions } from '#0-partnership/members/core/regions.ts';
import { asOwner } from '#platform/database/as-owner.ts';
import { region } from './tables.ts';

/** Puts this program's counties and municipalities into the database, as the owner. */
export async function fillRegions(owner: Pool): Promise<void> {
  const rows = regions.map(({ code, from, to, kind, name, parent }) => ({
    code,
    from,
    to,
    kind,
    name,
    parent,
  }));
  await asOwner(owner)
    .insert(region)
    .values(rows)
    .onConflictDoUpdate({
      target: [region.code, region.from],
      set: { to: sql`excluded.valid_to`, name: sql`excluded.name`, parent: sql`excluded.parent` },
      setWhere: sql`(region.valid_to, region.name, region.parent) is distinct from (excluded.valid_to, excluded.name, excluded.parent)`,
    });
}
