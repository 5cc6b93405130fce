import { chiefGoals } from '#3-plan/plan/core/tree.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import type { Lang, Text } from '#base/text.ts';
import { withRef } from './shown.ts';

const contents: Text = { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' };

/** A part the page ends with, by the id of its section. */
export type PlanEnd = { id: string; title: Text };

/** The way down a long page: its goals, and the money and decisions at the end. */
export function PlanContents({
  lang,
  goals,
  ends,
  contentLang,
}: {
  lang: Lang;
  goals: PlanPage['goals'];
  ends: readonly PlanEnd[];
  contentLang: Lang | undefined;
}) {
  const chief = chiefGoals(goals);
  if (chief.length + ends.length < 3) return null;
  return (
    <nav class="contents" aria-label={contents[lang]}>
      <ul>
        {chief.map((goal) => (
          <li key={goal.id}>
            <a href={`#${goal.short}`} lang={contentLang}>
              {withRef(goal)}
            </a>
          </li>
        ))}
        {ends.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title[lang]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
