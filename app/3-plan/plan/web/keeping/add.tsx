import { goalPath, keepPlanPath, measurePath, planPath } from '#3-plan/plan/core/paths.ts';
import { addGoal, addMeasure } from '#3-plan/plan/data/keeping/add-thing.ts';
import { type Choices, choicesIn } from '#3-plan/plan/data/keeping/choices.ts';
import { planPage } from '#3-plan/plan/data/plan-page.ts';
import { fieldTexts } from '#3-plan/plan/web/reword-texts.ts';
import { editionIn, otherLang, subtitleOf } from '#3-plan/plan/web/shown.ts';
import type { PlacedRequest } from '#platform/http/page.ts';
import { Field } from '#ui/field.tsx';
import { addFault, addSentences, addTexts, newMeasureTexts } from './add-texts.ts';
import { goalOptions } from './facts.tsx';
import { factsTexts } from './facts-texts.ts';
import { type Around, keptForm } from './form-page.tsx';
import { GoalFields, goalDraft } from './goal.tsx';
import { goalFault } from './goal-texts.ts';
import { whyTexts } from './texts.ts';

type Found = Around & { choices: Choices; under: string };

/** The form that adds a measure to a plan that is still written. */
export const addMeasurePage = keptForm<
  Found,
  typeof addMeasure.takes,
  { id: string; title: string },
  keyof typeof addSentences
>({
  operation: addMeasure,
  find: (request) => wanted(request, 'nytt-tiltak'),
  title: addTexts.measure,
  lead: addTexts.measureLead,
  save: addTexts.save,
  typedFrom: ({ under }) => ({ goalId: under }),
  draftFrom: (typed, { edition }) => ({
    editionId: edition.id,
    goalId: typed.goalId || null,
    ref: typed.ref ?? '',
    title: typed.title ?? '',
    description: typed.description ?? '',
    why: typed.why ?? '',
  }),
  Fields: ({ request: { lang }, found, typed, faults }) => {
    const words = { ...fieldTexts, ...newMeasureTexts };
    const field = (name: keyof typeof words) => ({
      lang,
      name,
      label: words[name].label[lang],
      hint: words[name].hint?.[lang],
      value: typed[name] ?? '',
      error: faults.find((fault) => fault.field === name)?.message,
      sparse: true,
    });
    const none = { value: '', label: factsTexts.noGoal[lang] };
    const { lang: contentLang } = found.edition;
    return (
      <>
        <Field {...field('title')} required contentLang={contentLang} />
        <Field {...field('goalId')} required options={[none, ...goalOptions(found.choices)]} />
        <Field {...field('ref')} />
        <Field {...field('description')} rows={6} contentLang={contentLang} />
        <Field {...field('why')} hint={whyTexts.hint?.[lang]} rows={2} />
      </>
    );
  },
  sentences: addSentences,
  fieldOf: { 'no-such-goal': 'goalId', 'already-there': 'title' },
  fault: addFault,
  next: (request, _, added) =>
    measurePath(request.lang, request.place.slug, added, editionIn(request)),
});

/** The form that adds a goal. */
export const addGoalPage = keptForm<
  Found,
  typeof addGoal.takes,
  { id: string; title: string },
  keyof typeof addSentences
>({
  operation: addGoal,
  find: (request) => wanted(request, 'nytt-mal'),
  title: addTexts.goal,
  lead: addTexts.goalLead,
  save: addTexts.save,
  typedFrom: ({ under }) => ({ kind: under === '' ? 'goal' : 'sub-goal', parentId: under }),
  draftFrom: (typed, { edition }) => goalDraft(typed, edition.id),
  Fields: ({ request: { lang }, found, typed, faults }) => (
    <GoalFields {...{ lang, typed, faults, found }} choices={found.choices} />
  ),
  sentences: addSentences,
  fieldOf: { 'no-such-goal': 'parentId', 'already-there': 'title' },
  fault: goalFault,
  next: (request, _, added) =>
    goalPath(request.lang, request.place.slug, added, editionIn(request)),
});

async function wanted(
  request: PlacedRequest,
  step: 'nytt-tiltak' | 'nytt-mal',
): Promise<Found | null> {
  const { lang, place, query } = request;
  const asked = editionIn(request);
  return request.read(async (tx) => {
    const plan = await planPage(tx, place.id, asked);
    if (plan === null) return null;
    const back = planPath(lang, place.slug, asked);
    const own = otherLang(plan.edition.lang, lang);
    const choices = await choicesIn(tx, plan.edition);
    const under = plan.goals.find(({ short }) => short === query.get('under'));
    return {
      ...{ edition: plan.edition, revision: null, subtitle: subtitleOf(plan, lang), choices },
      crumbs: [{ label: plan.edition.title, href: back, ...(own ? { lang: own } : {}) }],
      ...{ back, path: keepPlanPath(lang, place.slug, step, asked), under: under?.id ?? '' },
    };
  });
}
