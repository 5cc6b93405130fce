import { and, desc, eq, sql } from 'drizzle-orm';
import type { ThingKind } from '#3-plan/plan/core/keeping/thing.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { ended } from './tables.ts';

/**
 * What a goal or measure was that ended in an edition one may see, by the end of its id; with a slug, in that
 * edition. Null when none did.
 */
export async function endedThing(
  tx: Tx,
  partnershipId: string,
  kind: ThingKind,
  short: string,
  slug: string | null,
) {
  const [found] = await tx
    .select({ ended, edition })
    .from(ended)
    .innerJoin(
      edition,
      and(eq(edition.partnershipId, ended.partnershipId), eq(edition.id, ended.editionId)),
    )
    .where(
      and(
        eq(ended.partnershipId, partnershipId),
        eq(ended.kind, kind),
        sql`right(${ended.thingId}::text, 10) = ${short}`,
        slug === null ? undefined : eq(edition.slug, slug),
      ),
    )
    .orderBy(desc(ended.editionId))
    .limit(1);
  return found ?? null;
}
