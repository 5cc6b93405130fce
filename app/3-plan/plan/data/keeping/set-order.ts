import { and, asc, eq, isNull } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { Order, orderRefusals } from '#3-plan/plan/core/keeping/add-and-end.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { goalWording } from '#3-plan/plan/data/tables.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { isGoal, isMeasure, type OpenEdition, openEdition } from './open.ts';

/**
 * Puts the goals or the measures that stand under one goal, or under none, in another order. They share
 * the places they had, so that what stands between them stays where it is.
 */
export const setOrder = operation(
  { name: 'order-set', may: ['editor', 'coordinator', 'administrator'], takes: Order },
  async (context, draft) => {
    const { tx, record } = context;
    const edition = await openEdition(tx, draft.editionId);
    if (!edition) return refuse('no-such-edition');
    const held = await lockSiblings(context, edition, draft);
    const ids = held.map(({ id }) => id);
    const [first, ...more] = orderRefusals(edition, ids, draft);
    if (first) return refuse(first, ...more);
    for (const [at, id] of draft.order.entries()) {
      const position = held[at]?.position ?? at;
      if (draft.of === 'goals') {
        await tx.update(goalWording).set({ position }).where(isGoal(edition, id));
      } else {
        await tx.update(measureWording).set({ position }).where(isMeasure(edition, id));
      }
    }
    record({
      about: draft.under === null ? ref('edition', edition.id) : ref('goal', draft.under),
      before: { order: ids },
      after: { editionId: edition.id, order: draft.order },
    });
    return accept({ under: draft.under });
  },
);

/** What stands under one goal, or under none, in its order; locked. */
export async function lockSiblings(
  { tx }: Pick<OperationContext, 'tx'>,
  edition: OpenEdition,
  { of, under }: Pick<Order, 'of' | 'under'>,
): Promise<{ id: string; position: number }[]> {
  if (of === 'goals') {
    const { goalId: id, position, parentId } = goalWording;
    return tx
      .select({ id, position })
      .from(goalWording)
      .where(and(inEdition(goalWording, edition), isIt(parentId, under)))
      .orderBy(asc(position))
      .for('update');
  }
  const { measureId: id, position, goalId } = measureWording;
  return tx
    .select({ id, position })
    .from(measureWording)
    .where(and(inEdition(measureWording, edition), isIt(goalId, under)))
    .orderBy(asc(position))
    .for('update');
}

function isIt(column: PgColumn, id: string | null) {
  return id === null ? isNull(column) : eq(column, id);
}
