import { isOpen } from '#3-plan/plan/core/edition.ts';
import { unevenWeights } from '#3-plan/plan/core/keeping/goal.ts';
import { goalPath, keepGoalPath, keepPlanPath } from '#3-plan/plan/core/paths.ts';
import type { Edition } from '#3-plan/plan/data/editions.ts';
import { addGoal, addMeasure } from '#3-plan/plan/data/keeping/add-thing.ts';
import { changeGoal } from '#3-plan/plan/data/keeping/change-goal.ts';
import { endThing } from '#3-plan/plan/data/keeping/end-thing.ts';
import { setMoney } from '#3-plan/plan/data/keeping/set-money.ts';
import { setOrder } from '#3-plan/plan/data/keeping/set-order.ts';
import type { GoalRow, PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { editionIn } from '#3-plan/plan/web/shown.ts';
import { formatPercent } from '#base/format.ts';
import { fill } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { addTexts } from './add-texts.ts';
import { endTexts } from './end-texts.ts';
import { goalTexts } from './goal-texts.ts';
import { historyTexts } from './history-texts.ts';
import { InOpenEdition } from './in-open-edition.tsx';
import { KeepLinks } from './keep-links.tsx';
import { moneyTexts } from './money-texts.ts';
import { orderTexts } from './order-texts.ts';

/** What the one who looks may do with a goal, and what they should know of its weight. */
export function GoalActions({
  request,
  goal,
  plan,
  having,
}: {
  request: PlacedRequest;
  goal: GoalRow;
  plan: PlanPage;
  /** The editions that have the goal. */
  having: readonly { edition: Edition; title: string }[];
}) {
  const { lang, place, viewer } = request;
  const asked = editionIn(request);
  const path = (step: Parameters<typeof keepGoalPath>[3]) =>
    keepGoalPath(lang, place.slug, goal, step, asked);
  const under = (step: 'nytt-tiltak' | 'nytt-mal') => {
    const address = keepPlanPath(lang, place.slug, step, asked);
    return `${address}${address.includes('?') ? '&' : '?'}under=${goal.short}`;
  };
  const open = isOpen(plan.edition.state);
  const ways = [
    { operation: changeGoal, label: goalTexts.title, href: path('endre') },
    { operation: setMoney, label: moneyTexts.title, href: path('penger') },
    { operation: addMeasure, label: addTexts.measureHere, href: under('nytt-tiltak') },
    { operation: addGoal, label: addTexts.goalHere, href: under('nytt-mal') },
    { operation: setOrder, label: orderTexts.title, href: path('rekkefolge') },
    { operation: endThing, label: endTexts.endGoal, href: path('avslutt') },
  ].filter(({ operation }) => open && allows(operation, viewer));
  const history = { label: historyTexts.title, href: path('historie') };
  const uneven = unevenWeights(plan.goals).find(({ parentId }) => parentId === goal.parentId);
  if (!isInside(viewer)) return null;
  return (
    <>
      {uneven && goal.weight !== null && allows(changeGoal, viewer) && (
        <p class="small">
          {fill(goalTexts.uneven, lang, { sum: formatPercent(uneven.sum, lang) })}
        </p>
      )}
      {!open && allows(changeGoal, viewer) && (
        <InOpenEdition
          lang={lang}
          what="goal"
          having={having}
          pathIn={(edition, title) => goalPath(lang, place.slug, { id: goal.id, title }, edition)}
        />
      )}
      <KeepLinks lang={lang} links={[...ways, history]} />
    </>
  );
}
