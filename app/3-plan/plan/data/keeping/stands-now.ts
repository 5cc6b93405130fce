import { inArray } from 'drizzle-orm';
import type { Change, Undo } from '#3-plan/plan/core/keeping/undo.ts';
import { goal } from '#3-plan/plan/data/tables.ts';
import type { Tx } from '#platform/database/transactions.ts';
import { moneyOf } from './money-of.ts';
import { lockGoal, lockMeasure, type OpenEdition } from './open.ts';
import { lockSiblings } from './set-order.ts';

export type Standing = Readonly<Record<string, unknown>>;

/** What an edition says now of the thing a change was about, by the names of the change; null of what is not there. */
export async function standsNow(
  tx: Tx,
  edition: OpenEdition,
  { kind, id }: Undo['of'],
  change: Change,
): Promise<Standing | null> {
  if (change.by === 'order') {
    const siblings = await lockSiblings({ tx }, edition, await orderedIn(tx, kind, id, change));
    return { order: siblings.map((one) => one.id) };
  }
  if (kind === 'edition') return null;
  const thing = await (kind === 'goal' ? lockGoal(tx, edition, id) : lockMeasure(tx, edition, id));
  if (thing === null || change.by !== 'money') return thing;
  const held = await moneyOf(tx, edition, { kind, id });
  return {
    revision: thing.revision,
    budget: held.budget.map(({ id: _, ...row }) => row),
    funding: held.funding.map(({ id: _, ...row }) => row),
  };
}

/** Which list an entry put in order: it names what stands in it, and not whether that is goals or measures. */
export async function orderedIn(tx: Tx, kind: Undo['of']['kind'], id: string, { after }: Change) {
  const under = kind === 'edition' ? null : id;
  const ids = (after.order as string[] | undefined) ?? [];
  const goals = await tx.select({ id: goal.id }).from(goal).where(inArray(goal.id, ids)).limit(1);
  return { of: goals.length > 0 ? ('goals' as const) : ('measures' as const), under };
}
