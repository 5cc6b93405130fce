import { and, eq, inArray, max, not } from 'drizzle-orm';
import { actorsByName } from '#0-partnership/members/data/actors.ts';
import {
  type BudgetRow,
  type FundingRow,
  MoneyChange,
  type MoneyOf,
  moneyRefusals,
  sameMoney,
} from '#3-plan/plan/core/keeping/money.ts';
import { inEdition } from '#3-plan/plan/data/in-edition.ts';
import { measureWording } from '#3-plan/plan/data/measures/tables.ts';
import { budgetLine, funding } from '#3-plan/plan/data/money/tables.ts';
import { goalWording } from '#3-plan/plan/data/tables.ts';
import { accept, refuse } from '#base/outcome.ts';
import { ref } from '#base/ref.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { newId } from '#platform/id.ts';
import { namedFollow } from './follow.ts';
import { isFor, type MoneyThing, moneyOf } from './money-of.ts';
import {
  isGoal,
  isMeasure,
  knownNames,
  lockGoal,
  lockMeasure,
  type OpenEdition,
  openEdition,
} from './open.ts';

/**
 * Sets all the budget and funding that are a goal's or a measure's own, in an edition that is open: lines
 * are added, changed and taken away. Amounts in øre. Gives the thing's new revision.
 */
export const setMoney = operation(
  { name: 'money-set', may: ['editor', 'coordinator', 'administrator'], takes: MoneyChange },
  async (context, draft) => {
    const { tx, partnershipId, record } = context;
    const edition = await openEdition(tx, draft.editionId);
    const thing = edition && (await lockThing(context, edition, draft.of));
    if (!edition || !thing) return refuse('no-such-thing');
    const held = await moneyOf(tx, edition, draft.of);
    const names = await knownNames(tx, partnershipId);
    const current = { ...held, revision: thing.revision };
    const [first, ...more] = moneyRefusals(edition, current, draft, names);
    if (first) return refuse(first, ...more);
    await writeBudget(context, edition, draft);
    await writeFunding(context, edition, draft);
    const revision = thing.revision + 1;
    await raise(context, edition, draft.of, revision);
    record({
      about: ref(draft.of.kind, draft.of.id),
      before: changedMoney(held, draft, held),
      after: { editionId: edition.id, ...changedMoney(held, draft, draft) },
      ...(draft.why === '' ? {} : { why: draft.why }),
    });
    return accept({ revision });
  },
);

function lockThing({ tx }: OperationContext, edition: OpenEdition, { kind, id }: MoneyThing) {
  return kind === 'goal' ? lockGoal(tx, edition, id) : lockMeasure(tx, edition, id);
}

async function raise(
  { tx, now }: OperationContext,
  edition: OpenEdition,
  { kind, id }: MoneyThing,
  revision: number,
): Promise<void> {
  if (kind === 'goal') {
    await tx.update(goalWording).set({ revision }).where(isGoal(edition, id));
  } else {
    await tx.update(measureWording).set({ revision, changedAt: now }).where(isMeasure(edition, id));
  }
}

/** Of budget and funding those that change, as `told` has them: what the journal keeps. */
function changedMoney(before: MoneyOf, after: MoneyOf, told: MoneyOf) {
  const bare = <Row extends BudgetRow>(rows: readonly Row[]) =>
    rows.map(({ id: _, ...row }) => row);
  const same = (one: Partial<MoneyOf>, other: Partial<MoneyOf>) =>
    sameMoney({ budget: [], funding: [], ...one }, { budget: [], funding: [], ...other });
  return {
    ...(same({ budget: before.budget }, { budget: after.budget })
      ? {}
      : { budget: bare(told.budget) }),
    ...(same({ funding: before.funding }, { funding: after.funding })
      ? {}
      : { funding: bare(told.funding) }),
  };
}

async function writeBudget(
  context: OperationContext,
  edition: OpenEdition,
  { of, budget }: MoneyChange,
): Promise<void> {
  const { tx } = context;
  await removeOthers(context, budgetLine, edition, of, budget);
  for (const { id, year, amount } of kept(budget)) {
    await tx
      .update(budgetLine)
      .set({ year, amount })
      .where(and(inEdition(budgetLine, edition), eq(budgetLine.id, id)));
  }
  const rows = await placed(context, budgetLine, edition, of, budget);
  if (rows.length > 0) await tx.insert(budgetLine).values(rows);
}

async function writeFunding(
  context: OperationContext,
  edition: OpenEdition,
  { of, funding: paid }: MoneyChange,
): Promise<void> {
  const { tx } = context;
  const names = paid.flatMap(({ payer }) => payer ?? []);
  const { published, lang } = edition;
  const actors = await actorsByName(context, names, { published, lang });
  await namedFollow(context, edition, [...actors.values()]);
  const columns = ({ source, payer, certainty, carryOver }: FundingRow) => ({
    ...{ source, certainty, carryOver },
    payerId: payer === null ? null : (actors.get(payer) ?? null),
  });
  await removeOthers(context, funding, edition, of, paid);
  for (const row of kept(paid)) {
    const { year, amount } = row;
    await tx
      .update(funding)
      .set({ year, amount, ...columns(row) })
      .where(and(inEdition(funding, edition), eq(funding.id, row.id)));
  }
  const rows = await placed(context, funding, edition, of, paid);
  if (rows.length > 0) {
    await tx.insert(funding).values(rows.map((row) => ({ ...row, ...columns(row) })));
  }
}

function kept<Row extends BudgetRow>(rows: readonly Row[]): (Row & { id: string })[] {
  return rows.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]));
}

async function removeOthers(
  { tx }: OperationContext,
  table: typeof budgetLine | typeof funding,
  edition: OpenEdition,
  of: MoneyThing,
  rows: readonly BudgetRow[],
): Promise<void> {
  const ids = kept(rows).map(({ id }) => id);
  const others = ids.length === 0 ? undefined : not(inArray(table.id, ids));
  await tx.delete(table).where(and(isFor(table, edition, of), others));
}

/** New lines as rows, after all that the edition holds. */
async function placed<Row extends BudgetRow>(
  { tx, partnershipId }: OperationContext,
  table: typeof budgetLine | typeof funding,
  edition: OpenEdition,
  of: MoneyThing,
  rows: readonly Row[],
) {
  const added = rows.filter(({ id }) => id === null);
  if (added.length === 0) return [];
  const [{ last } = { last: null }] = await tx
    .select({ last: max(table.position) })
    .from(table)
    .where(inEdition(table, edition));
  return added.map((row, at) => ({
    ...row,
    ...{ partnershipId, id: newId(), editionId: edition.id, published: edition.published },
    position: (last ?? -1) + 1 + at,
    goalId: of.kind === 'goal' ? of.id : null,
    measureId: of.kind === 'measure' ? of.id : null,
  }));
}
