import { and, eq, max } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import {
  type AddRefusal,
  addRefusals,
  MeasureDraft,
} from '#3-plan/plan/core/keeping/add-and-end.ts';
import { GoalDraft, goalFields } from '#3-plan/plan/core/keeping/goal.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measure, measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { goal, goalWording } from '#3-plan/plan/data/tables.ts';
import { only } from '#base/only.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { lockTree } from './change-goal.ts';
import { goalFollows, measureFollows } from './follow.ts';
import { type OpenEdition, openEdition } from './open.ts';

type Added = { id: string; title: string };

/**
 * Adds a measure last in an edition that is open. It keeps its identity in all later editions; the rest of
 * it is written on its own page.
 */
export const addMeasure = operation(
  { name: 'measure-added', may: ['editor', 'coordinator', 'administrator'], takes: MeasureDraft },
  async (context, draft): Promise<Outcome<Added, AddRefusal>> => {
    const { tx, partnershipId, record } = context;
    const edition = await openEdition(tx, draft.editionId);
    if (!edition) return refuse('no-such-edition');
    const others = await tx.select().from(measureWording).where(inEdition(measureWording, edition));
    const goals = new Set((await lockTree(tx, edition)).map(({ goalId }) => goalId));
    const [first, ...more] = addRefusals(edition, draft, { goal: draft.goalId, goals, others });
    if (first) return refuse(first, ...more);
    const id = newId();
    const { published } = edition;
    await tx.insert(measure).values({ partnershipId, id, published });
    const said = {
      ...only(draft, ['goalId', 'ref', 'title', 'standing', 'description']),
      ...{ partnershipId, published, editionId: edition.id, measureId: id },
      ...{ leadKind: 'ours' as const, challenge: null, effect: null, from: null, to: null },
    };
    const position = await nextPosition(context, edition, measureWording);
    await tx.insert(measureWording).values({ ...said, position, changedAt: context.now });
    await measureFollows(context, edition, {
      ...said,
      ...{ steps: [], leads: [], partners: [], seeAlso: [] },
    });
    const after = only(draft, ['title', 'ref', 'goalId', 'standing', 'description']);
    record({
      about: ref('measure', id),
      after: { editionId: edition.id, ...after },
      ...(draft.why === '' ? {} : { why: draft.why }),
    });
    return accept({ id, title: draft.title });
  },
);

/** Adds a goal last among those it stands with, in an edition that is open. */
export const addGoal = operation(
  { name: 'goal-added', may: ['editor', 'coordinator', 'administrator'], takes: GoalDraft },
  async (context, draft): Promise<Outcome<Added, AddRefusal>> => {
    const { tx, partnershipId, record } = context;
    const edition = await openEdition(tx, draft.editionId);
    if (!edition) return refuse('no-such-edition');
    const others = await lockTree(tx, edition);
    const goals = new Set(others.map(({ goalId }) => goalId));
    const [first, ...more] = addRefusals(edition, draft, { goal: draft.parentId, goals, others });
    if (first) return refuse(first, ...more);
    const id = newId();
    const { published } = edition;
    await tx.insert(goal).values({ partnershipId, id, published });
    await tx.insert(goalWording).values({
      ...only(draft, goalFields),
      ...{ partnershipId, published, editionId: edition.id, goalId: id },
      position: await nextPosition(context, edition, goalWording),
    });
    await goalFollows(context, edition, { ...draft, goalId: id });
    record({
      about: ref('goal', id),
      after: { editionId: edition.id, ...only(draft, goalFields) },
      ...(draft.why === '' ? {} : { why: draft.why }),
    });
    return accept({ id, title: draft.title });
  },
);

/** The place a thing had, or the last one when another has taken that since. */
export async function freePosition(
  context: OperationContext,
  edition: OpenEdition,
  table: typeof goalWording | typeof measureWording,
  position: number,
): Promise<number> {
  const taken = await context.tx
    .select({ position: table.position })
    .from(table)
    .where(and(inEdition(table, edition), eq(table.position, position)))
    .limit(1);
  return taken.length === 0 ? position : nextPosition(context, edition, table);
}

async function nextPosition(
  { tx }: OperationContext,
  edition: OpenEdition,
  table: typeof goalWording | typeof measureWording,
): Promise<number> {
  const position: PgColumn = table.position;
  const [{ last } = { last: null }] = await tx
    .select({ last: max(position) })
    .from(table)
    .where(inEdition(table, edition));
  return last === null ? 0 : Number(last) + 1;
}
