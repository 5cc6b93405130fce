import { placedAs, placedFirst } from '#3-plan/plan/core/keeping/placing.ts';
import { keepPlanPath, planPath } from '#3-plan/plan/core/paths.ts';
import { type Choice, type Choices, choicesIn } from '#3-plan/plan/data/keeping/choices.ts';
import { setOrder } from '#3-plan/plan/data/keeping/set-order.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { editionIn, otherLang, subtitleOf, withRef } from '#3-plan/plan/web/shown.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Button } from '#ui/button.tsx';
import { aroundGoal, goalAsked } from './around.ts';
import { type Around, keptForm, type Pages, type Typed } from './form-page.tsx';
import { orderSentences, orderTexts } from './order-texts.ts';
import { keepingTexts, wholeFault } from './texts.ts';

type Found = Around & { under: string | null; of: 'goals' | 'measures'; things: Choice[] };

/** The form that puts what stands under a goal in order: its measures, or the goals where it has none. */
export const orderInGoalPage: Pages = orderPage((request) =>
  request.read(async (tx) => {
    const view = await goalAsked(tx, request);
    if (view === null) return null;
    const choices = await choicesIn(tx, view.edition);
    const under = view.wording.goalId;
    return { ...aroundGoal(request, view, 'rekkefolge'), under, ...orderedIn(choices, under) };
  }),
);

/** The form that puts the goals at the top of the plan in order. */
export const orderInPlanPage: Pages = orderPage((request) =>
  request.read(async (tx) => {
    const { lang, place } = request;
    const asked = editionIn(request);
    const plan = await planPage(tx, place.id, asked);
    if (plan === null) return null;
    const back = planPath(lang, place.slug, asked);
    const own = otherLang(plan.edition.lang, lang);
    return {
      ...{ edition: plan.edition, revision: null, subtitle: subtitleOf(plan, lang), under: null },
      crumbs: [{ label: plan.edition.title, href: back, ...(own ? { lang: own } : {}) }],
      ...{ back, path: keepPlanPath(lang, place.slug, 'rekkefolge', asked), of: 'goals' as const },
      things: plan.goals.filter(({ parentId }) => parentId === null),
    };
  }),
);

function orderedIn({ goals, measures }: Choices, under: string) {
  const own = measures.filter(({ goalId }) => goalId === under);
  const below = goals.filter(({ parentId }) => parentId === under);
  return own.length >= below.length
    ? { of: 'measures' as const, things: own }
    : { of: 'goals' as const, things: below };
}

function orderPage(find: (request: PlacedRequest) => Promise<Found | null>): Pages {
  return keptForm<Found, typeof setOrder.takes, unknown, keyof typeof orderSentences>({
    operation: setOrder,
    find,
    title: orderTexts.title,
    lead: orderTexts.lead,
    save: keepingTexts.save,
    typedFrom: ({ things }) => ({
      ...Object.fromEntries(things.map(({ id }, at) => [`place.${id}`, String(at + 1)])),
    }),
    draftFrom: (typed, { edition, of, under, things }) => ({
      ...{ editionId: edition.id, of, under },
      seen: (typed.seen ?? '').split(',').filter(Boolean),
      // A place that is no number is said to be none, and not passed over.
      order: things.some(({ id }) => placeTyped(typed, id) === 'no-number')
        ? null
        : orderTyped(typed),
    }),
    Fields: ({ request: { lang }, found, typed }) => <Places {...{ lang, found, typed }} />,
    sentences: orderSentences,
    fault: (field, lang) => (field === 'order' ? orderTexts.noNumber : wholeFault)[lang],
    // One put first is seldom the only one: the order is shown again, as it now is.
    next: (_, { path, back }, __, typed) => (typed.first ? path : back),
  });
}

/** The things by the places that were given them, and first the one whose button was pressed. */
function orderTyped(typed: Typed): string[] {
  const seen = (typed.seen ?? '').split(',').filter(Boolean);
  const order = placedAs(seen, (id) => {
    const given = placeTyped(typed, id);
    return given === 'no-number' ? null : given;
  });
  return placedFirst(order, typed.first ?? '');
}

/** The place a thing was given; null for none. */
function placeTyped(typed: Typed, id: string): number | 'no-number' | null {
  const text = typed[`place.${id}`]?.trim().replace(',', '.');
  if (!text) return null;
  const place = Number(text);
  return Number.isNaN(place) ? 'no-number' : place;
}

function Places({ lang, found, typed }: { lang: Lang; found: Found; typed: Typed }) {
  const { things, of, edition } = found;
  if (things.length < 2) return <p>{orderTexts.none[lang]}</p>;
  return (
    <fieldset class="ds-fieldset field" id="order">
      <legend class="ds-label" data-weight="semibold">
        {orderTexts[of][lang]}
      </legend>
      {/* What Enter in a field presses: the first button of the form, which would else put a line first. */}
      <button type="submit" class="ds-sr-only" tabindex={-1}>
        {keepingTexts.save[lang]}
      </button>
      <input type="hidden" name="seen" value={things.map(({ id }) => id).join(',')} />
      {things.map((thing, at) => (
        <div class="place-line" key={thing.id}>
          <input
            class="ds-input"
            id={`place.${thing.id}`}
            name={`place.${thing.id}`}
            value={typed.first === thing.id ? '1' : (typed[`place.${thing.id}`] ?? '')}
            inputmode="numeric"
            aria-invalid={placeTyped(typed, thing.id) === 'no-number' ? 'true' : undefined}
          />
          <label class="ds-label" for={`place.${thing.id}`} lang={otherLang(edition.lang, lang)}>
            {withRef(thing)}
          </label>
          {at > 0 && (
            <Button weight="tertiary" name="first" value={thing.id}>
              {orderTexts.first[lang]}
              <span class="ds-sr-only" lang={otherLang(edition.lang, lang)}>
                {`: ${withRef(thing)}`}
              </span>
            </Button>
          )}
        </div>
      ))}
    </fieldset>
  );
}
