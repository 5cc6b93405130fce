import type {
  ReadAmount,
  ReadApproval,
  ReadGoal,
  ReadMeasure,
  ReadPlan,
  ReadResult,
} from '#3-plan/exchange/core/contract.ts';

export type Put = (text: string) => string;

/** Every text of a thing that becomes public with the plan, in one order for all who count them. */
export const inThing = {
  plan: (plan: ReadPlan, put: Put): ReadPlan => ({ ...plan, title: plan.title && put(plan.title) }),
  goal: (goal: ReadGoal, put: Put): ReadGoal => ({
    ...goal,
    title: put(goal.title),
    purpose: goal.purpose && put(goal.purpose),
  }),
  measure: (measure: ReadMeasure, put: Put): ReadMeasure => ({
    ...measure,
    title: put(measure.title),
    challenge: measure.challenge && put(measure.challenge),
    description: measure.description && put(measure.description),
    steps: measure.steps.map(put),
    leads: measure.leads.map(put),
    partners: measure.partners.map(put),
  }),
  amount: <Amount extends ReadAmount>(amount: Amount, put: Put): Amount => ({
    ...amount,
    item: amount.item && put(amount.item),
    source: amount.source && put(amount.source),
  }),
  approval: <Approval extends ReadApproval>(approval: Approval, put: Put): Approval => ({
    ...approval,
    body: put(approval.body),
  }),
};

/** The texts of one thing: what a change of them would have been asked for. */
export function textsOf(walk: (put: Put) => unknown): string[] {
  const found: string[] = [];
  walk((text) => {
    found.push(text);
    return text;
  });
  return found;
}

/** The texts of all that was read, the plan's own first. */
export function textsIn({ plan, goals, measures, budget, approvals }: ReadResult): string[] {
  return textsOf((put) => {
    inThing.plan(plan, put);
    for (const goal of goals) inThing.goal(goal, put);
    for (const measure of measures) inThing.measure(measure, put);
    for (const amount of budget) inThing.amount(amount, put);
    for (const approval of approvals) inThing.approval(approval, put);
  });
}
