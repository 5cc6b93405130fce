import type { z } from 'zod';
import type { AddRefusal } from '#3-plan/plan/core/keeping/add-and-end.ts';
import type { MoneyRefusal } from '#3-plan/plan/core/keeping/money.ts';
import {
  type Acceptance,
  type AnswerRefusal,
  proposedOver,
} from '#3-plan/plan/core/keeping/proposal.ts';
import { type KeptMoney, moneyKept, moneyOver } from '#3-plan/plan/core/keeping/proposed-money.ts';
import { type RewordRefusal, type Worded, wordedFields } from '#3-plan/plan/core/reword.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { only } from '#base/only.ts';
import { accept, type Outcome, refuse } from '#base/outcome.ts';
import type { OperationContext } from '#platform/acts/operation.ts';
import { addMeasure } from './add-thing.ts';
import { moneyOf } from './money-of.ts';
import { lockMeasure, type OpenEdition } from './open.ts';
import { setMoney } from './set-money.ts';
import type { proposal } from './tables.ts';

type Kept = typeof proposal.$inferSelect;
export type WriteRefusal = RewordRefusal | AddRefusal | MoneyRefusal;
type Written = Outcome<{ measureId: string }, AnswerRefusal | WriteRefusal>;

/**
 * Writes what was proposed, as an act of whoever accepts it: money over the money it was proposed over, a new measure,
 * or other words for one there is. Refused as the ordinary operation refuses.
 */
export function writeProposed(
  context: OperationContext,
  edition: OpenEdition,
  kept: Kept,
  draft: z.infer<typeof Acceptance>,
): Promise<Written> {
  const { measureId, wording, before, money, moneyBefore } = kept;
  if (measureId !== null && money !== null && moneyBefore !== null) {
    return writeMoney(context, edition, { kept, measureId, money, moneyBefore }, draft);
  }
  // Of wording or of money: the table holds no proposal of neither.
  if (wording === null) return Promise.resolve(refuse('no-such-proposal'));
  return measureId === null
    ? writeNew(context, edition, { kept, wording }, draft.why)
    : writeChange(context, edition, { kept, measureId, wording, before }, draft);
}

async function writeMoney(
  context: OperationContext,
  edition: OpenEdition,
  proposed: { kept: Kept; measureId: string; money: KeptMoney; moneyBefore: KeptMoney },
  { revision, why }: z.infer<typeof Acceptance>,
): Promise<Written> {
  const { kept, measureId } = proposed;
  const current = await lockMeasure(context.tx, edition, measureId);
  if (!current) return refuse('no-such-measure');
  const of = { kind: 'measure' as const, id: measureId };
  const money = moneyOver(await moneyOf(context.tx, edition, of), {
    before: moneyKept(proposed.moneyBefore),
    money: moneyKept(proposed.money),
  });
  const set = await setMoney.run(context, {
    ...{ editionId: edition.id, of, revision: revision ?? current.revision, ...money },
    why: why || kept.why,
  });
  return set.ok ? accept({ measureId }) : set;
}

async function writeChange(
  context: OperationContext,
  edition: OpenEdition,
  proposed: { kept: Kept; measureId: string; wording: Worded; before: Worded | null },
  { revision, why }: z.infer<typeof Acceptance>,
): Promise<Written> {
  const { kept, measureId } = proposed;
  const current = await lockMeasure(context.tx, edition, measureId);
  if (!current) return refuse('no-such-measure');
  const worded = proposedOver(only(current, wordedFields), proposed);
  const where = { editionId: edition.id, measureId, revision: revision ?? current.revision };
  return rewordMeasure.run(context, { ...worded, ...where, why: why || kept.why });
}

async function writeNew(
  context: OperationContext,
  edition: OpenEdition,
  { kept, wording }: { kept: Kept; wording: Worded },
  why: string,
): Promise<Written> {
  const { title, description } = wording;
  const said = { ref: null, title, description, standing: 'proposed' as const };
  const where = { editionId: edition.id, goalId: kept.goalId };
  const added = await addMeasure.run(context, { ...said, ...where, why: why || kept.why });
  if (!added.ok) return added;
  const { id: measureId } = added.value;
  const whole = { ...wording, editionId: edition.id, measureId, revision: 1, why: '' };
  const reworded = await rewordMeasure.run(context, whole);
  // Where the proposal says no more than its name and what is to be done, there is nothing to add.
  const same = !reworded.ok && reworded.refused.join() === 'nothing-changed';
  return reworded.ok || same ? accept({ measureId }) : reworded;
}
