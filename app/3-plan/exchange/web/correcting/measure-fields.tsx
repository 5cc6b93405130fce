import type { ReadMeasure } from '#3-plan/exchange/core/contract.ts';
import { dayOf } from '#3-plan/exchange/core/printed.ts';
import { Standing } from '#3-plan/plan/core/content.ts';
import { standingNames } from '#3-plan/plan/core/names.ts';
import { goalOptions, ReadField } from './fields.tsx';
import type { Shown } from './form-page.tsx';
import type { Read } from './read.ts';
import { lines, maybe, type Typed, yearOrDay } from './typed.ts';

export const measureFields = [
  'ref',
  'title',
  'goal',
  'standing',
  'challenge',
  'description',
  'steps',
  'leads',
  'partners',
  'from',
  'to',
] as const;

/** A measure as its form holds it. */
export function typedMeasure(measure: ReadMeasure): Typed {
  const { ref, title, goal, standing, challenge, description, steps, leads, partners, from, to } =
    measure;
  return {
    ref: ref ?? '',
    title,
    goal: goal ?? '',
    standing,
    challenge: challenge ?? '',
    description: description ?? '',
    steps: steps.join('\n'),
    leads: leads.join('\n'),
    partners: partners.join('\n'),
    from: from ?? '',
    to: to ?? '',
  };
}

/** All of the fields as a correction has them, right or wrong. */
export function draftedMeasure(typed: Typed, { corrected }: Read) {
  const goal = maybe(typed.goal);
  return {
    ref: maybe(typed.ref),
    title: typed.title ?? '',
    goal: goal === null ? null : corrected.target('goal', goal),
    standing: typed.standing,
    challenge: maybe(typed.challenge),
    description: maybe(typed.description),
    steps: lines(typed.steps),
    leads: lines(typed.leads),
    partners: lines(typed.partners),
    from: yearOrDay(typed.from),
    to: yearOrDay(typed.to),
  };
}

/** Whether the time that was typed ends before it begins. */
export function endsFirst(typed: Typed): boolean {
  const [from, to] = [dayOf(yearOrDay(typed.from), 'from'), dayOf(yearOrDay(typed.to), 'to')];
  return from !== null && to !== null && to < from;
}

export function MeasureFields<Thing>({ shown }: { shown: Shown<Thing> }) {
  const { lang, read } = shown;
  return (
    <>
      <ReadField shown={shown} name="title" required spelled />
      <ReadField shown={shown} name="ref" />
      <ReadField shown={shown} name="leads" rows={3} spelled />
      <ReadField shown={shown} name="partners" rows={4} spelled />
      <ReadField shown={shown} name="goal" options={goalOptions(read.result, lang)} required />
      <ReadField
        shown={shown}
        name="standing"
        required
        options={Standing.options.map((value) => ({ value, label: standingNames[value][lang] }))}
      />
      <ReadField shown={shown} name="challenge" rows={4} spelled />
      <ReadField shown={shown} name="description" rows={7} spelled />
      <ReadField shown={shown} name="steps" rows={5} spelled />
      <ReadField shown={shown} name="from" />
      <ReadField shown={shown} name="to" />
    </>
  );
}
