import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#platform/database/transactions.ts';
import { actor, partnership, partnershipRegion, region } from './tables.ts';

export type Partnership = typeof partnership.$inferSelect;

/** The partnership with this slug among those the transaction may see; null when there is none. */
export async function partnershipBySlug(tx: Tx, slug: string): Promise<Partnership | null> {
  const [found] = await tx.select().from(partnership).where(eq(partnership.slug, slug));
  return found ?? null;
}

/** The partnerships the transaction may see, in Norwegian order, with the names and codes of their regions. */
export async function listPartnerships(tx: Tx) {
  const rows = await tx
    .select({ partnership, region: region.name, code: partnershipRegion.code })
    .from(partnership)
    .leftJoin(partnershipRegion, eq(partnershipRegion.partnershipId, partnership.id))
    .leftJoin(
      region,
      and(eq(region.code, partnershipRegion.code), eq(region.from, partnershipRegion.regionFrom)),
    )
    .orderBy(sql`${partnership.name} collate norwegian`, sql`${region.name} collate norwegian`);
  return [...Map.groupBy(rows, (row) => row.partnership.id).values()].flatMap((own) => {
    const [first] = own;
    return first
      ? [
          {
            ...first.partnership,
            regions: own.flatMap(({ region }) => region ?? []),
            codes: own.flatMap(({ code }) => code ?? []),
          },
        ]
      : [];
  });
}

/** The parties to a partnership, in Norwegian order. */
export async function membersOf(tx: Tx, partnershipId: string) {
  return tx
    .select({ id: actor.id, name: actor.name, kind: actor.kind })
    .from(actor)
    .where(and(eq(actor.partnershipId, partnershipId), eq(actor.member, true)))
    .orderBy(sql`${actor.name} collate norwegian`);
}

/** The slugs of all partnerships the transaction may see; the owner sees all. */
export async function slugsInUse(tx: Tx): Promise<string[]> {
  return [...(await slugsById(tx)).values()];
}

/** The same by the ids of the partnerships. */
export async function slugsById(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.select({ id: partnership.id, slug: partnership.slug }).from(partnership);
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}
