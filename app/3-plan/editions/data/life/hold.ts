import { eq, sql } from 'drizzle-orm';
import { partnership } from '#0-partnership/members/data/tables.ts';
import type { Course } from '#3-plan/editions/core/life/graph.ts';
import { editionLife } from '#3-plan/editions/data/tables.ts';
import type { EditionState } from '#3-plan/plan/core/edition.ts';
import type { Edition, FrameRow } from '#3-plan/plan/data/editions.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { lockEdition } from '#3-plan/plan/data/lock-edition.ts';
import { writeState } from '#3-plan/plan/data/write-state.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import { type Approving, approving } from './approving.ts';

/** An edition that is held, so that nothing of its life happens meanwhile. */
export type Held = { edition: Edition; frame: FrameRow | null; approving: Approving };

/** Holds all editions of a partnership, so that nothing of their lives happens meanwhile. */
export async function holdAll({ tx, partnershipId }: OperationContext): Promise<void> {
  await tx
    .select({ id: partnership.id })
    .from(partnership)
    .where(eq(partnership.id, partnershipId))
    .for('no key update');
}

/**
 * Holds an edition for what is to be done with it, and all of its partnership's with it: one of them may
 * take another's place. Always the partnership first, so that two who wait never wait for each other. Null
 * when there is no such edition.
 */
export async function hold(context: OperationContext, editionId: string): Promise<Held | null> {
  await holdAll(context);
  const { tx } = context;
  const found = await lockEdition(tx, editionId, 'update');
  if (!found) return null;
  const { frame, ...edition } = found;
  return { edition, frame, approving: await approving(tx, edition) };
}

/** Where an edition stands, as it is held or looked at. */
export function courseOf({
  edition,
  approving: { versions, bodies, life },
}: Pick<Held, 'edition' | 'approving'>): Course {
  const last = life.at(-1);
  return {
    state: edition.state,
    versions: versions.length,
    bodies: bodies.length,
    backFor: edition.state === 'draft' ? (last?.approvalId ?? null) : null,
  };
}

type Entered = {
  state: EditionState;
  day?: string;
  until?: string | null;
  caseNumber?: string | null;
  version?: number | null;
  approvalId?: string | null;
  note?: string | null;
};

/** Takes an edition into a state, and writes it down among those it has come through. */
export async function enter(
  { tx, partnershipId, now }: OperationContext,
  { id, published }: Pick<Edition, 'id' | 'published'>,
  { state, day = dayInNorway(now), ...more }: Entered,
): Promise<void> {
  const key = { partnershipId, id };
  await writeState(tx, key, state);
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${editionLife.position}), 0)` })
    .from(editionLife)
    .where(inEdition(editionLife, key));
  await tx.insert(editionLife).values({
    ...{ partnershipId, editionId: id, published, position: (last?.position ?? 0) + 1 },
    ...{ state, day, ...more, at: now },
  });
}
