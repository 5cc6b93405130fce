import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { type ApprovalChange, approvalChanges } from './approval-changes.ts';
import { moneyChanges } from './money-changes.ts';
import { type Became, differs, type MoneyChange, type Thing } from './thing.ts';
import { thingsOf } from './things.ts';

/** What two editions of a plan say differently. */
export type Difference = {
  /** Every goal, then every measure of either edition, each once. */
  things: readonly Thing[];
  money: readonly MoneyChange[];
  approvals: readonly ApprovalChange[];
};

/**
 * What differs between two editions, told by identity: keys must be the same for the same goal or measure
 * in both. `links` say what something that ended became; those to things that are not there count for nothing.
 * The order of things in the plan is no difference.
 */
export function difference(
  before: PlanContent,
  after: PlanContent,
  links: readonly Became[] = [],
): Difference {
  const money = moneyChanges(before, after);
  const between = { links, money };
  return {
    things: [
      ...thingsOf('goal', before, after, between),
      ...thingsOf('measure', before, after, between),
    ],
    money,
    approvals: approvalChanges(before.approvals, after.approvals),
  };
}

/** Whether the two editions say the same. */
export function isEmpty({ things, money, approvals }: Difference): boolean {
  return !things.some(differs) && money.length === 0 && approvals.length === 0;
}

/** The lists of a yearly update: what is new, what was changed or moved, and what ended. */
export type Lists = { new: Thing[]; changed: Thing[]; ended: Thing[] };

/** What differs, in the three lists that an agreement asks for. */
export function listsOf({ things }: Pick<Difference, 'things'>): Lists {
  const having = (...fates: Thing['fate'][]) => things.filter(({ fate }) => fates.includes(fate));
  return {
    new: having('new'),
    changed: having('changed', 'moved'),
    ended: having('ended', 'split', 'merged'),
  };
}
