import { and, eq, ne, or } from 'drizzle-orm';
import { Ending, endRefusals } from '#3-plan/plan/core/keeping/add-and-end.ts';
import { factFields } from '#3-plan/plan/core/keeping/facts.ts';
import { goalFields } from '#3-plan/plan/core/keeping/goal.ts';
import type { WholeGoal, WholeMeasure } from '#3-plan/plan/core/keeping/whole.ts';
import { wordedFields } from '#3-plan/plan/core/reword.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measureDueFollows } from '#3-plan/plan/data/measure-due.ts';
import { measureWording, participation, seeAlso, step } from '#3-plan/plan/data/measures/tables.ts';
import { budgetLine, funding } from '#3-plan/plan/data/money/tables.ts';
import { goalWording } from '#3-plan/plan/data/tables.ts';
import { only } from '#base/only.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { dayInNorway } from '#platform/clock.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { removeFindable } from '#platform/search/write.ts';
import { isFor } from './money-of.ts';
import { isGoal, isMeasure, lockGoal, lockMeasure, type OpenEdition, openEdition } from './open.ts';
import { ended, proposal } from './tables.ts';

type Thing = Ending['of'];

/**
 * Ends a goal or measure in an edition that is open. It is no longer part of the plan; its identity stays,
 * with its wordings in earlier editions. Where others have seen it here, its address goes on to say what it
 * was and why it ended; where nobody has, it is taken out. What hangs on it must be moved first.
 */
export const endThing = operation(
  { name: 'thing-ended', may: ['editor', 'coordinator', 'administrator'], takes: Ending },
  async (context, draft) => {
    const { tx, record, now } = context;
    const { of, why } = draft;
    const edition = await openEdition(tx, draft.editionId);
    const thing = edition && (await lockThing(tx, edition, of));
    if (!edition || !thing) return refuse('no-such-thing');
    const [first, ...more] = endRefusals(edition, thing, draft, await hangingOn(tx, edition, of));
    if (first) return refuse(first, ...more);
    const before = await wholeOf(tx, edition, thing);
    const seen = edition.published || (await wasPublic(tx, edition, of));
    await (of.kind === 'goal' ? takeOutGoal : takeOutMeasure)(context, edition, of.id);
    await removeFindable(tx, context.partnershipId, { ...of, version: edition.id });
    if (seen) {
      await tx.insert(ended).values({
        ...{ partnershipId: edition.partnershipId, published: edition.published },
        ...{ editionId: edition.id, kind: of.kind, thingId: of.id },
        ...{ ref: thing.ref, title: thing.title, day: dayInNorway(now), why },
      });
    }
    record({
      about: ref(of.kind, of.id),
      // All of it, so that it can be brought back.
      before,
      after: { editionId: edition.id, ended: seen ? 'ended' : 'taken-out' },
      why,
    });
    return accept({ seen });
  },
);

function lockThing(tx: Tx, edition: OpenEdition, { kind, id }: Thing) {
  return kind === 'goal' ? lockGoal(tx, edition, id) : lockMeasure(tx, edition, id);
}

/** A thing as the journal keeps it, with those that point to it. */
async function wholeOf(
  tx: Tx,
  of: EditionKey,
  thing: NonNullable<Awaited<ReturnType<typeof lockThing>>>,
): Promise<WholeGoal | WholeMeasure> {
  const place = only(thing, ['position', 'revision']);
  if (!('measureId' in thing)) return { ...only(thing, goalFields), ...place };
  const seenFrom = await tx
    .select({ id: seeAlso.measureId, position: seeAlso.position })
    .from(seeAlso)
    .where(and(inEdition(seeAlso, of), eq(seeAlso.otherId, thing.measureId)));
  return { ...only(thing, [...wordedFields, ...factFields]), seenFrom, ...place };
}

/** How much would be left without a place. */
async function hangingOn(tx: Tx, of: EditionKey, thing: Thing) {
  const money = [
    ...(await tx
      .select({ id: budgetLine.id })
      .from(budgetLine)
      .where(isFor(budgetLine, of, thing))),
    ...(await tx
      .select({ id: funding.id })
      .from(funding)
      .where(isFor(funding, of, thing))),
  ];
  if (thing.kind === 'measure') return { money: money.length, goals: 0, measures: 0 };
  const goals = await tx
    .select({ id: goalWording.goalId })
    .from(goalWording)
    .where(and(inEdition(goalWording, of), eq(goalWording.parentId, thing.id)));
  const measures = await tx
    .select({ id: measureWording.measureId })
    .from(measureWording)
    .where(and(inEdition(measureWording, of), eq(measureWording.goalId, thing.id)));
  return { money: money.length, goals: goals.length, measures: measures.length };
}

/** Whether visitors have it in another edition, which its wording there stays in. */
async function wasPublic(tx: Tx, of: EditionKey, { kind, id }: Thing): Promise<boolean> {
  const table = kind === 'goal' ? goalWording : measureWording;
  const column = kind === 'goal' ? goalWording.goalId : measureWording.measureId;
  const rows = await tx
    .select({ id: column })
    .from(table)
    .where(
      and(
        eq(table.partnershipId, of.partnershipId),
        eq(column, id),
        ne(table.editionId, of.id),
        eq(table.published, true),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

async function takeOutGoal({ tx }: OperationContext, edition: OpenEdition, id: string) {
  await tx.delete(goalWording).where(isGoal(edition, id));
}

async function takeOutMeasure({ tx, now }: OperationContext, edition: OpenEdition, id: string) {
  for (const table of [step, participation]) {
    await tx.delete(table).where(and(inEdition(table, edition), eq(table.measureId, id)));
  }
  await tx
    .delete(seeAlso)
    .where(
      and(inEdition(seeAlso, edition), or(eq(seeAlso.measureId, id), eq(seeAlso.otherId, id))),
    );
  await tx.delete(measureWording).where(isMeasure(edition, id));
  await measureDueFollows({ tx, partnershipId: edition.partnershipId }, [id]);
  // What was proposed for it has nothing to be written into any more.
  await tx
    .update(proposal)
    .set({ state: 'overtaken', answeredAt: now })
    .where(
      and(inEdition(proposal, edition), eq(proposal.measureId, id), eq(proposal.state, 'open')),
    );
}
