import type { Facts, FactsRefusal } from '#3-plan/plan/core/keeping/facts.ts';
import { fieldNames, oneNamePerLine } from '#3-plan/plan/core/names.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import type { FieldText } from '#ui/field.tsx';
import { longFault, openSentences, wholeFault, whyTexts } from './texts.ts';

export const factsTexts = {
  title: {
    nb: 'Endre ansvar og plassering',
    nn: 'Endre ansvar og plassering',
    en: 'Change responsibility and place',
  },
  lead: {
    nb: 'Hvem som har ansvaret, hvem som er med, og hvor i planen tiltaket hører hjemme. Endringen blir synlig med én gang og skrives i journalen.',
    nn: 'Kven som har ansvaret, kven som er med, og kvar i planen tiltaket høyrer heime. Endringa blir synleg med ein gong og blir skriven i journalen.',
    en: 'Who leads, who takes part, and where in the plan the measure belongs. The change shows at once and is written in the journal.',
  },
  noGoal: { nb: 'Ikke under noe mål', nn: 'Ikkje under noko mål', en: 'Under no goal' },
  row: { nb: '{field}, linje {n}', nn: '{field}, linje {n}', en: '{field}, line {n}' },
  addNew: {
    nb: 'Legg til nye navn: {names}',
    nn: 'Legg til nye namn: {names}',
    en: 'Add new names: {names}',
  },
} satisfies Record<string, Text>;

export const factTexts: Record<keyof Facts | 'why', FieldText> = {
  ref: {
    label: { nb: 'Nummer i planen', nn: 'Nummer i planen', en: 'Number in the plan' },
    hint: {
      nb: 'For eksempel 5.1 eller 2b.',
      nn: 'Til dømes 5.1 eller 2b.',
      en: 'Such as 5.1 or 2b.',
    },
  },
  goalId: { label: fieldNames.goal },
  standing: { label: fieldNames.standing },
  leadKind: {
    label: {
      nb: 'Partnerskapets rolle',
      nn: 'Rolla til partnarskapet',
      en: 'The partnership’s role',
    },
  },
  leads: {
    label: fieldNames.leads,
    hint: {
      nb: 'Ett navn på hver linje. Begynn å skrive, så kommer navn partnerskapet kjenner. Lagre og åpne skjemaet igjen om du trenger flere linjer.',
      nn: 'Eitt namn på kvar linje. Byrj å skrive, så kjem namn partnarskapet kjenner. Lagre og opne skjemaet igjen om du treng fleire linjer.',
      en: 'One name on each line. Start typing, and names the partnership knows appear. Save and open the form again if you need more lines.',
    },
  },
  partners: {
    label: fieldNames.partners,
    hint: oneNamePerLine,
  },
  seeAlso: {
    label: { nb: 'Henger sammen med', nn: 'Heng saman med', en: 'See also' },
    hint: {
      nb: 'Andre tiltak i samme plan, ett på hver linje. Velg fra listen som kommer.',
      nn: 'Andre tiltak i same plan, eitt på kvar linje. Vel frå lista som kjem.',
      en: 'Other measures in the same plan, one on each line. Choose from the list that appears.',
    },
  },
  why: whyTexts,
};

/** Why new facts were refused, and what to do. */
export const factsSentences: Record<FactsRefusal | ActRefusal, Text> = {
  ...openSentences,
  'no-such-measure': {
    nb: 'Tiltaket finnes ikke i denne utgaven av planen. Gå tilbake til planen og velg det på nytt.',
    nn: 'Tiltaket finst ikkje i denne utgåva av planen. Gå tilbake til planen og vel det på nytt.',
    en: 'The measure is not in this edition of the plan. Go back to the plan and choose it again.',
  },
  'no-such-goal': {
    nb: 'Målet du valgte, finnes ikke lenger i planen. Velg et annet.',
    nn: 'Målet du valde, finst ikkje lenger i planen. Vel eit anna.',
    en: 'The goal you chose is no longer in the plan. Choose another.',
  },
  'no-such-other': {
    nb: 'Et av tiltakene det skal henge sammen med, finnes ikke i planen, eller er dette tiltaket selv. Velg fra listen.',
    nn: 'Eitt av tiltaka det skal henge saman med, finst ikkje i planen, eller er dette tiltaket sjølv. Vel frå lista.',
    en: 'One of the measures it is to be read with is not in the plan, or is this very measure. Choose from the list.',
  },
  'leads-and-takes-part': {
    nb: 'Samme navn står både som hovedansvarlig og samarbeidspart. Ta det bort ett av stedene.',
    nn: 'Same namnet står både som hovudansvarleg og samarbeidspart. Ta det bort ein av stadene.',
    en: 'The same name stands both as lead and as partner. Remove it from one of them.',
  },
  'names-not-known': {
    nb: 'Partnerskapet kjenner ikke alle navnene. Rett skrivemåten, eller kryss av under navnene for at de er nye.',
    nn: 'Partnarskapet kjenner ikkje alle namna. Rett skrivemåten, eller kryss av under namna for at dei er nye.',
    en: 'The partnership does not know all the names. Correct the spelling, or tick below the names that they are new.',
  },
};

const many: Text = {
  nb: 'Det er for mange navn, eller et av dem er for langt (høyst 500 tegn).',
  nn: 'Det er for mange namn, eller eitt av dei er for langt (høgst 500 teikn).',
  en: 'There are too many names, or one of them is too long (at most 500 characters).',
};

/** What is wrong with one field. */
export function factsFault(field: string, lang: Lang): string {
  if (field === 'leads' || field === 'partners') return many[lang];
  if (field === 'seeAlso') return factsSentences['no-such-other'][lang];
  if (field === 'ref' || field === 'why') return longFault[lang];
  return wholeFault[lang];
}
