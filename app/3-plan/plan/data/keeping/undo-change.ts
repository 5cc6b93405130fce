import type {
  EndRefusal,
  OrderRefusal,
  ReturnRefusal,
} from '#3-plan/plan/core/keeping/add-and-end.ts';
import { type FactsRefusal, factFields } from '#3-plan/plan/core/keeping/facts.ts';
import { type GoalRefusal, goalFields } from '#3-plan/plan/core/keeping/goal.ts';
import type { MoneyRefusal } from '#3-plan/plan/core/keeping/money.ts';
import {
  type Change,
  changeIn,
  standsAs,
  Undo,
  type UndoneBy,
  type UndoRefusal,
  undoneAddition,
} from '#3-plan/plan/core/keeping/undo.ts';
import { WholeGoal, WholeMeasure } from '#3-plan/plan/core/keeping/whole.ts';
import { type RewordRefusal, wordedFields } from '#3-plan/plan/core/reword.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { only } from '#base/only.ts';
import { type Outcome, refuse } from '#base/outcome.ts';
import { type OperationContext, operation } from '#platform/acts/operation.ts';
import { entryNumbered } from '#platform/acts/read-journal.ts';
import { bringGoalBack, bringMeasureBack } from './bring-back.ts';
import { changeFacts } from './change-facts.ts';
import { changeGoal } from './change-goal.ts';
import { endThing } from './end-thing.ts';
import { lastEnding } from './gone-thing.ts';
import { moneyOf } from './money-of.ts';
import { type OpenEdition, openEdition } from './open.ts';
import { setMoney } from './set-money.ts';
import { setOrder } from './set-order.ts';
import { orderedIn, type Standing, standsNow } from './stands-now.ts';

/** Why a change cannot be taken back: for reasons of its own, or for those of what is done instead. */
export type UndoneRefusal =
  | UndoRefusal
  | RewordRefusal
  | FactsRefusal
  | GoalRefusal
  | MoneyRefusal
  | EndRefusal
  | ReturnRefusal
  | OrderRefusal;
type Undone = Outcome<unknown, UndoneRefusal>;

/** What is taken back, and what stands where it is. */
type Undoing = { edition: OpenEdition; of: Undo['of']; change: Change; now: Standing };
type Way = (context: OperationContext, undoing: Undoing) => Promise<Undone>;

/** A document may have brought more than a form takes; such a wording cannot be written anew by one. */
const tooMuch = refuse('cannot-be-undone');

/**
 * Takes one change of a goal, a measure or the plan's own order back, as a new change by the ordinary rules:
 * what was added ends, and what ended comes back. Refused when anything the change was about has been changed
 * since, so that nothing later is lost, and for all the ordinary reasons.
 */
export const undoChange = operation(
  { name: 'change-undone', may: ['editor', 'coordinator', 'administrator'], takes: Undo },
  async (context, { editionId, of, number }): Promise<Undone> => {
    const { tx, partnershipId } = context;
    const entry = await entryNumbered(tx, partnershipId, number);
    if (entry?.aboutId !== of.id || entry.aboutKind !== of.kind) return refuse('no-such-entry');
    if (entry.content === null) return refuse('entry-erased');
    const change = changeIn(of.kind, entry.content);
    if (change === null) return refuse('cannot-be-undone');
    if ((change.editionId ?? editionId) !== editionId) return refuse('of-another-edition');
    const edition = await openEdition(tx, editionId);
    if (!edition) return refuse('no-such-thing');
    if (change.by === 'ended') {
      const last = (await lastEnding(tx, edition, of)) === number;
      return last ? bringBack(context, { edition, of, change }) : refuse('changed-since');
    }
    const now = await standsNow(tx, edition, of, change);
    if (now === null) return refuse('no-such-thing');
    if (!standsAs(change, now)) return refuse('changed-since');
    return ways[change.by](context, { edition, of, change, now });
  },
);

const ways: Readonly<Record<Exclude<UndoneBy, 'ended'>, Way>> = {
  wording: async (context, { edition, of, change, now }) => {
    const where = { editionId: edition.id, measureId: of.id, revision: now.revision };
    const said = { ...only(now, wordedFields), ...change.before, ...where };
    const before = rewordMeasure.takes.safeParse(said);
    return before.success ? rewordMeasure.run(context, before.data) : tooMuch;
  },
  facts: async (context, { edition, of, change, now }) => {
    const where = { editionId: edition.id, measureId: of.id, revision: now.revision };
    // The names were the partnership's own before, whatever they have become since.
    const said = { ...only(now, factFields), ...change.before, ...where, addNew: true };
    const before = changeFacts.takes.safeParse(said);
    return before.success ? changeFacts.run(context, before.data) : tooMuch;
  },
  goal: async (context, { edition, of, change, now }) => {
    const where = { editionId: edition.id, goalId: of.id, revision: now.revision };
    const before = changeGoal.takes.safeParse({
      ...only(now, goalFields),
      ...change.before,
      ...where,
    });
    return before.success ? changeGoal.run(context, before.data) : tooMuch;
  },
  money: undoMoney,
  order: async (context, { edition, of: { kind, id }, change, now }) => {
    const order = setOrder.takes.safeParse({
      ...{ editionId: edition.id, seen: now.order, order: change.before.order },
      ...(await orderedIn(context.tx, kind, id, change)),
    });
    return order.success ? setOrder.run(context, order.data) : tooMuch;
  },
  added: async (context, { edition, of, now }) => {
    const ending = endThing.takes.safeParse({
      ...{ editionId: edition.id, of, revision: now.revision },
      why: undoneAddition[edition.lang],
    });
    return ending.success ? endThing.run(context, ending.data) : tooMuch;
  },
};

async function bringBack(
  context: OperationContext,
  { edition, of: { kind, id }, change }: Omit<Undoing, 'now'>,
): Promise<Undone> {
  if (kind === 'goal') {
    const whole = WholeGoal.safeParse(change.before);
    return whole.success ? bringGoalBack(context, edition, id, whole.data) : tooMuch;
  }
  const whole = WholeMeasure.safeParse(change.before);
  return whole.success ? bringMeasureBack(context, edition, id, whole.data) : tooMuch;
}

async function undoMoney(
  context: OperationContext,
  { edition, of: { kind, id }, change, now }: Undoing,
): Promise<Undone> {
  if (kind === 'edition') return tooMuch;
  const of = { kind, id };
  const held = await moneyOf(context.tx, edition, of);
  const rows = (list: unknown) =>
    (list as { amount: string }[]).map((row) => ({ ...row, id: null, amount: BigInt(row.amount) }));
  const { budget, funding } = change.before;
  const before = setMoney.takes.safeParse({
    ...{ editionId: edition.id, of, revision: now.revision },
    budget: budget === undefined ? held.budget : rows(budget),
    funding: funding === undefined ? held.funding : rows(funding),
  });
  return before.success ? setMoney.run(context, before.data) : tooMuch;
}
