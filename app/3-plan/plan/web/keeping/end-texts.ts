import type { EndRefusal } from '#3-plan/plan/core/keeping/add-and-end.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { openSentences, wholeFault } from './texts.ts';

export const endTexts = {
  endMeasure: { nb: 'Avslutt tiltaket', nn: 'Avslutt tiltaket', en: 'End the measure' },
  endGoal: { nb: 'Avslutt målet', nn: 'Avslutt målet', en: 'End the goal' },
  lead: {
    nb: 'Det går ut av denne utgaven av planen. I tidligere utgaver blir det stående, og adressen sier fortsatt hva det var og hvorfor det ble avsluttet. Er utkastet ikke vist for andre, tas det bare ut.',
    nn: 'Det går ut av denne utgåva av planen. I tidlegare utgåver blir det ståande, og adressa seier framleis kva det var og kvifor det vart avslutta. Er utkastet ikkje vist for andre, blir det berre teke ut.',
    en: 'It leaves this edition of the plan. It stays in earlier editions, and its address still says what it was and why it ended. If nobody else has been shown the draft, it is simply taken out.',
  },
  why: { nb: 'Hvorfor det avsluttes', nn: 'Kvifor det blir avslutta', en: 'Why it ends' },
  whyHint: {
    nb: 'Står på siden og i journalen.',
    nn: 'Står på sida og i journalen.',
    en: 'Stands on the page and in the journal.',
  },
  ended: { nb: 'Avsluttet {day}', nn: 'Avslutta {day}', en: 'Ended {day}' },
  endedLead: {
    nb: 'Dette er ikke lenger med i {plan}.',
    nn: 'Dette er ikkje lenger med i {plan}.',
    en: 'This is no longer part of {plan}.',
  },
  takenOut: { nb: 'Tatt ut {day}', nn: 'Teke ut {day}', en: 'Taken out {day}' },
  bringBack: {
    nb: 'Ta det inn i planen igjen',
    nn: 'Ta det inn i planen igjen',
    en: 'Bring it back into the plan',
  },
  notBack: {
    nb: 'Det ble avsluttet før alt ved det ble tatt vare på, så det kan ikke tas inn igjen herfra.',
    nn: 'Det vart avslutta før alt ved det vart teke vare på, så det kan ikkje takast inn igjen herifrå.',
    en: 'It ended before all of it was kept, so it cannot be brought back from here.',
  },
  whyEnded: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
} satisfies Record<string, Text>;

/** Why it could not end, and what to do. */
export const endSentences: Record<EndRefusal | ActRefusal, Text> = {
  ...openSentences,
  'changed-meanwhile': {
    nb: 'Noen andre endret dette mens du skrev. Se på det på nytt før du avslutter det. Begrunnelsen din står i skjemaet.',
    nn: 'Nokon andre endra dette medan du skreiv. Sjå på det på nytt før du avsluttar det. Grunngjevinga di står i skjemaet.',
    en: 'Someone else changed this while you were writing. Look at it again before you end it. Your reason is still in the form.',
  },
  'no-such-thing': {
    nb: 'Dette finnes ikke lenger i denne utgaven av planen.',
    nn: 'Dette finst ikkje lenger i denne utgåva av planen.',
    en: 'This is no longer in this edition of the plan.',
  },
  'has-money': {
    nb: 'Det har budsjett eller finansiering. Ta bort beløpene eller før dem på noe annet først, så ingen penger blir borte.',
    nn: 'Det har budsjett eller finansiering. Ta bort beløpa eller før dei på noko anna først, så ingen pengar blir borte.',
    en: 'It has a budget or funding. First remove the amounts or place them elsewhere, so that no money is lost.',
  },
  'has-goals': {
    nb: 'Det står andre mål under. Flytt dem først.',
    nn: 'Det står andre mål under. Flytt dei først.',
    en: 'There are goals below it. Move them first.',
  },
  'has-measures': {
    nb: 'Det står tiltak under. Flytt dem først.',
    nn: 'Det står tiltak under. Flytt dei først.',
    en: 'There are measures under it. Move them first.',
  },
};

const why: Text = {
  nb: 'Skriv hvorfor, med minst 3 og høyst 1000 tegn.',
  nn: 'Skriv kvifor, med minst 3 og høgst 1000 teikn.',
  en: 'Write why, in at least 3 and at most 1000 characters.',
};

export function endFault(field: string, lang: Lang): string {
  return (field === 'why' ? why : wholeFault)[lang];
}
