import { shortOf } from '#0-partnership/members/core/paths.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { goalWording } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

/** The identities of what an edition holds, by the keys its content goes by. */
export async function identitiesIn(tx: Tx, of: EditionKey) {
  const [goals, measures] = await Promise.all([
    tx.select({ id: goalWording.goalId }).from(goalWording).where(inEdition(goalWording, of)),
    tx
      .select({ id: measureWording.measureId })
      .from(measureWording)
      .where(inEdition(measureWording, of)),
  ]);
  const byKey = (rows: { id: string }[]) => new Map(rows.map(({ id }) => [shortOf(id), id]));
  return { goalIds: byKey(goals), measureIds: byKey(measures) };
}
