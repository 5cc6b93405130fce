import { fieldNames, oneStepPerLine } from '#3-plan/plan/core/names.ts';
import type { RewordRefusal, Worded } from '#3-plan/plan/core/reword.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';
import type { FieldText } from '#ui/field.tsx';

export const texts = {
  title: { nb: 'Endre teksten', nn: 'Endre teksten', en: 'Change the wording' },
  lead: {
    nb: 'Skriv på samme språk som planen. Endringen blir synlig med én gang og skrives i journalen.',
    nn: 'Skriv på same språk som planen. Endringa blir synleg med ein gong og blir skriven i journalen.',
    en: 'Write in the language of the plan. The change shows at once and is written in the journal.',
  },
  save: { nb: 'Lagre endringen', nn: 'Lagre endringa', en: 'Save the change' },
  saveMine: {
    nb: 'Lagre min tekst likevel',
    nn: 'Lagre min tekst likevel',
    en: 'Save my wording all the same',
  },
  leave: {
    nb: 'Gå tilbake uten å lagre',
    nn: 'Gå tilbake utan å lagre',
    en: 'Go back without saving',
  },
  closed: {
    nb: 'Teksten kan ikke endres nå',
    nn: 'Teksten kan ikkje endrast no',
    en: 'The wording cannot be changed now',
  },
  back: { nb: 'Tilbake til tiltaket', nn: 'Tilbake til tiltaket', en: 'Back to the measure' },
  both: { nb: 'De to tekstene', nn: 'Dei to tekstane', en: 'The two wordings' },
} satisfies Record<string, Text>;

type FieldName = keyof Worded | 'why';

export const fieldTexts: Record<FieldName, FieldText> = {
  title: { label: { nb: 'Navn på tiltaket', nn: 'Namn på tiltaket', en: 'Name of the measure' } },
  challenge: {
    label: fieldNames.challenge,
    hint: {
      nb: 'Hvorfor trengs tiltaket?',
      nn: 'Kvifor trengst tiltaket?',
      en: 'Why is the measure needed?',
    },
  },
  description: {
    label: fieldNames.description,
    hint: {
      nb: 'En tom linje skiller avsnitt. Linjer som begynner med strek, blir en liste.',
      nn: 'Ei tom linje skil avsnitt. Linjer som byrjar med strek, blir ei liste.',
      en: 'An empty line parts paragraphs. Lines that begin with a dash become a list.',
    },
  },
  steps: {
    label: fieldNames.steps,
    hint: oneStepPerLine,
  },
  effect: { label: { nb: 'Forventet effekt', nn: 'Forventa effekt', en: 'Expected effect' } },
  from: { label: fieldNames.from },
  to: { label: fieldNames.to },
  why: {
    label: { nb: 'Hvorfor du endrer', nn: 'Kvifor du endrar', en: 'Why you change it' },
    hint: {
      nb: 'Blir stående i journalen sammen med endringen.',
      nn: 'Blir ståande i journalen saman med endringa.',
      en: 'Stays in the journal together with the change.',
    },
  },
};

/** Why a rewording was refused, and what to do. */
export const refusalSentences: Record<RewordRefusal | ActRefusal, Text> = {
  'no-such-measure': {
    nb: 'Tiltaket finnes ikke i denne utgaven av planen. Gå tilbake til planen og velg det på nytt.',
    nn: 'Tiltaket finst ikkje i denne utgåva av planen. Gå tilbake til planen og vel det på nytt.',
    en: 'The measure is not in this edition of the plan. Go back to the plan and choose it again.',
  },
  'edition-is-closed': {
    nb: 'Planen er lagt fram eller vedtatt, og teksten kan ikke endres. Er den bare lagt fram, kan den tas tilbake når et organ ber om en endring; ellers gjøres endringen i neste utgave.',
    nn: 'Planen er lagd fram eller vedteken, og teksten kan ikkje endrast. Er han berre lagd fram, kan han takast tilbake når eit organ ber om ei endring; elles blir endringa gjord i neste utgåve.',
    en: 'The plan has been put forward or adopted, and its wording cannot be changed. One that is only put forward can be taken back when a body asks for a change; otherwise make the change in the next edition.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre endret tiltaket mens du skrev. Nedenfor ser du begge tekstene. Det du skrev, står fortsatt i skjemaet: ta med det du vil ha fra den andre, og lagre.',
    nn: 'Nokon andre endra tiltaket medan du skreiv. Nedanfor ser du begge tekstane. Det du skreiv, står framleis i skjemaet: ta med det du vil ha frå den andre, og lagre.',
    en: 'Someone else changed the measure while you were writing. Both wordings are shown below. What you wrote is still in the form: bring over what you want from the other, and save.',
  },
  'ends-before-start': {
    nb: 'Tiltaket slutter før det begynner. Rett en av datoene.',
    nn: 'Tiltaket sluttar før det tek til. Rett ein av datoane.',
    en: 'The measure ends before it begins. Correct one of the dates.',
  },
  'outside-period': {
    nb: 'Datoene ligger utenfor perioden til avtalen, strategien eller planen. Velg datoer innenfor den.',
    nn: 'Datoane ligg utanfor perioden til avtala, strategien eller planen. Vel datoar innanfor han.',
    en: 'The dates lie outside the period of the agreement, strategy or plan. Choose dates within it.',
  },
  'nothing-changed': {
    nb: 'Ingenting er endret, så det er ikke noe å lagre.',
    nn: 'Ingenting er endra, så det er ikkje noko å lagre.',
    en: 'Nothing has been changed, so there is nothing to save.',
  },
  ...actSentences,
};

const faults = {
  title: {
    nb: 'Navnet må ha minst 3 og høyst 500 tegn.',
    nn: 'Namnet må ha minst 3 og høgst 500 teikn.',
    en: 'The name must have at least 3 and at most 500 characters.',
  },
  steps: {
    nb: 'Det kan være høyst 60 steg, hvert på høyst 2000 tegn.',
    nn: 'Det kan vere høgst 60 steg, kvart på høgst 2000 teikn.',
    en: 'There can be at most 60 steps, each of at most 2000 characters.',
  },
  date: {
    nb: 'Skriv datoen som år-måned-dag, for eksempel 2026-05-21.',
    nn: 'Skriv datoen som år-månad-dag, til dømes 2026-05-21.',
    en: 'Write the date as year-month-day, for example 2026-05-21.',
  },
  long: {
    nb: 'Teksten er for lang. Kort den ned.',
    nn: 'Teksten er for lang. Kort han ned.',
    en: 'The text is too long. Shorten it.',
  },
  whole: {
    nb: 'Skjemaet kom ikke helt fram. Åpne det på nytt og prøv igjen.',
    nn: 'Skjemaet kom ikkje heilt fram. Opne det på nytt og prøv igjen.',
    en: 'The form did not arrive whole. Open it again and retry.',
  },
} satisfies Record<string, Text>;

/** What is wrong with one field. */
export function faultSentence(field: string, code: string, lang: Lang): string {
  if (field === 'title' || field === 'steps') return faults[field][lang];
  if (field === 'from' || field === 'to') return faults.date[lang];
  return (code === 'too_big' ? faults.long : faults.whole)[lang];
}
