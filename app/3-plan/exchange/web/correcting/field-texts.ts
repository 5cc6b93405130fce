import { fieldNames, oneNamePerLine, oneStepPerLine } from '#3-plan/plan/core/names.ts';
import type { Text } from '#base/text.ts';
import type { FieldText } from '#ui/field.tsx';

const yearOrDay: Text = {
  nb: 'Et år, eller en dag: 2026 eller 21.5.2026.',
  nn: 'Eit år, eller ein dag: 2026 eller 21.5.2026.',
  en: 'A year, or a day: 2026 or 21.5.2026.',
};

/** What the fields of what was read are called where they are corrected. */
export const fieldTexts = {
  title: { label: { nb: 'Navn', nn: 'Namn', en: 'Name' } },
  ref: {
    label: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
    hint: {
      nb: 'Slik det er trykt, for eksempel 5.1 eller 2b.',
      nn: 'Slik det er trykt, til dømes 5.1 eller 2b.',
      en: 'As printed, for example 5.1 or 2b.',
    },
  },
  language: { label: { nb: 'Språk', nn: 'Språk', en: 'Language' } },
  from: { label: fieldNames.from, hint: yearOrDay },
  to: { label: fieldNames.to, hint: yearOrDay },
  kind: { label: { nb: 'Hva slags mål', nn: 'Kva slags mål', en: 'What kind of goal' } },
  purpose: { label: fieldNames.purpose },
  parent: { label: { nb: 'Ligger under', nn: 'Ligg under', en: 'Stands under' } },
  weight: {
    label: { nb: 'Vekt', nn: 'Vekt', en: 'Weight' },
    hint: {
      nb: 'Prosent av innsatsen, fra 0 til 100.',
      nn: 'Prosent av innsatsen, frå 0 til 100.',
      en: 'Per cent of the effort, from 0 to 100.',
    },
  },
  goal: { label: fieldNames.goal },
  standing: { label: fieldNames.standing },
  challenge: { label: fieldNames.challenge },
  description: {
    label: fieldNames.description,
  },
  steps: {
    label: fieldNames.steps,
    hint: oneStepPerLine,
  },
  leads: { label: fieldNames.leads, hint: oneNamePerLine },
  partners: {
    label: fieldNames.partners,
    hint: oneNamePerLine,
  },
  about: { label: { nb: 'Hva beløpet gjelder', nn: 'Kva beløpet gjeld', en: 'What it is for' } },
  item: { label: { nb: 'Post', nn: 'Post', en: 'Item' } },
  role: { label: { nb: 'Type beløp', nn: 'Type beløp', en: 'Kind of amount' } },
  year: { label: { nb: 'År', nn: 'År', en: 'Year' } },
  source: {
    label: { nb: 'Finansieringskilde', nn: 'Finansieringskjelde', en: 'Funding source' },
    hint: {
      nb: 'Hvem eller hva pengene kommer fra. Bare for finansiering.',
      nn: 'Kven eller kva pengane kjem frå. Berre for finansiering.',
      en: 'Who or what the money comes from. For funding alone.',
    },
  },
  amount: {
    label: { nb: 'Kroner', nn: 'Kroner', en: 'Kroner' },
    hint: {
      nb: 'Hele kroner, for eksempel 1 200 000 eller 1,2 mill.',
      nn: 'Heile kroner, til dømes 1 200 000 eller 1,2 mill.',
      en: 'Whole kroner, for example 1 200 000.',
    },
  },
  body: { label: { nb: 'Organ', nn: 'Organ', en: 'Body' } },
  date: { label: { nb: 'Dato', nn: 'Dato', en: 'Date' }, hint: yearOrDay },
} satisfies Record<string, FieldText>;

export type FieldName = keyof typeof fieldTexts;
