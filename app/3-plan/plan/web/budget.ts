import { budgetTable } from '#3-plan/plan/core/budget.ts';
import { goalPath } from '#3-plan/plan/core/paths.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import type { Lang, Text } from '#base/text.ts';
import type { BudgetRow } from '#ui/budget-figure.tsx';
import { withRef } from './shown.ts';

const loose: Text = {
  nb: 'Tiltak uten mål',
  nn: 'Tiltak utan mål',
  en: 'Measures without a goal',
};

/** The plan's budget as the figure draws it, with goals leading to their pages. */
export function budgetOf(
  { goals, measures, money }: Pick<PlanPage, 'goals' | 'measures' | 'money'>,
  lang: Lang,
  slug: string,
): { years: number[]; rows: BudgetRow[] } {
  const { years, rows } = budgetTable(goals, measures, money.budget);
  const known = new Map(goals.map((goal) => [goal.id, goal]));
  return {
    years,
    rows: rows.map(({ goalId, label, amounts }) => {
      const goal = goalId === null ? undefined : known.get(goalId);
      return goal
        ? { label: withRef(goal), href: goalPath(lang, slug, goal), amounts }
        : { label: label ?? loose[lang], amounts };
    }),
  };
}
