import { type Facts, factFields, newNames } from '#3-plan/plan/core/keeping/facts.ts';
import { leadKindNames, standingNames } from '#3-plan/plan/core/names.ts';
import { changeFacts } from '#3-plan/plan/data/keeping/change-facts.ts';
import { type Choice, type Choices, choicesIn } from '#3-plan/plan/data/keeping/choices.ts';
import type { MeasureView } from '#3-plan/plan/data/measure-view.ts';
import { withRef } from '#3-plan/plan/web/shown.ts';
import { fill, type Lang, type Text } from '#base/text.ts';
import { Field } from '#ui/field.tsx';
import { Known } from '#ui/known.tsx';
import { aroundMeasure, measureAsked } from './around.ts';
import { factsFault, factsSentences, factsTexts, factTexts } from './facts-texts.ts';
import { type Around, keptForm, type Shown, type Typed } from './form-page.tsx';
import { listIn, NameRows, typedList } from './rows.tsx';
import { keepingTexts } from './texts.ts';

type Found = Around & { view: MeasureView; choices: Choices };

/** The form that changes who answers for a measure, and where in the plan it belongs. */
export const factsPage = keptForm<
  Found,
  typeof changeFacts.takes,
  unknown,
  keyof typeof factsSentences
>({
  operation: changeFacts,
  find: (request) =>
    request.read(async (tx) => {
      const view = await measureAsked(tx, request);
      if (view === null) return null;
      const choices = await choicesIn(tx, view.edition);
      return { ...aroundMeasure(request, view, 'fakta'), view, choices };
    }),
  title: factsTexts.title,
  lead: factsTexts.lead,
  save: keepingTexts.save,
  typedFrom: ({ view }) => ({
    ref: view.wording.ref ?? '',
    goalId: view.wording.goalId ?? '',
    standing: view.wording.standing,
    leadKind: view.wording.leadKind,
    ...typedList('leads', namesOf(view, 'lead')),
    ...typedList('partners', namesOf(view, 'partner')),
    ...typedList('seeAlso', view.seeAlso.map(withRef)),
    why: '',
  }),
  draftFrom: (typed, { view, choices }) => ({
    editionId: view.edition.id,
    measureId: view.wording.measureId,
    revision: typed.revision,
    ref: typed.ref ?? '',
    goalId: typed.goalId || null,
    standing: typed.standing,
    leadKind: typed.leadKind,
    leads: listIn(typed, 'leads'),
    partners: listIn(typed, 'partners'),
    seeAlso: listIn(typed, 'seeAlso').map((label) => idOf(choices.measures, label)),
    addNew: typed.addNew === 'ja',
    why: typed.why ?? '',
  }),
  Fields: (shown) => <Fields shown={shown} />,
  sentences: factsSentences,
  fieldOf: {
    'no-such-goal': 'goalId',
    'no-such-other': 'seeAlso',
    'leads-and-takes-part': 'partners',
    'names-not-known': 'addNew',
  },
  fault: factsFault,
  both: ({ request: { lang }, found, typed }) => {
    const saved = wordedFacts(savedFacts(found.view), found.choices, lang);
    const mine = wordedFacts(typedFacts(typed, found.choices), found.choices, lang);
    return factFields
      .filter((field) => saved[field] !== mine[field])
      .map((field) => ({
        label: factTexts[field].label[lang],
        before: saved[field],
        after: mine[field],
      }));
  },
});

function namesOf({ participants }: MeasureView, role: 'lead' | 'partner'): string[] {
  return participants.filter((one) => one.role === role).map(({ name }) => name);
}

/** The measure a line of the list names, as it was offered or by its title alone. */
function idOf(measures: readonly Choice[], label: string): string {
  const found = measures.find((one) => withRef(one) === label || one.title === label);
  return found?.id ?? label;
}

function savedFacts(view: MeasureView): Facts {
  const { ref, goalId, standing, leadKind } = view.wording;
  return {
    ...{ ref, goalId, standing, leadKind },
    leads: namesOf(view, 'lead'),
    partners: namesOf(view, 'partner'),
    seeAlso: view.seeAlso.map(({ id }) => id),
  };
}

