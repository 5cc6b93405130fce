import { goalPath, measurePath } from '#3-plan/plan/core/paths.ts';
import { endThing } from '#3-plan/plan/data/keeping/end-thing.ts';
import type { Text } from '#base/text.ts';
import type { Tx } from '#platform/database/transactions.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Field } from '#ui/field.tsx';
import { aroundGoal, aroundMeasure, goalAsked, measureAsked } from './around.ts';
import { endFault, endSentences, endTexts } from './end-texts.ts';
import { type Around, keptForm, type Pages } from './form-page.tsx';

type Found = Around & {
  of: { kind: 'goal' | 'measure'; id: string };
  /** Where it is told of once it has ended. */
  ended: string;
};

/** The form that ends a measure, and a goal, with the reason. */
export const endMeasurePage: Pages = endPage(endTexts.endMeasure, async (request, tx) => {
  const view = await measureAsked(tx, request);
  if (view === null) return null;
  const { measureId: id, title } = view.wording;
  const ended = measurePath(request.lang, request.place.slug, { id, title }, view.edition.slug);
  return { ...aroundMeasure(request, view, 'avslutt'), of: { kind: 'measure', id }, ended };
});

export const endGoalPage: Pages = endPage(endTexts.endGoal, async (request, tx) => {
  const view = await goalAsked(tx, request);
  if (view === null) return null;
  const { goalId: id, title } = view.wording;
  const ended = goalPath(request.lang, request.place.slug, { id, title }, view.edition.slug);
  return { ...aroundGoal(request, view, 'avslutt'), of: { kind: 'goal', id }, ended };
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
    next: (_, { ended }) => ended,
  });
}
