import type { ReadGoal } from '#3-plan/exchange/core/contract.ts';
import { plain } from '#3-plan/exchange/core/corrections/printed.ts';
import { GoalKind } from '#3-plan/plan/core/content.ts';
import { goalKindNames } from '#3-plan/plan/core/names.ts';
import type { Where } from '#base/block.ts';
import { type Begun, begunIn, wordsOf } from './begun.ts';
import { ChosenMeasures, chosenIn } from './chosen-measures.tsx';
import { goalOptions, ReadField } from './fields.tsx';
import { correctionPage, type Shown } from './form-page.tsx';
import { OtherOfGoal } from './goal-others.tsx';
import { OtherOfGoalLine } from './line-others.tsx';
import type { Read } from './read.ts';
import { changedIn, maybe, numberIn, type Typed } from './typed.ts';
import { numbered } from './words-for.ts';

const fields = ['ref', 'title', 'purpose', 'kind', 'parent', 'weight'] as const;

/** A goal with all that was read of it. */
export const correctGoalPage = correctionPage<ReadGoal>({
  find: ({ result }, { params }) => result.goals.find(({ key }) => key === params.goal) ?? null,
  title: { nb: 'Rett målet', nn: 'Rett målet', en: 'Correct the goal' },
  lead: {
    nb: 'Rett det som ble lest feil, eller si at dette ikke er et mål.',
    nn: 'Rett det som vart lese feil, eller sei at dette ikkje er eit mål.',
    en: 'Correct what was read wrongly, or say that this is no goal.',
  },
  name: numbered,
  initial: ({ ref, title, purpose, kind, parent, weight }) => ({
    ref: ref ?? '',
    title,
    purpose: purpose ?? '',
    kind,
    parent: parent ?? '',
    weight: weight === null ? '' : String(weight),
  }),
  draft: (typed, initial, goal, read) => {
    const all = draftedGoal(typed, read);
    const to = Object.fromEntries(
      changedIn(fields, typed, initial).map((field) => [field, all[field]]),
    );
    const target = read.corrected.target('goal', goal.key);
    return { correction: { kind: 'goal-changed', goal: target, to } };
  },
  Fields: (shown) => <GoalFields shown={shown} without={shown.thing.key} />,
  Others: OtherOfGoal,
  where: ({ title }, read) => printedAt(title, read),
  anchor: ({ key }) => `m-${key}`,
});

/** A goal that was not read, empty or begun from a line of the source. */
export const addGoalPage = correctionPage<Begun>({
  find: (read, { query }) => begunIn(read, query),
  title: { nb: 'Legg til et mål', nn: 'Legg til eit mål', en: 'Add a goal' },
  lead: {
    nb: 'For en overskrift som er et mål. Kryss av for tiltakene som ligger under det.',
    nn: 'For ei overskrift som er eit mål. Kryss av for tiltaka som ligg under det.',
    en: 'For a heading that is a goal. Tick the measures that stand under it.',
  },
  initial: (begun, read) => ({
    ...wordsOf(begun, read),
    purpose: wordsOf(begun, read).rest,
    kind: 'goal',
  }),
  draft: (typed, _, __, read) => ({
    correction: {
      kind: 'goal-added',
      goal: draftedGoal(typed, read),
      takes: chosenIn(typed, read),
    },
  }),
  Fields: (shown) => (
    <>
      <GoalFields shown={shown} />
      <ChosenMeasures
        shown={shown}
        legend={{
          nb: 'Tiltak under målet',
          nn: 'Tiltak under målet',
          en: 'Measures under the goal',
        }}
        measures={shown.read.result.measures}
      />
    </>
  ),
  Others: OtherOfGoalLine,
  where: ({ line }) => line?.where ?? null,
  anchor: () => 'rettelser',
});

/** Where a goal's title stands first in the source; the contract does not say where a goal was read. */
function printedAt(title: string, { view }: Read): Where | null {
  const wanted = plain(title);
  return view.reading.source?.find(({ text }) => plain(text).includes(wanted))?.where ?? null;
}

function draftedGoal(typed: Typed, { corrected }: Read) {
  const parent = maybe(typed.parent);
  return {
    ref: maybe(typed.ref),
    title: typed.title ?? '',
    purpose: maybe(typed.purpose),
    kind: typed.kind,
    parent: parent === null ? null : corrected.target('goal', parent),
    weight: numberIn(typed.weight),
  };
}

function GoalFields<Thing>({ shown, without }: { shown: Shown<Thing>; without?: string }) {
  const { lang, read } = shown;
  return (
    <>
      <ReadField shown={shown} name="title" required spelled />
      <ReadField shown={shown} name="ref" />
      <ReadField
        shown={shown}
        name="kind"
        required
        options={GoalKind.options.map((value) => ({ value, label: goalKindNames[value][lang] }))}
      />
      <ReadField
        shown={shown}
        name="parent"
        required
        options={goalOptions(read.result, lang, without)}
      />
      <ReadField shown={shown} name="purpose" rows={5} spelled />
      <ReadField shown={shown} name="weight" inputmode="decimal" />
    </>
  );
}
