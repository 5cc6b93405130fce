import type { Finding, ReadResult, Severity } from '#3-plan/exchange/core/contract.ts';
import type { Check } from './finding.ts';
import { funding } from './funding.ts';
import { goalsWithoutMeasure, weights } from './goals.ts';
import { amounts, approvals, lacks } from './lacks.ts';
import { nameVariants } from './names.ts';
import { tableAndText } from './order.ts';
import { outsidePeriod } from './periods.ts';
import { references } from './references.ts';
import { duplicates } from './repeats.ts';
import { sums } from './sums.ts';
import { totals } from './totals.ts';

const checks: Check[] = [
  sums,
  totals,
  funding,
  weights,
  references,
  outsidePeriod,
  amounts,
  nameVariants,
  duplicates,
  tableAndText,
  goalsWithoutMeasure,
  lacks,
  approvals,
];

const order: Severity[] = ['error', 'warning', 'notice'];

/** Everything the checks notice in a reading, the gravest first. Pure; of a document that is no plan nothing is noticed. */
export function checkPlan(read: ReadResult): Finding[] {
  if (read.plan.kind === 'none') return [];
  const findings = checks.flatMap((check) => check(read)).map(({ about: _, ...found }) => found);
  return findings.toSorted(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
}
