import { GoalKind } from '#3-plan/plan/core/content.ts';
import { goalFields } from '#3-plan/plan/core/keeping/goal.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import { goalsWithin } from '#3-plan/plan/core/tree.ts';
import { changeGoal } from '#3-plan/plan/data/keeping/change-goal.ts';
import { type Choices, choicesIn } from '#3-plan/plan/data/keeping/choices.ts';
import type { GoalView } from '#3-plan/plan/data/keeping/goal-view.ts';
import type { Lang } from '#base/text.ts';
import type { Fault } from '#ui/error-summary.tsx';
import { Field } from '#ui/field.tsx';
import { aroundGoal, goalAsked } from './around.ts';
import { goalOptions } from './facts.tsx';
import { type Around, keptForm, type Typed } from './form-page.tsx';
import { goalFault, goalFieldTexts, goalSentences, goalTexts } from './goal-texts.ts';
import { keepingTexts } from './texts.ts';
import { toldValue } from './told-value.ts';

type Found = Around & { view: GoalView; choices: Choices };

/** The form that changes what a goal says, its weight and where it stands. */
export const goalPage = keptForm<
  Found,
  typeof changeGoal.takes,
  unknown,
  keyof typeof goalSentences
>({
  operation: changeGoal,
  find: (request) =>
    request.read(async (tx) => {
      const view = await goalAsked(tx, request);
      if (view === null) return null;
      const choices = await choicesIn(tx, view.edition);
      return { ...aroundGoal(request, view, 'endre'), view, choices };
    }),
  title: goalTexts.title,
  lead: goalTexts.lead,
  save: keepingTexts.save,
  typedFrom: ({ view: { wording } }) => ({
    kind: wording.kind,
    ref: wording.ref ?? '',
    title: wording.title,
    purpose: wording.purpose ?? '',
    weight: wording.weight === null ? '' : String(wording.weight).replace('.', ','),
    parentId: wording.parentId ?? '',
    why: '',
  }),
  draftFrom: (typed, { view: { wording } }) => ({
    ...goalDraft(typed, wording.editionId),
    ...{ goalId: wording.goalId, revision: typed.revision },
  }),
  Fields: ({ request: { lang }, found, typed, faults }) => {
    const { choices, view } = found;
    const own = goalsWithin(choices.goals, view.wording.goalId);
    const goals = choices.goals.filter(({ id }) => !own.has(id));
    return (
      <GoalFields {...{ lang, typed, faults, choices: { ...choices, goals } }} found={found} />
    );
  },
  sentences: goalSentences,
  fieldOf: { 'no-such-parent': 'parentId', 'goals-in-a-circle': 'parentId' },
  fault: goalFault,
  both: ({ request: { lang }, found, typed }) => {
    const titles = new Map(found.choices.goals.map(({ id, title }) => [id, title]));
    const mine: Readonly<Record<string, unknown>> = goalDraft(typed, '');
    return goalFields
      .map((field) => ({
        label: goalFieldTexts[field].label[lang],
        before: toldValue(field, found.view.wording[field], titles, lang),
        after: toldValue(field, mine[field], titles, lang),
      }))
      .filter(({ before, after }) => before !== after);
  },
});

/** A goal as it was typed. A weight that is no number stays what no goal takes. */
export function goalDraft(typed: Typed, editionId: string) {
  const weight = typed.weight?.trim().replace(/%$/, '').trim().replace(',', '.') ?? '';
  return {
    editionId,
    kind: typed.kind,
    ref: typed.ref ?? '',
    title: typed.title ?? '',
    purpose: typed.purpose ?? '',
    weight: weight === '' ? null : Number(weight),
    parentId: typed.parentId || null,
    why: typed.why ?? '',
  };
}

/** The fields of a goal, whether it is new or changed. */
export function GoalFields({
  lang,
  typed,
  faults,
  choices,
  found: { edition },
}: {
  lang: Lang;
  typed: Typed;
  faults: readonly Fault[];
  choices: Pick<Choices, 'goals'>;
  found: Pick<Around, 'edition'>;
}) {
  const field = (name: keyof typeof goalFieldTexts) => ({
    lang,
    name,
    label: goalFieldTexts[name].label[lang],
    hint: goalFieldTexts[name].hint?.[lang],
    value: typed[name] ?? '',
    error: faults.find((fault) => fault.field === name)?.message,
    sparse: true,
  });
  const kinds = GoalKind.options.map((value) => ({ value, label: goalKindNames[value][lang] }));
  return (
    <>
      <Field {...field('title')} required contentLang={edition.lang} />
      <Field {...field('kind')} required options={kinds} />
      <Field {...field('ref')} />
      <Field {...field('purpose')} rows={6} contentLang={edition.lang} />
      <Field {...field('weight')} inputmode="decimal" />
      <Field
        {...field('parentId')}
        required
        options={[{ value: '', label: goalTexts.atTop[lang] }, ...goalOptions(choices)]}
      />
      <Field {...field('why')} rows={2} />
    </>
  );
}