function typedFacts(typed: Typed, { measures }: Choices): Facts {
  return {
    ref: typed.ref?.trim() || null,
    goalId: typed.goalId || null,
    standing: typed.standing as Facts['standing'],
    leadKind: typed.leadKind as Facts['leadKind'],
    leads: listIn(typed, 'leads'),
    partners: listIn(typed, 'partners'),
    seeAlso: listIn(typed, 'seeAlso').map((label) => idOf(measures, label)),
  };
}

/** Facts as one reads them, each as one text. */
function wordedFacts(facts: Facts, { goals, measures }: Choices, lang: Lang) {
  const titled = (choices: readonly Choice[], id: string) => {
    const found = choices.find((one) => one.id === id);
    return found ? withRef(found) : id;
  };
  const word = (names: Readonly<Record<string, Text>>, value: string) =>
    names[value]?.[lang] ?? value;
  return {
    ref: facts.ref ?? '',
    goalId: facts.goalId === null ? '' : titled(goals, facts.goalId),
    standing: word(standingNames, facts.standing),
    leadKind: word(leadKindNames, facts.leadKind),
    leads: facts.leads.join('\n'),
    partners: facts.partners.join('\n'),
    seeAlso: facts.seeAlso.map((id) => titled(measures, id)).join('\n'),
  };
}

function Fields({ shown }: { shown: Shown<Found> }) {
  const { request, found, typed, faults } = shown;
  const { lang } = request;
  const { choices, edition, view } = found;
  const error = (name: string) => faults.find(({ field }) => field === name)?.message;
  const field = (name: keyof typeof factTexts) => ({
    lang,
    name,
    label: factTexts[name].label[lang],
    hint: factTexts[name].hint?.[lang],
    value: typed[name] ?? '',
    error: error(name),
    sparse: true,
  });
  const rows = (name: 'leads' | 'partners' | 'seeAlso', list: string) => ({
    name,
    list,
    typed,
    legend: factTexts[name].label[lang],
    hint: factTexts[name].hint?.[lang],
    label: (n: number) => fill(factsTexts.row, lang, { field: factTexts[name].label[lang], n }),
    error: error(name),
    contentLang: edition.lang,
  });
  const options = (names: Readonly<Record<string, Text>>) =>
    Object.entries(names).map(([value, text]) => ({ value, label: text[lang] }));
  const others = choices.measures.filter(({ id }) => id !== view.wording.measureId);
  return (
    <>
      <NameRows {...rows('leads', 'aktorer')} />
      <NameRows {...rows('partners', 'aktorer')} />
      <AddNew shown={shown} />
      <Field {...field('leadKind')} required options={options(leadKindNames)} />
      <Field
        {...field('goalId')}
        required
        options={[{ value: '', label: factsTexts.noGoal[lang] }, ...goalOptions(choices)]}
      />
      <Field {...field('ref')} />
      <Field {...field('standing')} required options={options(standingNames)} />
      <NameRows {...rows('seeAlso', 'tiltak')} />
      <Field {...field('why')} rows={2} />
      <Known id="aktorer" names={choices.names} />
      <Known id="tiltak" names={others.map(withRef)} />
    </>
  );
}

/** The goals of a plan as choices, those below others set in. */
export function goalOptions({ goals }: Pick<Choices, 'goals'>) {
  return goals.map(({ id, depth, ...goal }) => ({
    value: id,
    label: `${'– '.repeat(depth)}${cut(withRef(goal))}`,
  }));
}

/** A choice that stands in a list is no longer than a line. */
function cut(label: string): string {
  return label.length <= 90 ? label : `${label.slice(0, 88).trimEnd()}…`;
}

/** Names nobody knows are added when one says that they are no slip of the keys. */
function AddNew({ shown: { request, found, typed, refused } }: { shown: Shown<Found> }) {
  if (!refused.includes('names-not-known') && typed.addNew !== 'ja') return null;
  const { lang } = request;
  const names = newNames(typedFacts(typed, found.choices), new Set(found.choices.names));
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id="addNew"
        name="addNew"
        value="ja"
        checked={typed.addNew === 'ja'}
      />
      <label class="ds-label" for="addNew">
        {fill(factsTexts.addNew, lang, { names: names.join(', ') })}
      </label>
    </div>
  );
}
