import { and, eq, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

export type EditionKey = { partnershipId: string; id: string };

/** The rows of one edition, or of that of a larger question, by the whole key: the index begins with the partnership. */
export function inEdition(
  table: { partnershipId: PgColumn; editionId: PgColumn },
  { partnershipId, id }: EditionKey | Record<keyof EditionKey, PgColumn>,
): SQL | undefined {
  return and(eq(table.partnershipId, partnershipId), eq(table.editionId, id));
}
