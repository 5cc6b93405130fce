import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { publishActors } from '#0-partnership/members/data/actors.ts';
import { publishBodies } from '#0-partnership/members/data/bodies.ts';
import { publishLinksTo } from '#0-partnership/thread/data/add-link.ts';
import { publishDue } from '#0-partnership/thread/data/write-due.ts';
import { EditionState } from '#3-plan/plan/core/edition.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { publishFindable } from '#platform/search/write.ts';
import { approval } from './approvals/tables.ts';
import type { Edition } from './editions.ts';
import { measureDueFollows } from './measure-due.ts';
import { measure, measureWording, participation } from './measures/tables.ts';
import { funding } from './money/tables.ts';
import { edition, frame, goal, goalWording } from './tables.ts';

export const Publication = z.object({ editionId: z.uuid(), state: EditionState });

/**
 * Shows an edition to everyone, in the state it then has. Refuses an edition that is not there and one that is public already.
 */
export const publishEdition = operation(
  { name: 'edition-published', may: ['administrator', 'system'], takes: Publication },
  async (context, { editionId, state }) => {
    const { tx, record } = context;
    const [before] = await tx.select().from(edition).where(eq(edition.id, editionId)).for('update');
    if (!before) return refuse('no-such-edition');
    if (before.published) return refuse('already-published');
    await tx
      .update(edition)
      .set({ state, revision: before.revision + 1 })
      .where(eq(edition.id, editionId));
    await showEdition(context, before);
    record({
      about: ref('edition', editionId),
      before: { state: before.state, published: false },
      after: { state, published: true },
    });
    return accept(editionId);
  },
);

/**
 * Shows everyone an edition, with its frame and all it names; its own rows follow by foreign key. Called where
 * the edition is held for update, inside an operation that writes the journal.
 */
export async function showEdition(
  context: OperationContext,
  { id, frameId }: Pick<Edition, 'id' | 'frameId'>,
): Promise<void> {
  const { tx, partnershipId } = context;
  await tx.update(edition).set({ published: true }).where(eq(edition.id, id));
  if (frameId) await tx.update(frame).set({ published: true }).where(eq(frame.id, frameId));
  const identities = await publishIdentities(context, id);
  await publishNamed(context, id);
  await publishFindable(tx, partnershipId, id);
  // What earlier goals and measures became was for members while this was a draft.
  await publishLinksTo(tx, partnershipId, [id, ...identities]);
  await measureDueFollows(context);
}

/** Gives the identities of all goals and measures in it, also of those that were public before. */
async function publishIdentities({ tx }: OperationContext, editionId: string): Promise<string[]> {
  const goals = tx
    .select({ id: goalWording.goalId })
    .from(goalWording)
    .where(eq(goalWording.editionId, editionId));
  const measures = tx
    .select({ id: measureWording.measureId })
    .from(measureWording)
    .where(eq(measureWording.editionId, editionId));
  const shown = [
    await tx
      .update(goal)
      .set({ published: true })
      .where(inArray(goal.id, goals))
      .returning({ id: goal.id }),
    await tx
      .update(measure)
      .set({ published: true })
      .where(inArray(measure.id, measures))
      .returning({ id: measure.id }),
  ];
  return shown.flat().map(({ id }) => id);
}

/** The actors, bodies and deadlines that only this draft named until now. */
async function publishNamed(
  { tx, partnershipId }: OperationContext,
  editionId: string,
): Promise<void> {
  const taking = await tx
    .selectDistinct({ id: participation.actorId })
    .from(participation)
    .where(eq(participation.editionId, editionId));
  const paying = await tx
    .selectDistinct({ id: funding.payerId })
    .from(funding)
    .where(eq(funding.editionId, editionId));
  const approvals = await tx
    .select({ id: approval.id, bodyId: approval.bodyId })
    .from(approval)
    .where(and(eq(approval.partnershipId, partnershipId), eq(approval.editionId, editionId)));
  const actors = [...taking, ...paying].flatMap(({ id }) => id ?? []);
  await publishActors(tx, partnershipId, actors);
  await publishBodies(
    tx,
    partnershipId,
    approvals.map(({ bodyId }) => bodyId),
  );
  await publishDue(tx, partnershipId, [editionId, ...approvals.map(({ id }) => id)]);
}
