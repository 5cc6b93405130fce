import type { Mask } from '#2-participation/workshops/core/mask.ts';
import type { ReadResult } from './contract.ts';

/** A reading with every text masked; keys, places and figures stay as they are. */
export function maskResult(result: ReadResult, mask: Mask): ReadResult {
  const all = (texts: readonly string[]) => texts.map(mask);
  const maybe = (text: string | null) => (text === null ? null : mask(text));
  return {
    ...result,
    plan: { ...result.plan, title: maybe(result.plan.title) },
    goals: result.goals.map((goal) => ({
      ...goal,
      title: mask(goal.title),
      purpose: maybe(goal.purpose),
    })),
    measures: result.measures.map((measure) => ({
      ...measure,
      title: mask(measure.title),
      challenge: maybe(measure.challenge),
      description: maybe(measure.description),
      steps: all(measure.steps),
      leads: all(measure.leads),
      partners: all(measure.partners),
    })),
    budget: result.budget.map((amount) => ({
      ...amount,
      item: maybe(amount.item),
      source: maybe(amount.source),
    })),
    approvals: result.approvals.map((approval) => ({ ...approval, body: mask(approval.body) })),
    groups: result.groups.map((group) => ({
      ...group,
      name: mask(group.name),
      participants: all(group.participants),
      what: all(group.what),
      why: all(group.why),
      who: all(group.who),
      how: all(group.how),
      when: all(group.when),
      other: all(group.other),
      owner: maybe(group.owner),
    })),
  };
}
