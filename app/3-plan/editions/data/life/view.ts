import { and, desc, eq, or, sql } from 'drizzle-orm';
import { shortOf } from '#0-partnership/members/core/paths.ts';
import type { Standing } from '#3-plan/editions/core/life/bodies.ts';
import { decision } from '#3-plan/editions/data/tables.ts';
import { approval } from '#3-plan/plan/data/approvals/tables.ts';
import {
  chosenEdition,
  type Edition,
  editions,
  type FrameRow,
} from '#3-plan/plan/data/editions.ts';
import { edition } from '#3-plan/plan/data/tables.ts';
import type { Actor } from '#platform/acts/actor.ts';
import type { Tx } from '#platform/database/transactions.ts';
import {
  type Approving,
  approving,
  type Body,
  type ReadVersion,
  standingsOf,
  versionsRead,
} from './approving.ts';
import { representedBy, someoneRecordsFor } from './representing.ts';

/** An edition with all there is of how it is decided on, and where each body stands. */
export type LifeView = {
  edition: Edition;
  frame: FrameRow | null;
  /** All editions one may see, the one that holds first. */
  all: readonly Edition[];
  approving: Approving;
  /** One for each body, in their order. */
  standings: readonly Standing[];
  readVersion: ReadVersion;
};

/** The edition a slug names, or the one that holds; null when there is none to see. */
export async function lifeView(
  tx: Tx,
  partnershipId: string,
  slug: string | null,
): Promise<LifeView | null> {
  const all = await editions(tx, partnershipId);
  const chosen = chosenEdition(all, slug);
  if (chosen === null) return null;
  const found = await approving(tx, chosen.edition);
  const readVersion = versionsRead(tx, chosen.edition);
  return {
    ...chosen,
    ...{ all: all.map(({ edition }) => edition), approving: found, readVersion },
    standings: await standingsOf(found, readVersion),
  };
}

export type DecisionRow = typeof decision.$inferSelect;

/** A body's part in it; `decisions` are all that were recorded, newest first, for members alone. */
export type BodyView = LifeView & {
  body: Body;
  standing: Standing;
  decisions: readonly DecisionRow[];
  /** Whether the viewer speaks for the body. */
  represents: boolean;
  /** Whether anyone at all does, as members see it. */
  someoneRecords: boolean;
};

/**
 * A body of the edition a slug names, or of the newest that asks it, by the end of its id or of the id of what it
 * is asked, which is of one edition alone; null when none does.
 */
export async function bodyView(
  tx: Tx,
  partnershipId: string,
  { short, slug, viewer }: { short: string; slug: string | null; viewer: Actor },
): Promise<BodyView | null> {
  const life = await lifeView(
    tx,
    partnershipId,
    slug ?? (await newestThatAsks(tx, partnershipId, short)),
  );
  const at =
    life?.approving.bodies.findIndex(({ bodyId, approvalId }) =>
      [bodyId, approvalId].some((id) => shortOf(id) === short),
    ) ?? -1;
  const body = life?.approving.bodies[at];
  if (!life || !body) return null;
  const [decisions, represented, someoneRecords] = await Promise.all([
    tx
      .select()
      .from(decision)
      .where(
        and(eq(decision.partnershipId, partnershipId), eq(decision.approvalId, body.approvalId)),
      )
      .orderBy(desc(decision.id)),
    representedBy(tx, partnershipId, viewer),
    someoneRecordsFor(tx, partnershipId, body.bodyId),
  ]);
  const standing = life.standings[at] ?? 'waiting';
  const represents = represented.has(body.bodyId);
  return { ...life, body, standing, decisions, represents, someoneRecords };
}

async function newestThatAsks(
  tx: Tx,
  partnershipId: string,
  short: string,
): Promise<string | null> {
  const [found] = await tx
    .select({ slug: edition.slug })
    .from(approval)
    .innerJoin(
      edition,
      and(eq(edition.partnershipId, approval.partnershipId), eq(edition.id, approval.editionId)),
    )
    .where(
      and(
        eq(approval.partnershipId, partnershipId),
        or(
          sql`right(${approval.bodyId}::text, 10) = ${short}`,
          sql`right(${approval.id}::text, 10) = ${short}`,
        ),
      ),
    )
    .orderBy(desc(edition.published), desc(edition.id))
    .limit(1);
  return found?.slug ?? null;
}

/** What was recorded and waits for a second person: the newest, when it is not confirmed. */
export function waitingIn(decisions: readonly DecisionRow[]): DecisionRow | null {
  const [newest] = decisions;
  return newest && newest.confirmedBy === null ? newest : null;
}
