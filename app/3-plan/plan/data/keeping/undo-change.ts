import { type FactsRefusal, factFields } from '#3-plan/plan/core/keeping/facts.ts';
import { type GoalRefusal, goalFields } from '#3-plan/plan/core/keeping/goal.ts';
import type { MoneyRefusal } from '#3-plan/plan/core/keeping/money.ts';
import {
  type Change,
  changeIn,
  standsAs,
  Undo,
  type UndoRefusal,
} from '#3-plan/plan/core/keeping/undo.ts';
import { type RewordRefusal, wordedFields } from '#3-plan/plan/core/reword.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { only } from '#base/only.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { entryNumbered } from '#platform/acts/read-journal.ts';
import { changeFacts } from './change-facts.ts';
import { changeGoal } from './change-goal.ts';
import { moneyOf } from './money-of.ts';
import { lockGoal, lockMeasure, type OpenEdition, openEdition } from './open.ts';
import { setMoney } from './set-money.ts';

type Undone = Outcome<
  { revision: number },
  UndoRefusal | RewordRefusal | FactsRefusal | GoalRefusal | MoneyRefusal
>;

/** A document may have brought more than a form takes; such a wording cannot be written anew by one. */
const tooMuch = refuse('cannot-be-undone');

/**
 * Takes one change of a goal or measure back, as a new change by the ordinary rules. Refused when a field
 * has been changed since, so that nothing later is lost, and for all the ordinary reasons.
 */
export const undoChange = operation(
  { name: 'change-undone', may: ['editor', 'coordinator', 'administrator'], takes: Undo },
  async (context, draft): Promise<Undone> => {
    const { tx, partnershipId } = context;
    const entry = await entryNumbered(tx, partnershipId, draft.number);
    if (entry?.aboutId !== draft.of.id) return refuse('no-such-entry');
    if (entry.content === null) return refuse('entry-erased');
    const change = changeIn(draft.of.kind, entry.content);
    if (change === null) return refuse('cannot-be-undone');
    if ((change.editionId ?? draft.editionId) !== draft.editionId) {
      return refuse('of-another-edition');
    }
    const edition = await openEdition(tx, draft.editionId);
    if (!edition) return refuse('no-such-thing');
    return draft.of.kind === 'goal'
      ? undoGoal(context, edition, draft, change)
      : undoMeasure(context, edition, draft, change);
  },
);

async function undoGoal(
  context: OperationContext,
  edition: OpenEdition,
  { of }: Undo,
  change: Change,
): Promise<Undone> {
  const goal = await lockGoal(context.tx, edition, of.id);
  if (!goal) return refuse('no-such-thing');
  if (change.by === 'money') return undoMoney(context, edition, of, goal.revision, change);
  if (!standsAs(change, goal)) return refuse('changed-since');
  const as = { editionId: edition.id, goalId: of.id, revision: goal.revision };
  const before = changeGoal.takes.safeParse({ ...only(goal, goalFields), ...change.before, ...as });
  return before.success ? changeGoal.run(context, before.data) : tooMuch;
}

async function undoMeasure(
  context: OperationContext,
  edition: OpenEdition,
  { of }: Undo,
  change: Change,
): Promise<Undone> {
  const measure = await lockMeasure(context.tx, edition, of.id);
  if (!measure) return refuse('no-such-thing');
  const { revision } = measure;
  if (change.by === 'money') return undoMoney(context, edition, of, revision, change);
  if (!standsAs(change, measure)) return refuse('changed-since');
  const where = { editionId: edition.id, measureId: of.id, revision };
  if (change.by === 'wording') {
    const wording = { ...only(measure, wordedFields), ...change.before, ...where };
    const before = rewordMeasure.takes.safeParse(wording);
    return before.success ? rewordMeasure.run(context, before.data) : tooMuch;
  }
  // The names were the partnership's own before, whatever they have become since.
  const facts = { ...only(measure, factFields), ...change.before, ...where, addNew: true };
  const before = changeFacts.takes.safeParse(facts);
  return before.success ? changeFacts.run(context, before.data) : tooMuch;
}

async function undoMoney(
  context: OperationContext,
  edition: OpenEdition,
  of: Undo['of'],
  revision: number,
  change: Change,
): Promise<Undone> {
  const held = await moneyOf(context.tx, edition, of);
  const bare = {
    budget: held.budget.map(({ id: _, ...row }) => row),
    funding: held.funding.map(({ id: _, ...row }) => row),
  };
  if (!standsAs(change, bare)) return refuse('changed-since');
  const rows = (list: unknown) =>
    (list as { amount: string }[]).map((row) => ({ ...row, id: null, amount: BigInt(row.amount) }));
  const { budget, funding } = change.before;
  const before = setMoney.takes.safeParse({
    ...{ editionId: edition.id, of, revision },
    budget: budget === undefined ? held.budget : rows(budget),
    funding: funding === undefined ? held.funding : rows(funding),
  });
  return before.success ? setMoney.run(context, before.data) : tooMuch;
}
