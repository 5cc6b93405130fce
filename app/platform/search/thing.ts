import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Ref } from '#base/ref.ts';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { searchEntry } from './tables.ts';

/** A thing as it is found: what it is called, in which language, and whether everyone may see it. */
export type NamedThing = { title: string; lang: Lang; published: boolean };

/**
 * What things are called, by id, whatever room they belong to: each room makes its own findable. By the
 * newest public wording, else the newest. One that nobody can find is left out.
 */
export async function namedThings(
  tx: Tx,
  partnershipId: string,
  things: readonly Ref[],
): Promise<ReadonlyMap<string, NamedThing>> {
  if (things.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(searchEntry)
    .where(
      and(
        eq(searchEntry.partnershipId, partnershipId),
        inArray(searchEntry.kind, [...new Set(things.map(({ kind }) => kind))]),
        inArray(
          searchEntry.id,
          things.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(desc(searchEntry.published), desc(searchEntry.version));
  const named = new Map<string, NamedThing>();
  for (const { id, title, lang, published } of rows) {
    if (!named.has(id)) named.set(id, { title, lang, published });
  }
  return named;
}
