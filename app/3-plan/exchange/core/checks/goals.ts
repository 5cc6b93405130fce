import type { ReadResult } from '#3-plan/exchange/core/contract.ts';
import { type Check, type Noticed, notice } from './finding.ts';

/** The weights of goals that stand side by side must come to 100 per cent. */
export const weights: Check = ({ goals }) => {
  const findings: Noticed[] = [];
  for (const siblings of Map.groupBy(goals, ({ parent, kind }) => `${parent}/${kind}`).values()) {
    const weighed = siblings.filter(({ weight }) => weight !== null);
    const found = weighed.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
    // Shares printed as 33 or 33,3 per cent are rounded, and then the sum is off by as little.
    if (weighed.length < 2 || Math.abs(found - 100) <= 1) continue;
    const all = weighed.length === siblings.length;
    if (!all && found < 100) continue;
    findings.push(
      notice({
        code: 'weights-not-100',
        severity: all ? 'error' : 'warning',
        where: null,
        about: weighed.map(({ key }) => key),
        expected: 100,
        found,
        values: { found: String(found) },
        text: {
          nb: 'Vektene til målene blir til sammen {found} prosent, ikke 100. Rett vektene slik at de fordeler hele innsatsen.',
          nn: 'Vektene til måla blir til saman {found} prosent, ikkje 100. Rett vektene slik at dei fordeler heile innsatsen.',
          en: 'The weights of the goals add up to {found} per cent, not 100. Correct them so that they share out the whole effort.',
        },
      }),
    );
  }
  return findings;
};

/** A goal with no measure, in a plan whose other goals have them. */
export const goalsWithoutMeasure: Check = (read) => {
  if (read.plan.kind !== 'action-plan') return [];
  const used = usedGoals(read);
  if (used.size < 2) return [];
  return read.goals
    .filter(({ key, kind }) => kind !== 'overall' && !used.has(key))
    .map(({ key, title }) =>
      notice({
        code: 'goal-without-measure',
        severity: 'notice',
        where: null,
        about: [key],
        values: { title },
        text: {
          nb: 'Målet «{title}» har ingen tiltak. Legg til et tiltak, eller skriv hvorfor målet ikke trenger noe i denne perioden.',
          nn: 'Målet «{title}» har ingen tiltak. Legg til eit tiltak, eller skriv kvifor målet ikkje treng noko i denne perioden.',
          en: 'The goal “{title}” has no measures. Add one, or say why the goal needs none in this period.',
        },
      }),
    );
};

/** Goals that measures stand under, with the goals above and below those. */
function usedGoals({ goals, measures }: ReadResult): Set<string> {
  const parents = new Map(goals.map(({ key, parent }) => [key, parent]));
  const used = new Set<string>();
  for (const { goal } of measures) {
    for (let key: string | null = goal; key && !used.has(key); key = parents.get(key) ?? null)
      used.add(key);
  }
  const withMeasures = new Set(measures.map(({ goal }) => goal));
  for (const { key, parent } of goals) if (withMeasures.has(parent)) used.add(key);
  return used;
}
