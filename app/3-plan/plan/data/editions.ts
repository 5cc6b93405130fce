import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { inForce } from '#3-plan/plan/core/edition.ts';
import { prepared } from '#platform/database/prepared.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { edition, frame } from './tables.ts';

export type Edition = typeof edition.$inferSelect;
export type FrameRow = typeof frame.$inferSelect;
export type FramedEdition = { edition: Edition; frame: FrameRow | null };

/** The strategy or agreement above an edition. */
export const withFrame = and(
  eq(frame.partnershipId, edition.partnershipId),
  eq(frame.id, edition.frameId),
);

/**
 * The plan that holds first: the newest that is agreed, before any is the newest that is public, and before
 * that the newest draft. What is on consultation does not take the place of what was agreed.
 */
export function currentFirst(of: Record<'published' | 'state' | 'id', PgColumn>): SQL[] {
  return [desc(inArray(of.state, [...inForce])), desc(of.published), desc(of.id)];
}

/** The id of that plan among those one may see, as a part of a larger question. */
export function holdingEdition(partnershipId: string): SQL {
  return sql`(select ${edition.id} from ${edition} where ${edition.partnershipId} = ${partnershipId}
               order by ${sql.join(currentFirst(edition), sql`, `)} limit 1)`;
}

const all = prepared((tx) =>
  tx
    .select({ edition, frame })
    .from(edition)
    .leftJoin(frame, withFrame)
    .where(eq(edition.partnershipId, sql.placeholder('partnershipId')))
    .orderBy(...currentFirst(edition))
    .prepare('editions'),
);

/** The editions one may see, the one that holds first and then the newest, each with the strategy or agreement above it. */
export async function editions(tx: Tx, partnershipId: string): Promise<FramedEdition[]> {
  return all(tx).execute({ partnershipId });
}

/**
 * The edition an address names, or without a name the one that holds (see `currentFirst`). Null when there
 * is none to see.
 */
export function chosenEdition(all: readonly FramedEdition[], slug: string | null) {
  return (slug === null ? all[0] : all.find(({ edition }) => edition.slug === slug)) ?? null;
}
