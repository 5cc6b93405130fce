import { and, eq, sql } from 'drizzle-orm';
import type { Lang } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { searchEntry } from './tables.ts';

export type Findable = {
  kind: string;
  id: string;
  /** The edition whose wording this is, or the id itself where there is only one. */
  version: string;
  lang: Lang;
  title: string;
  body: string;
  published: boolean;
};

/** Makes things findable, or replaces the words they were found by. */
export async function writeFindable(
  tx: Tx,
  partnershipId: string,
  things: readonly Findable[],
): Promise<void> {
  if (things.length === 0) return;
  await tx
    .insert(searchEntry)
    .values(things.map((thing) => ({ ...thing, partnershipId })))
    .onConflictDoUpdate({
      target: [searchEntry.partnershipId, searchEntry.kind, searchEntry.id, searchEntry.version],
      set: {
        lang: sql`excluded.lang`,
        title: sql`excluded.title`,
        body: sql`excluded.body`,
        published: sql`excluded.published`,
      },
    });
}

/** Lets visitors find what members could find of one version. */
export async function publishFindable(
  tx: Tx,
  partnershipId: string,
  version: string,
): Promise<void> {
  await tx
    .update(searchEntry)
    .set({ published: true })
    .where(and(eq(searchEntry.partnershipId, partnershipId), eq(searchEntry.version, version)));
}
