import { isOpen } from '#3-plan/plan/core/edition.ts';
import { keepPlanPath } from '#3-plan/plan/core/paths.ts';
import { addGoal, addMeasure } from '#3-plan/plan/data/keeping/add-thing.ts';
import { setOrder } from '#3-plan/plan/data/keeping/set-order.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { allows } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { editionIn } from '../shown.ts';
import { addTexts } from './add-texts.ts';
import { KeepLinks } from './keep-links.tsx';
import { orderTexts } from './order-texts.ts';

/** What the one who looks may do with the plan as a whole, while it is still written. */
export function PlanActions({ request, plan }: { request: PlacedRequest; plan: PlanPage }) {
  const { lang, place, viewer } = request;
  if (!isOpen(plan.edition.state)) return null;
  const path = (step: Parameters<typeof keepPlanPath>[2]) =>
    keepPlanPath(lang, place.slug, step, editionIn(request));
  const ways = [
    { operation: addMeasure, label: addTexts.measure, href: path('nytt-tiltak') },
    { operation: addGoal, label: addTexts.goal, href: path('nytt-mal') },
    { operation: setOrder, label: orderTexts.title, href: path('rekkefolge') },
  ].filter(({ operation }) => allows(operation, viewer));
  return <KeepLinks lang={lang} links={ways} />;
}
