import { newId } from '#platform/id.ts';
import { type Importing, idAt } from './importing.ts';
import { budgetLine, funding } from './money/tables.ts';

type ForWhat = { goal: string | null; measure: string | null; item: string | null };

/** Writes the budget lines and the funding of an import, in the order they stand. */
export async function insertMoney(importing: Importing): Promise<void> {
  const { context, content, editionId, goalIds, measureIds, actors } = importing;
  const { tx, partnershipId } = context;
  const row = ({ goal, measure, item }: ForWhat, position: number) => ({
    partnershipId,
    id: newId(),
    editionId,
    position,
    goalId: goal === null ? null : idAt(goalIds, goal),
    measureId: measure === null ? null : idAt(measureIds, measure),
    item,
  });
  if (content.budget.length > 0) {
    await tx.insert(budgetLine).values(
      content.budget.map((line, at) => ({
        ...row(line, at),
        year: line.year,
        amount: line.amount,
      })),
    );
  }
  if (content.funding.length > 0) {
    await tx.insert(funding).values(
      content.funding.map((line, at) => ({
        ...row(line, at),
        year: line.year,
        amount: line.amount,
        source: line.source,
        payerId: line.payer === null ? null : idAt(actors, line.payer),
        certainty: line.certainty,
        carryOver: line.carryOver,
      })),
    );
  }
}
