import { and, eq, type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

export type EditionKey = { partnershipId: string; id: string };

/** Stands for the edition in a query that is prepared; executed with an `EditionKey`. */
export const anyEdition = {
  partnershipId: sql.placeholder('partnershipId'),
  id: sql.placeholder('id'),
};

/** The rows of one edition, or of that of a larger question, by the whole key: the index begins with the partnership. */
export function inEdition(
  table: { partnershipId: PgColumn; editionId: PgColumn },
  { partnershipId, id }: EditionKey | Record<keyof EditionKey, PgColumn | Placeholder>,
): SQL | undefined {
  return and(eq(table.partnershipId, partnershipId), eq(table.editionId, id));
}
