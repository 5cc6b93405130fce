import { planPath } from '#3-plan/plan/core/paths.ts';
import { endThing } from '#3-plan/plan/data/keeping/end-thing.ts';
import { editionIn } from '#3-plan/plan/web/shown.ts';
import type { Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Field } from '#ui/field.tsx';
import { aroundGoal, aroundMeasure, goalAsked, measureAsked } from './around.ts';
import { endFault, endSentences, endTexts } from './end-texts.ts';
import { type Around, keptForm, type Pages } from './form-page.tsx';

type Found = Around & { of: { kind: 'goal' | 'measure'; id: string } };

/** The form that ends a measure, and a goal, with the reason. */
export const endMeasurePage: Pages = endPage(endTexts.endMeasure, async (request, tx) => {
  const view = await measureAsked(tx, request);
  if (view === null) return null;
  const of = { kind: 'measure' as const, id: view.wording.measureId };
  return { ...aroundMeasure(request, view, 'avslutt'), of };
});

export const endGoalPage: Pages = endPage(endTexts.endGoal, async (request, tx) => {
  const view = await goalAsked(tx, request);
  if (view === null) return null;
  const of = { kind: 'goal' as const, id: view.wording.goalId };
  return { ...aroundGoal(request, view, 'avslutt'), of };
});

function endPage(
  title: Text,
  find: (request: PlacedRequest, tx: Tx) => Promise<Found | null>,
): Pages {
  return keptForm<Found, typeof endThing.takes, unknown, keyof typeof endSentences>({
    operation: endThing,
    find: (request) => request.read((tx) => find(request, tx)),
    title,
    lead: endTexts.lead,
    save: title,
    grave: true,
    typedFrom: () => ({}),
    draftFrom: (typed, { edition, of }) => ({
      ...{ editionId: edition.id, of, revision: typed.revision, why: typed.why ?? '' },
    }),
    Fields: ({ request: { lang }, typed, faults }) => (
      <Field
        lang={lang}
        name="why"
        label={endTexts.why[lang]}
        hint={endTexts.whyHint[lang]}
        value={typed.why ?? ''}
        error={faults.find(({ field }) => field === 'why')?.message}
        rows={3}
        required
      />
    ),
    sentences: endSentences,
    fault: endFault,
    next: (request) => planPath(request.lang, request.place.slug, editionIn(request)),
  });
}
