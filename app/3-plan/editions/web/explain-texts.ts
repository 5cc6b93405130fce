import type { ExplainRefusal } from '#3-plan/editions/core/explain.ts';
import type { Lang, Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

export const texts = {
  new: { nb: 'Hvorfor er dette nytt?', nn: 'Kvifor er dette nytt?', en: 'Why is this new?' },
  changed: {
    nb: 'Hvorfor er dette endret?',
    nn: 'Kvifor er dette endra?',
    en: 'Why was this changed?',
  },
  ended: {
    nb: 'Hvorfor er dette avsluttet?',
    nn: 'Kvifor er dette avslutta?',
    en: 'Why did this end?',
  },
  what: { nb: 'Endringen', nn: 'Endringa', en: 'The change' },
  reason: { nb: 'Begrunnelse', nn: 'Grunngjeving', en: 'Reason' },
  reasonHint: {
    nb: 'Noen få setninger på samme språk som planen. De står på siden om endringer og i den årlige oppdateringen.',
    nn: 'Nokre få setningar på same språk som planen. Dei står på sida om endringar og i den årlege oppdateringa.',
    en: 'A few sentences in the plan’s own language. They stand on the page of changes and in the yearly update.',
  },
  contributed: {
    nb: 'Hva det bidro til',
    nn: 'Kva det medverka til',
    en: 'What it contributed',
  },
  contributedHint: {
    nb: 'En kort vurdering av hva som kom ut av det.',
    nn: 'Ei kort vurdering av kva som kom ut av det.',
    en: 'A short assessment of what came of it.',
  },
  save: { nb: 'Lagre begrunnelsen', nn: 'Lagre grunngjevinga', en: 'Save the reason' },
  leave: {
    nb: 'Gå tilbake uten å lagre',
    nn: 'Gå tilbake utan å lagre',
    en: 'Go back without saving',
  },
  became: { nb: 'Hva det ble til', nn: 'Kva det vart til', en: 'What it became' },
  becameText: {
    nb: 'Er det delt i flere eller slått sammen med noe som står i planen nå, så si det her. Da finner leserne fram.',
    nn: 'Er det delt i fleire eller slått saman med noko som står i planen no, så sei det her. Då finn lesarane fram.',
    en: 'If it was split into several or merged with something that is in the plan now, say so here. Readers will then find their way.',
  },
  how: { nb: 'Hvordan', nn: 'Korleis', en: 'How' },
  into: { nb: 'Mål eller tiltak', nn: 'Mål eller tiltak', en: 'Goal or measure' },
  sayBecame: { nb: 'Legg til', nn: 'Legg til', en: 'Add' },
  takeBack: { nb: 'Ta det tilbake', nn: 'Ta det tilbake', en: 'Take it back' },
  both: { nb: 'De to tekstene', nn: 'Dei to tekstane', en: 'The two texts' },
  saveMine: {
    nb: 'Lagre min tekst likevel',
    nn: 'Lagre min tekst likevel',
    en: 'Save my text all the same',
  },
} satisfies Record<string, Text>;

/** Why nothing was saved, and what to do. */
export const refusalSentences: Record<ExplainRefusal | ActRefusal, Text> = {
  'no-such-edition': {
    nb: 'Utgaven finnes ikke lenger. Gå tilbake til planen.',
    nn: 'Utgåva finst ikkje lenger. Gå tilbake til planen.',
    en: 'The edition is no longer there. Go back to the plan.',
  },
  'no-edition-before': {
    nb: 'Dette er den første utgaven av planen, så ingenting i den er endret.',
    nn: 'Dette er den første utgåva av planen, så ingenting i henne er endra.',
    en: 'This is the first edition of the plan, so nothing in it has changed.',
  },
  'no-such-thing': {
    nb: 'Målet eller tiltaket finnes ikke lenger. Gå tilbake til endringene og velg det på nytt.',
    nn: 'Målet eller tiltaket finst ikkje lenger. Gå tilbake til endringane og vel det på nytt.',
    en: 'The goal or measure is no longer there. Go back to the changes and choose it again.',
  },
  'nothing-changed': {
    nb: 'Dette er nå likt i begge utgavene, så det er ikke noe å begrunne.',
    nn: 'Dette er no likt i begge utgåvene, så det er ikkje noko å grunngje.',
    en: 'This is now the same in both editions, so there is nothing to give a reason for.',
  },
  'has-not-ended': {
    nb: 'Dette er ikke avsluttet, så det er ikke noe å si om hva det bidro til eller ble til.',
    nn: 'Dette er ikkje avslutta, så det er ikkje noko å seie om kva det medverka til eller vart til.',
    en: 'This has not ended, so there is nothing to say of what it contributed or became.',
  },
  'edition-is-closed': {
    nb: 'Utgaven er lagt fram eller vedtatt, og begrunnelsene i den kan ikke endres. Ta vare på teksten og ta den med i neste utgave.',
    nn: 'Utgåva er lagd fram eller vedteken, og grunngjevingane i henne kan ikkje endrast. Ta vare på teksten og ta han med i neste utgåve.',
    en: 'The edition has been put forward or adopted, and its reasons cannot be changed. Keep the text and bring it into the next edition.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre skrev en begrunnelse mens du skrev din. Begge står nedenfor: rett din og lagre den på nytt, eller gå tilbake.',
    nn: 'Nokon andre skreiv ei grunngjeving medan du skreiv di. Begge står nedanfor: rett di og lagre henne på nytt, eller gå tilbake.',
    en: 'Someone else wrote a reason while you wrote yours. Both are shown below: correct yours and save it again, or go back.',
  },
  ...actSentences,
};

const faults = {
  too_small: {
    nb: 'Skriv en begrunnelse.',
    nn: 'Skriv ei grunngjeving.',
    en: 'Write a reason.',
  },
  too_big: {
    nb: 'Teksten er for lang. Den kan ha 2000 tegn.',
    nn: 'Teksten er for lang. Han kan ha 2000 teikn.',
    en: 'The text is too long. It may have 2,000 characters.',
  },
  other: {
    nb: 'Skjemaet kom ikke helt fram. Last siden på nytt og prøv igjen.',
    nn: 'Skjemaet kom ikkje heilt fram. Last sida på nytt og prøv igjen.',
    en: 'The form did not arrive whole. Load the page again and try once more.',
  },
} satisfies Record<string, Text>;

/** What is wrong with a field, by the schema's own code for it. */
export function faultSentence(code: string, lang: Lang): string {
  return (code === 'too_small' || code === 'too_big' ? faults[code] : faults.other)[lang];
}
