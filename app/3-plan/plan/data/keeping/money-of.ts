import { and, asc, eq } from 'drizzle-orm';
import { actor } from '#0-partnership/members/data/tables.ts';
import type { MoneyChange, MoneyOf } from '#3-plan/plan/core/keeping/money.ts';
import { type EditionKey, inEdition } from '#3-plan/plan/data/in-edition.ts';
import { budgetLine, funding } from '#3-plan/plan/data/money/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';

export type MoneyThing = MoneyChange['of'];

/** The money that is the thing's own, and not shared out from above or below. */
export function isFor(
  table: typeof budgetLine | typeof funding,
  of: EditionKey,
  thing: MoneyThing,
) {
  const column = thing.kind === 'goal' ? table.goalId : table.measureId;
  return and(inEdition(table, of), eq(column, thing.id));
}

/** The budget and funding of one goal or measure of an edition, by year and as they stand. In øre. */
export async function moneyOf(tx: Tx, of: EditionKey, thing: MoneyThing): Promise<MoneyOf> {
  const { id, year, amount } = budgetLine;
  const budget = await tx
    .select({ id, year, amount })
    .from(budgetLine)
    .where(isFor(budgetLine, of, thing))
    .orderBy(asc(year), asc(budgetLine.position));
  const paid = await tx
    .select({
      id: funding.id,
      year: funding.year,
      amount: funding.amount,
      source: funding.source,
      payer: actor.name,
      certainty: funding.certainty,
      carryOver: funding.carryOver,
    })
    .from(funding)
    .leftJoin(
      actor,
      and(eq(actor.partnershipId, funding.partnershipId), eq(actor.id, funding.payerId)),
    )
    .where(isFor(funding, of, thing))
    .orderBy(asc(funding.year), asc(funding.position));
  return { budget, funding: paid };
}
