import type { AddRefusal } from '#3-plan/plan/core/keeping/add-and-end.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { factTexts } from './facts-texts.ts';
import { goalFieldTexts } from './goal-texts.ts';
import { longFault, openSentences, wholeFault } from './texts.ts';

export const addTexts = {
  measure: { nb: 'Legg til et tiltak', nn: 'Legg til eit tiltak', en: 'Add a measure' },
  measureLead: {
    nb: 'Skriv det viktigste her. Ansvar, steg, tid og penger legger du til på siden til tiltaket etterpå.',
    nn: 'Skriv det viktigaste her. Ansvar, steg, tid og pengar legg du til på sida til tiltaket etterpå.',
    en: 'Write what matters most here. Responsibility, steps, period and money are added on the measure’s own page afterwards.',
  },
  goal: { nb: 'Legg til et mål', nn: 'Legg til eit mål', en: 'Add a goal' },
  goalLead: {
    nb: 'Det nye målet kommer sist blant dem det står sammen med.',
    nn: 'Det nye målet kjem sist mellom dei det står saman med.',
    en: 'The new goal comes last among those it stands with.',
  },
  measureHere: {
    nb: 'Legg til et tiltak her',
    nn: 'Legg til eit tiltak her',
    en: 'Add a measure here',
  },
  goalHere: { nb: 'Legg til et mål under', nn: 'Legg til eit mål under', en: 'Add a goal below' },
  save: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
} satisfies Record<string, Text>;

/** Why something could not be added, and what to do. */
export const addSentences: Record<AddRefusal | ActRefusal, Text> = {
  ...openSentences,
  'no-such-edition': {
    nb: 'Denne utgaven av planen finnes ikke. Gå tilbake til planen.',
    nn: 'Denne utgåva av planen finst ikkje. Gå tilbake til planen.',
    en: 'This edition of the plan does not exist. Go back to the plan.',
  },
  'no-such-goal': {
    nb: 'Målet du valgte, finnes ikke lenger i planen. Velg et annet.',
    nn: 'Målet du valde, finst ikkje lenger i planen. Vel eit anna.',
    en: 'The goal you chose is no longer in the plan. Choose another.',
  },
  'already-there': {
    nb: 'Planen har allerede noe med samme nummer og navn. Gi dette et annet, eller endre det som er der.',
    nn: 'Planen har alt noko med same nummer og namn. Gi dette eit anna, eller endre det som er der.',
    en: 'The plan already has something with the same number and name. Give this another, or change what is there.',
  },
};

/** The words for the fields of a new measure. */
export const newMeasureTexts = { goalId: factTexts.goalId, ref: goalFieldTexts.ref };

const title: Text = {
  nb: 'Navnet må ha minst 3 og høyst 500 tegn.',
  nn: 'Namnet må ha minst 3 og høgst 500 teikn.',
  en: 'The name must have at least 3 and at most 500 characters.',
};

/** What is wrong with one field. */
export function addFault(field: string, lang: Lang): string {
  if (field === 'title') return title[lang];
  return (['ref', 'description', 'why'].includes(field) ? longFault : wholeFault)[lang];
}
