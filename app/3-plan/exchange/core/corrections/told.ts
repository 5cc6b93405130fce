import type { Corrected } from './correct.ts';
import type { Correction } from './correction.ts';

type Told = { before?: unknown; after: unknown };

/**
 * What the journal keeps of a correction: the fields that changed, before and after, or what it was
 * about. What stood under a hidden name is not repeated there.
 */
export function toldOf({ result, keys }: Corrected, correction: Correction): Told {
  const { kind } = correction;
  switch (correction.kind) {
    case 'plan-changed':
      return changeOf(kind, result.plan, correction.to);
    case 'goal-changed':
      return changeOf(kind, ofKey(result.goals, correction.goal.key), correction.to);
    case 'measure-changed':
      return changeOf(kind, ofKey(result.measures, correction.measure.key), correction.to);
    case 'amount-changed': {
      const was = result.budget[keys.amounts.indexOf(correction.amount.key)];
      return changeOf(kind, was, correction.to);
    }
    case 'approval-changed': {
      const was = result.approvals[keys.approvals.indexOf(correction.approval.key)];
      return changeOf(kind, was, correction.to);
    }
    case 'hidden-name-told':
      return { after: { kind, in: printedIn(correction.in), shown: correction.text !== null } };
    case 'column-read':
      return { after: { kind, header: correction.header, to: correction.to } };
    default:
      return { after: correction };
  }
}

type Within = Extract<Correction, { kind: 'hidden-name-told' }>['in'];

function printedIn(within: Within): string {
  return within.of === 'plan' ? 'plan' : within.target.printed;
}

function ofKey<Thing extends { key: string }>(things: readonly Thing[], key: string) {
  return things.find((thing) => thing.key === key);
}

function changeOf(kind: string, was: object | undefined, to: object): Told {
  const all: Record<string, unknown> = { ...was };
  const before = Object.fromEntries(Object.entries(all).filter(([field]) => field in to));
  return { before, after: { kind, about: all.title ?? all.item ?? all.body, ...to } };
}
