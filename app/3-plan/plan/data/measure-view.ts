import { and, asc, eq } from 'drizzle-orm';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { currentFirst, withFrame } from './editions.ts';
import { wordedAs, wordedIn } from './measure-editions.ts';
import { measure, measureWording, seeAlso, step } from './measures/tables.ts';
import { budgetLine, funding } from './money/tables.ts';
import { participantsIn } from './participants.ts';
import { edition, frame, goal, goalWording } from './tables.ts';

/**
 * Everything about the measure whose id ends with `short`, in the edition with that slug or else the
 * newest one may see (public before draft). Null when one may see none.
 */
export async function measureView(
  tx: Tx,
  partnershipId: string,
  short: string,
  slug: string | null,
) {
  const [found] = await tx
    .select({ wording: measureWording, edition, frame, short: measure.short })
    .from(measure)
    .innerJoin(measureWording, wordedAs)
    .innerJoin(edition, wordedIn)
    .leftJoin(frame, withFrame)
    .where(
      and(
        eq(measure.partnershipId, partnershipId),
        eq(measure.short, short),
        slug === null ? undefined : eq(edition.slug, slug),
      ),
    )
    .orderBy(...currentFirst(edition))
    .limit(1);
  if (!found) return null;
  const { measureId, goalId } = found.wording;
  const of = found.edition;
  const [goal, steps, participants, seeAlso, money] = await Promise.all([
    goalId === null ? null : goalOf(tx, of, goalId),
    stepsOf(tx, of, measureId),
    participantsIn(tx, of, measureId),
    othersOf(tx, of, measureId),
    moneyFor(tx, of, measureId),
  ]);
  return { ...found, goal, steps, participants, seeAlso, ...money };
}

export type MeasureView = NonNullable<Awaited<ReturnType<typeof measureView>>>;

async function goalOf(tx: Tx, of: EditionKey, goalId: string) {
  const [row] = await tx
    .select({ wording: goalWording, short: goal.short })
    .from(goalWording)
    .innerJoin(
      goal,
      and(eq(goal.partnershipId, goalWording.partnershipId), eq(goal.id, goalWording.goalId)),
    )
    .where(and(inEdition(goalWording, of), eq(goalWording.goalId, goalId)));
  return row ?? null;
}

async function stepsOf(tx: Tx, of: EditionKey, measureId: string): Promise<string[]> {
  const rows = await tx
    .select({ text: step.text })
    .from(step)
    .where(and(inEdition(step, of), eq(step.measureId, measureId)))
    .orderBy(asc(step.position));
  return rows.map(({ text }) => text);
}

/** Measures this one points to, as the same edition words them. */
async function othersOf(tx: Tx, of: EditionKey, measureId: string) {
  return tx
    .select({
      id: measureWording.measureId,
      short: measure.short,
      ref: measureWording.ref,
      title: measureWording.title,
    })
    .from(seeAlso)
    .innerJoin(
      measureWording,
      and(
        eq(measureWording.partnershipId, seeAlso.partnershipId),
        eq(measureWording.editionId, seeAlso.editionId),
        eq(measureWording.measureId, seeAlso.otherId),
      ),
    )
    .innerJoin(
      measure,
      and(eq(measure.partnershipId, seeAlso.partnershipId), eq(measure.id, seeAlso.otherId)),
    )
    .where(and(inEdition(seeAlso, of), eq(seeAlso.measureId, measureId)))
    .orderBy(asc(seeAlso.position));
}

async function moneyFor(tx: Tx, of: EditionKey, measureId: string) {
  const budget = await tx
    .select({ year: budgetLine.year, amount: budgetLine.amount })
    .from(budgetLine)
    .where(and(inEdition(budgetLine, of), eq(budgetLine.measureId, measureId)))
    .orderBy(asc(budgetLine.year));
  const sources = await tx
    .select()
    .from(funding)
    .where(and(inEdition(funding, of), eq(funding.measureId, measureId)))
    .orderBy(asc(funding.year), asc(funding.position));
  return { budget, funding: sources };
}
