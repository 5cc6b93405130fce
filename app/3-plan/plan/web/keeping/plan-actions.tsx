import { isOpen } from '#3-plan/plan/core/edition.ts';
import { proposalsPath, proposeMeasurePath } from '#3-plan/plan/core/keeping/paths.ts';
import { keepPlanPath } from '#3-plan/plan/core/paths.ts';
import { addGoal, addMeasure } from '#3-plan/plan/data/keeping/add-thing.ts';
import { unanswered } from '#3-plan/plan/data/keeping/proposals.ts';
import { proposeMeasure } from '#3-plan/plan/data/keeping/propose.ts';
import { setOrder } from '#3-plan/plan/data/keeping/set-order.ts';
import type { PlanPage } from '#3-plan/plan/data/plan-page.ts';
import { editionIn } from '#3-plan/plan/web/shown.ts';
import { fill } from '#base/text.ts';
import { allows, isInside } from '#platform/acts/actor.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { addTexts } from './add-texts.ts';
import { historyTexts } from './history-texts.ts';
import { KeepLinks } from './keep-links.tsx';
import { orderTexts } from './order-texts.ts';
import { proposalTexts } from './proposal-texts.ts';

/** How many proposals wait for an answer, for those who are shown the way to them. */
export async function proposalsWaiting(
  { place, viewer, read }: PlacedRequest,
  { edition }: PlanPage,
): Promise<number> {
  if (!isInside(viewer) || !isOpen(edition.state)) return 0;
  const rows = await read((tx) => unanswered(tx, place.id));
  return rows.filter((row) => isOpen(row.edition.state)).length;
}

/** What the one who looks may do with the plan as a whole, while it is still written. */
export function PlanActions({
  request,
  plan,
  waiting,
  more,
}: {
  request: PlacedRequest;
  plan: PlanPage;
  /** How many proposals wait for an answer. */
  waiting: number;
  /** A way to what another room has to say of the plan. */
  more: { label: string; href: string } | null;
}) {
  const { lang, place, viewer } = request;
  if (!isInside(viewer)) return <KeepLinks lang={lang} links={[]} more={more} />;
  const path = (step: Parameters<typeof keepPlanPath>[2]) =>
    keepPlanPath(lang, place.slug, step, editionIn(request));
  const history = { label: historyTexts.title, href: path('historie') };
  if (!isOpen(plan.edition.state)) return <KeepLinks lang={lang} links={[history]} more={more} />;
  const ways = [
    { operation: addMeasure, label: addTexts.measure, href: path('nytt-tiltak') },
    { operation: addGoal, label: addTexts.goal, href: path('nytt-mal') },
    { operation: setOrder, label: orderTexts.title, href: path('rekkefolge') },
  ].filter(({ operation }) => allows(operation, viewer));
  const propose = {
    label: proposalTexts.proposeNew,
    href: proposeMeasurePath(lang, place.slug, editionIn(request)),
  };
  const listed = waiting === 0 ? proposalTexts.list : proposalTexts.listWaiting;
  const label = { ...listed, [lang]: fill(listed, lang, { n: waiting }) };
  const proposals = { label, href: proposalsPath(lang, place.slug) };
  const mayPropose = ways.length === 0 && allows(proposeMeasure, viewer);
  const links = [...ways, ...(mayPropose ? [propose] : []), proposals, history];
  return <KeepLinks lang={lang} links={links} more={more} />;
}
