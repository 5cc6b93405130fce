import { and, eq, inArray } from 'drizzle-orm';
import { body } from '#0-partnership/members/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** The ids of the bodies with these names, in no order; fewer than asked where some are unknown. */
export async function bodyIds(
  tx: Tx,
  partnershipId: string,
  names: readonly string[],
): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await tx
    .select({ id: body.id })
    .from(body)
    .where(and(eq(body.partnershipId, partnershipId), inArray(body.name, [...names])));
  return rows.map(({ id }) => id);
}
