import type { GoalRefusal, GoalSaid } from '#3-plan/plan/core/keeping/goal.ts';
import { fieldNames } from '#3-plan/plan/core/names.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import type { FieldText } from '#ui/field.tsx';
import { longFault, openSentences, wholeFault, whyTexts } from './texts.ts';

export const goalTexts = {
  title: { nb: 'Endre målet', nn: 'Endre målet', en: 'Change the goal' },
  lead: {
    nb: 'Hva målet er, hvor tungt det veier, og hvor det står. Endringen blir synlig med én gang og skrives i journalen.',
    nn: 'Kva målet er, kor tungt det veg, og kvar det står. Endringa blir synleg med ein gong og blir skriven i journalen.',
    en: 'What the goal is, how much it weighs, and where it stands. The change shows at once and is written in the journal.',
  },
  atTop: {
    nb: 'Ikke under noe annet mål',
    nn: 'Ikkje under noko anna mål',
    en: 'Under no other goal',
  },
  uneven: {
    nb: 'Vektene til målene som står sammen, blir {sum} til sammen, og ikke 100 %.',
    nn: 'Vektene til måla som står saman, blir {sum} til saman, og ikkje 100 %.',
    en: 'The weights of the goals that stand together add up to {sum}, not 100%.',
  },
} satisfies Record<string, Text>;

export const goalFieldTexts: Record<keyof GoalSaid | 'why', FieldText> = {
  kind: { label: { nb: 'Hva slags mål', nn: 'Kva slags mål', en: 'Kind of goal' } },
  ref: {
    label: { nb: 'Nummer i planen', nn: 'Nummer i planen', en: 'Number in the plan' },
    hint: { nb: 'For eksempel 5.1.', nn: 'Til dømes 5.1.', en: 'Such as 5.1.' },
  },
  title: { label: { nb: 'Målet', nn: 'Målet', en: 'The goal' } },
  purpose: {
    label: fieldNames.purpose,
    hint: {
      nb: 'Hvorfor målet er der. En tom linje skiller avsnitt.',
      nn: 'Kvifor målet er der. Ei tom linje skil avsnitt.',
      en: 'Why the goal is there. An empty line parts paragraphs.',
    },
  },
  weight: {
    label: { nb: 'Vekt i prosent', nn: 'Vekt i prosent', en: 'Weight in per cent' },
    hint: {
      nb: 'Andelen av innsatsen og pengene blant mål som står sammen. Til sammen bør de bli 100.',
      nn: 'Delen av innsatsen og pengane mellom mål som står saman. Til saman bør dei bli 100.',
      en: 'The share of effort and money among goals that stand together. They should add up to 100.',
    },
  },
  parentId: { label: { nb: 'Står under', nn: 'Står under', en: 'Stands under' } },
  why: whyTexts,
};

/** Why a goal could not be changed, and what to do. */
export const goalSentences: Record<GoalRefusal | ActRefusal, Text> = {
  ...openSentences,
  'no-such-goal': {
    nb: 'Målet finnes ikke i denne utgaven av planen. Gå tilbake til planen og velg det på nytt.',
    nn: 'Målet finst ikkje i denne utgåva av planen. Gå tilbake til planen og vel det på nytt.',
    en: 'The goal is not in this edition of the plan. Go back to the plan and choose it again.',
  },
  'no-such-parent': {
    nb: 'Målet det skal stå under, finnes ikke lenger. Velg et annet.',
    nn: 'Målet det skal stå under, finst ikkje lenger. Vel eit anna.',
    en: 'The goal it is to stand under is no longer there. Choose another.',
  },
  'goals-in-a-circle': {
    nb: 'Et mål kan ikke stå under seg selv, eller under et mål som står under det. Velg et annet.',
    nn: 'Eit mål kan ikkje stå under seg sjølv, eller under eit mål som står under det. Vel eit anna.',
    en: 'A goal cannot stand under itself, or under a goal that stands below it. Choose another.',
  },
};

const faults = {
  title: {
    nb: 'Målet må ha minst 3 og høyst 500 tegn.',
    nn: 'Målet må ha minst 3 og høgst 500 teikn.',
    en: 'The goal must have at least 3 and at most 500 characters.',
  },
  weight: {
    nb: 'Vekten er et tall fra 0 til 100.',
    nn: 'Vekta er eit tal frå 0 til 100.',
    en: 'The weight is a number from 0 to 100.',
  },
} satisfies Record<string, Text>;

/** What is wrong with one field. */
export function goalFault(field: string, lang: Lang): string {
  if (field === 'title' || field === 'weight') return faults[field][lang];
  return (field === 'ref' || field === 'purpose' || field === 'why' ? longFault : wholeFault)[lang];
}
