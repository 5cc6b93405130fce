import { inArray } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { person } from './tables.ts';

const byPerson = /^person:([0-9a-f-]{36})$/;

/** What colleagues call persons, by the name the journal knows them by; null for one who was erased. */
export type PersonNames = ReadonlyMap<string, string | null>;

/**
 * The persons among those who acted (`person:…` in the journal), as members of this partnership may know
 * them. One who was never a member here is not among them.
 */
export async function personNames(
  tx: Tx,
  by: readonly (string | undefined)[],
): Promise<PersonNames> {
  const ids = new Set(by.flatMap((name) => name?.match(byPerson)?.[1] ?? []));
  if (ids.size === 0) return new Map();
  const rows = await tx
    .select({ id: person.id, name: person.name, email: person.email })
    .from(person)
    .where(inArray(person.id, [...ids]));
  return new Map(rows.map(({ id, name, email }) => [`person:${id}`, name ?? email]));
}
