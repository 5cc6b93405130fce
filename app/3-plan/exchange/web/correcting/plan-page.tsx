import type { ReadPlan } from '#3-plan/exchange/core/contract.ts';
import { langNames, langs } from '#base/text.ts';
import { ReadField } from './fields.tsx';
import { correctionPage } from './form-page.tsx';
import { texts } from './texts.ts';
import { changedIn, maybe, type Typed, yearOrDay } from './typed.ts';

const fields = ['title', 'language', 'from', 'to'] as const;

/** What the document says of itself: its title, language and years. */
export const correctPlanPage = correctionPage<ReadPlan>({
  find: ({ result }) => result.plan,
  title: {
    nb: 'Rett opplysningene om planen',
    nn: 'Rett opplysningane om planen',
    en: 'Correct the plan’s own facts',
  },
  lead: {
    nb: 'Språket avgjør hvordan planen blir lest opp, søkt i og bøyd.',
    nn: 'Språket avgjer korleis planen blir lesen opp, søkt i og bøygd.',
    en: 'The language decides how the plan is read aloud and searched.',
  },
  initial: ({ title, language, from, to }) => ({
    title: title ?? '',
    language: language ?? '',
    from: from ?? '',
    to: to ?? '',
  }),
  draft: (typed, initial) => ({
    correction: { kind: 'plan-changed', to: fieldsIn(typed, initial) },
  }),
  Fields: (shown) => (
    <>
      <ReadField shown={shown} name="title" spelled />
      <ReadField
        shown={shown}
        name="language"
        options={[
          { value: '', label: texts.none[shown.lang] },
          ...langs.map((value) => ({ value, label: langNames[value][shown.lang] })),
        ]}
      />
      <ReadField shown={shown} name="from" />
      <ReadField shown={shown} name="to" />
    </>
  ),
  where: () => null,
  anchor: () => 'om-planen',
});

function fieldsIn(typed: Typed, initial: Typed) {
  const all = {
    title: maybe(typed.title),
    language: maybe(typed.language),
    from: yearOrDay(typed.from),
    to: yearOrDay(typed.to),
  };
  return Object.fromEntries(changedIn(fields, typed, initial).map((field) => [field, all[field]]));
}
