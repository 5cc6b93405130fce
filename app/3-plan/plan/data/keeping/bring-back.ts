import { and, eq } from 'drizzle-orm';
import { type ReturnRefusal, returnRefusals } from '#3-plan/plan/core/keeping/add-and-end.ts';
import { factFields } from '#3-plan/plan/core/keeping/facts.ts';
import { goalFields } from '#3-plan/plan/core/keeping/goal.ts';
import type { WholeGoal, WholeMeasure } from '#3-plan/plan/core/keeping/whole.ts';
import { wordedFields } from '#3-plan/plan/core/reword.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measure, measureWording, seeAlso, step } from '#3-plan/plan/data/measures/tables.ts';
import { goal, goalWording } from '#3-plan/plan/data/tables.ts';
import { only } from '#base/only.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { freePosition } from './add-thing.ts';
import { writeParties, writeSeeAlso } from './change-facts.ts';
import { lockTree } from './change-goal.ts';
import { goalFollows, measureFollows } from './follow.ts';
import { idsIn, type OpenEdition } from './open.ts';
import { ended, proposal } from './tables.ts';

type Returned = Outcome<{ revision: number }, ReturnRefusal>;

/**
 * Brings a goal that ended back as it was, where it was. Refused when it stands there, when the goal it
 * stood under is gone, and when another has its number and name now. Gives its new revision.
 */
export async function bringGoalBack(
  context: OperationContext,
  edition: OpenEdition,
  goalId: string,
  whole: WholeGoal,
): Promise<Returned> {
  const { tx, partnershipId, record } = context;
  const { published } = edition;
  // Of two who bring it back at once, the second finds it there.
  await tx.select().from(goal).where(eq(goal.id, goalId)).for('update');
  const others = await lockTree(tx, edition);
  const refused = returnRefusals(edition, whole, {
    goal: whole.parentId,
    goals: new Set(others.map((one) => one.goalId)),
    others,
    stands: others.some((one) => one.goalId === goalId),
  });
  const [first, ...more] = refused;
  if (first) return refuse(first, ...more);
  const revision = whole.revision + 1;
  const said = { ...only(whole, goalFields), goalId };
  await tx.insert(goalWording).values({
    ...{ ...said, partnershipId, published, editionId: edition.id, revision },
    position: await freePosition(context, edition, goalWording, whole.position),
  });
  await goalFollows(context, edition, said);
  await forgetEnding(context, edition, 'goal', goalId);
  record({
    about: ref('goal', goalId),
    after: { editionId: edition.id, ...only(whole, goalFields) },
  });
  return accept({ revision });
}

/** Brings a measure back in the same way, with those that pointed to it and what was proposed for it. */
export async function bringMeasureBack(
  context: OperationContext,
  edition: OpenEdition,
  measureId: string,
  whole: WholeMeasure,
): Promise<Returned> {
  const { tx, partnershipId, record } = context;
  const { published } = edition;
  await tx.select().from(measure).where(eq(measure.id, measureId)).for('update');
  const goals = new Set((await lockTree(tx, edition)).map(({ goalId }) => goalId));
  const others = await tx.select().from(measureWording).where(inEdition(measureWording, edition));
  const stands = others.some((one) => one.measureId === measureId);
  const refused = returnRefusals(edition, whole, { goal: whole.goalId, goals, others, stands });
  const [first, ...more] = refused;
  if (first) return refuse(first, ...more);
  const revision = whole.revision + 1;
  const there = (await idsIn(tx, edition)).measures;
  const said = { ...only(whole, [...wordedFields, ...factFields]), measureId };
  const { steps, leads: _leads, partners: _partners, seeAlso: _others, ...columns } = said;
  const held = { ...said, seeAlso: said.seeAlso.filter((id) => there.has(id)) };
  const row = { partnershipId, published, editionId: edition.id };
  await tx.insert(measureWording).values({
    ...{ ...columns, ...row, revision, changedAt: context.now },
    position: await freePosition(context, edition, measureWording, whole.position),
  });
  const lines = steps.map((text, position) => ({ ...row, measureId, position, text }));
  if (lines.length > 0) await tx.insert(step).values(lines);
  await writeParties(context, edition, held);
  await writeSeeAlso(context, edition, held);
  const seenFrom = whole.seenFrom
    .filter(({ id }) => there.has(id))
    .map(({ id, position }) => ({ ...row, measureId: id, position, otherId: measureId }));
  if (seenFrom.length > 0) await tx.insert(seeAlso).values(seenFrom);
  await measureFollows(context, edition, { ...held, ...row });
  await forgetEnding(context, edition, 'measure', measureId);
  await reopenProposals(context, edition, measureId);
  const { measureId: _, ...told } = held;
  record({ about: ref('measure', measureId), after: { editionId: edition.id, ...told } });
  return accept({ revision });
}

async function forgetEnding(
  { tx }: OperationContext,
  edition: OpenEdition,
  kind: 'goal' | 'measure',
  id: string,
): Promise<void> {
  await tx
    .delete(ended)
    .where(and(inEdition(ended, edition), eq(ended.kind, kind), eq(ended.thingId, id)));
}

/** What was proposed for it has something to be written into again. */
async function reopenProposals(
  { tx }: OperationContext,
  edition: OpenEdition,
  measureId: string,
): Promise<void> {
  await tx
    .update(proposal)
    .set({ state: 'open', answeredAt: null })
    .where(
      and(
        inEdition(proposal, edition),
        eq(proposal.measureId, measureId),
        eq(proposal.state, 'overtaken'),
      ),
    );
}
