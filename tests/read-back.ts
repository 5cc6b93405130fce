import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { dayOf } from '#3-plan/exchange/core/printed.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import { printableLine, printableLines } from '#base/printable.ts';

/**
 * What the contract of the reader holds of a plan, in words that do not hang on where it stood: goals
 * and measures by their place instead of their keys, periods as days, money as a heap without order.
 */
export function asContract(plan: PlanContent) {
  const keys = [...plan.goals, ...plan.measures].map(({ key }) => key);
  const at = (key: string | null) => (key === null ? null : keys.indexOf(key));
  const title = (value: string) => printableLine(value) || '–';
  const lines = (values: readonly string[]) => values.map(printableLine).filter(Boolean);
  const prose = (value: string | null) => printableLines(value ?? '').join('\n') || null;
  const ref = (value: string | null) => printableLine(value ?? '') || null;
  const { frame } = plan;
  const framed = frame !== null && (frame.from ?? frame.to) !== null;
  return {
    plan: {
      kind: plan.measures.length > 0 ? 'action-plan' : 'strategy',
      title: title(plan.title),
      language: plan.lang,
      from: plan.from,
      to: plan.to,
      frame: framed ? { from: frame.from, to: frame.to } : null,
    },
    goals: plan.goals.map((goal) => ({
      ref: ref(goal.ref),
      kind: goal.kind,
      title: title(goal.title),
      purpose: prose(goal.purpose),
      parent: at(goal.parent),
      weight: goal.weight,
      sure: true,
    })),
    measures: plan.measures.map((measure) => ({
      ref: ref(measure.ref),
      title: title(measure.title),
      goal: at(measure.goal),
      standing: measure.standing,
      challenge: prose(measure.challenge),
      description: prose(measure.description),
      steps: lines(measure.steps),
      leads: lines(measure.leads),
      partners: lines(measure.partners),
      from: measure.from,
      to: measure.to,
      seeAlso: measure.seeAlso.map(at),
      sure: true,
    })),
    budget: heap([
      ...plan.budget.map((line) => ({ ...amount(line), source: null, role: 'line' })),
      ...plan.funding.map((line) => ({
        ...amount(line),
        source: title(line.source),
        role: 'funding',
      })),
    ]),
    approvals: plan.approvals.map(({ body, planned, decided }) => ({
      body: title(body),
      date: planned ?? decided,
    })),
    groups: [],
  };

  function amount(line: PlanContent['budget'][number]) {
    return {
      item: line.item === null ? null : title(line.item),
      goal: at(line.goal),
      measure: at(line.measure),
      year: line.year,
      amount: line.amount % 100n === 0n ? Number(line.amount / 100n) : null,
    };
  }
}

/** A reading in the same words. */
export function asRead({ plan, goals, measures, budget, approvals, groups }: ReadResult) {
  const keys = [...goals, ...measures].map(({ key }) => key);
  const at = (key: string | null) => (key === null ? null : keys.indexOf(key));
  return {
    plan: { ...plan, ...days(plan), frame: plan.frame && days(plan.frame) },
    goals: goals.map(({ key: _, ...goal }) => ({ ...goal, parent: at(goal.parent) })),
    measures: measures.map(({ key: _, where: __, ...measure }) => ({
      ...measure,
      ...days(measure),
      goal: at(measure.goal),
      seeAlso: measure.seeAlso.map(at),
    })),
    budget: heap(
      budget.map(({ where: _, ...line }) => ({
        ...line,
        goal: at(line.goal),
        measure: at(line.measure),
      })),
    ),
    approvals: approvals.map(({ where: _, ...approval }) => approval),
    groups,
  };
}

function days({ from, to }: { from: string | null; to: string | null }) {
  return { from: dayOf(from, 'from'), to: dayOf(to, 'to') };
}

function heap<Line extends object>(lines: readonly Line[]): Line[] {
  const name = (line: Line) => JSON.stringify(Object.entries(line).sort());
  return lines.toSorted((one, other) => (name(one) < name(other) ? -1 : 1));
}
