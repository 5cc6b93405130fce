import { proposalPath, proposeMeasurePath } from '#3-plan/plan/core/keeping/paths.ts';
import { planPath } from '#3-plan/plan/core/paths.ts';
import { type Choices, choicesIn } from '#3-plan/plan/data/keeping/choices.ts';
import { proposeChange, proposeMeasure } from '#3-plan/plan/data/keeping/propose.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { draftFrom, typedFrom } from '#3-plan/plan/web/reword.tsx';
import { differingWords, WordingFields, wordingOf } from '#3-plan/plan/web/reword-form.tsx';
import { editionIn, otherLang, subtitleOf } from '#3-plan/plan/web/shown.ts';
import type { Lang } from '#base/text.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import type { Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { aroundMeasure, measureAsked } from './around.ts';
import { goalOptions } from './facts.tsx';
import { factsTexts, factTexts } from './facts-texts.ts';
import { type Around, keptForm, type Typed } from './form-page.tsx';
import { outsideMeasure } from './outside.ts';
import { proposalFault, proposalSentences, proposalTexts as texts } from './proposal-texts.ts';

type Reason = keyof typeof proposalSentences;

/** The form by which a partner proposes another wording of a measure. */
export const proposeChangePage = keptForm<
  Around & { view: MeasureView },
  typeof proposeChange.takes,
  { id: string },
  Reason
>({
  operation: proposeChange,
  find: (request) =>
    request.read(async (tx) => {
      const view = await measureAsked(tx, request);
      return view && { ...aroundMeasure(request, view, 'foresla'), view };
    }),
  bars: (request, found) => outsideMeasure(request, found, found.view.wording.measureId),
  title: texts.propose,
  lead: texts.proposeLead,
  save: texts.send,
  typedFrom: ({ view }) => typedFrom(view),
  draftFrom: (typed, { view }) => draftFrom(typed, view),
  Fields: ({ request: { lang }, found, typed, faults }) => (
    <WordingFields
      {...{ lang, typed, faults }}
      contentLang={found.edition.lang}
      why={whyAsked(lang)}
    />
  ),
  sentences: proposalSentences,
  fieldOf: { 'ends-before-start': 'to', 'outside-period': 'to' },
  fault: proposalFault,
  both: ({ request: { lang }, found: { view }, typed }) =>
    differingWords({ ...wordingOf(view.wording), steps: view.steps.join('\n') }, typed, lang),
  next: (request, _, { id }) => proposalPath(request.lang, request.place.slug, id),
});

/** One who answers must know why: it is asked for, where an editor may leave it out. */
function whyAsked(lang: Lang) {
  return { label: texts.whyLabel[lang], hint: texts.whyHint[lang] };
}

type New = Around & { choices: Choices };

/** The form by which a partner proposes a measure that the plan does not have. */
export const proposeMeasurePage = keptForm<
  New,
  typeof proposeMeasure.takes,
  { id: string },
  Reason
>({
  operation: proposeMeasure,
  find: newMeasureIn,
  title: texts.proposeNew,
  lead: texts.proposeNewLead,
  save: texts.send,
  typedFrom: () => ({}),
  draftFrom: ({ title = '', challenge = '', description = '', effect = '', ...typed }, found) => ({
    editionId: found.edition.id,
    goalId: typed.goalId || null,
    ...{ title, challenge, description, effect, why: typed.why ?? '' },
    steps: (typed.steps ?? '').split('\n').filter((line) => line.trim() !== ''),
    ...{ from: typed.from || null, to: typed.to || null },
  }),
  Fields: ({ request: { lang }, found, typed, faults }) => (
    <NewMeasure {...{ lang, found, typed, faults }} />
  ),
  sentences: proposalSentences,
  fieldOf: { 'ends-before-start': 'to', 'outside-period': 'to', 'no-such-goal': 'goalId' },
  fault: proposalFault,
  next: (request, _, { id }) => proposalPath(request.lang, request.place.slug, id),
});

function newMeasureIn(request: PlacedRequest): Promise<New | null> {
  const { lang, place } = request;
  const asked = editionIn(request);
  return request.read(async (tx) => {
    const plan = await planPage(tx, place.id, asked);
    if (plan === null) return null;
    const back = planPath(lang, place.slug, asked);
    const own = otherLang(plan.edition.lang, lang);
    return {
      ...{ edition: plan.edition, revision: null, subtitle: subtitleOf(plan, lang), back },
      crumbs: [{ label: plan.edition.title, href: back, ...(own ? { lang: own } : {}) }],
      path: proposeMeasurePath(lang, place.slug, asked),
      choices: await choicesIn(tx, plan.edition),
    };
  });
}

function NewMeasure({
  lang,
  found,
  typed,
  faults,
}: {
  lang: Lang;
  found: New;
  typed: Typed;
  faults: readonly Fault[];
}) {
  const none = { value: '', label: factsTexts.noGoal[lang] };
  return (
    <>
      <Field
        lang={lang}
        name="goalId"
        label={factTexts.goalId.label[lang]}
        value={typed.goalId ?? ''}
        error={faults.find(({ field }) => field === 'goalId')?.message}
        options={[none, ...goalOptions(found.choices)]}
        required
      />
      <WordingFields
        {...{ lang, typed, faults }}
        contentLang={found.edition.lang}
        why={whyAsked(lang)}
      />
    </>
  );
}
