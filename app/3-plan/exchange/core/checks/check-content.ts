import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import type { PlanContent } from '#3-plan/plan/core/content.ts';
import type { Check, Code, Noticed } from './finding.ts';
import { goalsWithoutMeasure, weights } from './goals.ts';
import { lacks } from './lacks.ts';
import { nameVariants } from './names.ts';
import { outsidePeriod } from './periods.ts';
import { duplicates } from './repeats.ts';

const checks: Check[] = [
  weights,
  outsidePeriod,
  nameVariants,
  duplicates,
  goalsWithoutMeasure,
  lacks,
];

/** What these checks look for; whatever else was noticed was noticed in a document. */
export const checkedInContent: ReadonlySet<Code> = new Set<Code>([
  'weights-not-100',
  'outside-period',
  'name-variants',
  'duplicate',
  'goal-without-measure',
  'lead-missing',
  'period-missing',
]);

/**
 * What the checks notice in a plan as it is kept, however it was written. Sums and references cannot be wrong
 * here, since they follow from lines and identities; in a document they can (`check-plan.ts`).
 */
export function checkContent(plan: PlanContent): Noticed[] {
  const read = asRead(plan);
  return checks.flatMap((check) => check(read));
}

/** The plan as if it were read from a document that told no place of anything. */
function asRead({ title, lang, from, to, frame, goals, measures }: PlanContent): ReadResult {
  return {
    plan: { kind: 'action-plan', title, language: lang, from, to, frame },
    goals: goals.map((goal) => ({ ...goal, sure: true })),
    measures: measures.map(({ leadKind: _, effect: __, ...measure }) => ({
      ...measure,
      where: {},
      sure: true,
    })),
    ...{ budget: [], approvals: [], groups: [], findings: [] },
  };
}
