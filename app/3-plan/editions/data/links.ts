import { and, eq, inArray } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import { link } from '#0-partnership/thread/data/tables.ts';
import { type Became, thingKinds } from '#3-plan/editions/core/thing.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** What goals and measures of a partnership were split into or merged into, as far as one may see. */
export async function becameLinks(tx: Tx, partnershipId: string): Promise<Became[]> {
  const rows = await tx
    .select()
    .from(link)
    .where(
      and(
        eq(link.partnershipId, partnershipId),
        inArray(link.relation, ['split-into', 'merged-into']),
        inArray(link.fromKind, [...thingKinds]),
      ),
    );
  return rows.flatMap(({ fromKind, fromId, relation, toKind, toId }): Became[] => {
    const kind = thingKinds.find((one) => one === fromKind && one === toKind);
    if (!kind || (relation !== 'split-into' && relation !== 'merged-into')) return [];
    return [{ kind, from: shortOf(fromId), relation, to: shortOf(toId) }];
  });
}
