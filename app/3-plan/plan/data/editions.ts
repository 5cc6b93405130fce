import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
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

/** The newest that is public, and before any is, the newest draft. */
export function newestFirst(of: { published: PgColumn; id: PgColumn }): [SQL, SQL] {
  return [desc(of.published), desc(of.id)];
}

const all = prepared((tx) =>
  tx
    .select({ edition, frame })
    .from(edition)
    .leftJoin(frame, withFrame)
    .where(eq(edition.partnershipId, sql.placeholder('partnershipId')))
    .orderBy(...newestFirst(edition))
    .prepare('editions'),
);

/** The editions one may see, newest first, each with the strategy or agreement above it. */
export async function editions(tx: Tx, partnershipId: string): Promise<FramedEdition[]> {
  return all(tx).execute({ partnershipId });
}

/**
 * The edition an address names, or without a name the newest that is public, and before any is, the
 * newest draft. Null when there is none to see.
 */
export function chosenEdition(all: readonly FramedEdition[], slug: string | null) {
  return (slug === null ? all[0] : all.find(({ edition }) => edition.slug === slug)) ?? null;
}
