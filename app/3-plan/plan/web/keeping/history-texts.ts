import type { UndoneRefusal } from '#3-plan/plan/data/keeping/undo-change.ts';
import { refusalSentences } from '#3-plan/plan/web/reword-texts.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { addSentences } from './add-texts.ts';
import { endSentences } from './end-texts.ts';
import { factsSentences } from './facts-texts.ts';
import { goalSentences } from './goal-texts.ts';
import { moneySentences } from './money-texts.ts';
import { orderSentences } from './order-texts.ts';

export const historyTexts = {
  title: { nb: 'Historie', nn: 'Historie', en: 'History' },
  lead: {
    nb: 'Hver endring som er gjort, den nyeste først: hvem, når, hvorfor, og hva som sto før og etter.',
    nn: 'Kvar endring som er gjord, den nyaste først: kven, når, kvifor, og kva som stod før og etter.',
    en: 'Every change that was made, the newest first: who, when, why, and what stood before and after.',
  },
  by: { nb: '{day}, {who}', nn: '{day}, {who}', en: '{day}, {who}' },
  why: { nb: 'Hvorfor: {why}', nn: 'Kvifor: {why}', en: 'Why: {why}' },
  before: { nb: 'Før', nn: 'Før', en: 'Before' },
  after: { nb: 'Etter', nn: 'Etter', en: 'After' },
  erased: {
    nb: 'Innholdet i denne innførselen er slettet.',
    nn: 'Innhaldet i denne innførselen er sletta.',
    en: 'The content of this entry has been erased.',
  },
  undo: { nb: 'Angre denne endringen', nn: 'Angre denne endringa', en: 'Undo this change' },
  none: { nb: 'Ingen endringer ennå', nn: 'Ingen endringar enno', en: 'No changes yet' },
  noneText: {
    nb: 'Her kommer hver endring etter at planen ble lest inn.',
    nn: 'Her kjem kvar endring etter at planen vart lesen inn.',
    en: 'Every change after the plan was read in appears here.',
  },
  planTitle: { nb: 'Planens historie', nn: 'Historia til planen', en: 'History of the plan' },
  planLead: {
    nb: 'Det som er gjort med planen som helhet, det nyeste først. Hvert mål og tiltak har sin egen historie.',
    nn: 'Det som er gjort med planen som heilskap, det nyaste først. Kvart mål og tiltak har si eiga historie.',
    en: 'What was done with the plan as a whole, the newest first. Each goal and measure has a history of its own.',
  },
  standsNow: { nb: 'Slik står det nå', nn: 'Slik står det no', en: 'What stands there now' },
  asLeft: {
    nb: 'Slik endringen lot det stå',
    nn: 'Slik endringa lét det stå',
    en: 'As the change left it',
  },
  now: { nb: 'Nå', nn: 'No', en: 'Now' },
  gone: {
    nb: '(ikke lenger i planen)',
    nn: '(ikkje lenger i planen)',
    en: '(no longer in the plan)',
  },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  notUndone: {
    nb: 'Endringen ble ikke angret',
    nn: 'Endringa vart ikkje angra',
    en: 'The change was not undone',
  },
} satisfies Record<string, Text>;

/** Why a change could not be undone, and what to do. */
export const undoSentences: Record<UndoneRefusal | ActRefusal, Text> = {
  ...orderSentences,
  ...endSentences,
  ...addSentences,
  ...goalSentences,
  ...moneySentences,
  ...factsSentences,
  ...refusalSentences,
  'changed-meanwhile': {
    nb: 'Noen andre endret dette samtidig. Prøv igjen.',
    nn: 'Nokon andre endra dette samtidig. Prøv igjen.',
    en: 'Someone else changed this at the same time. Try again.',
  },
  'no-such-entry': {
    nb: 'Endringen finnes ikke i journalen.',
    nn: 'Endringa finst ikkje i journalen.',
    en: 'The change is not in the journal.',
  },
  'entry-erased': {
    nb: 'Innholdet i innførselen er slettet, så det er ikke kjent hva som sto før.',
    nn: 'Innhaldet i innførselen er sletta, så det er ikkje kjent kva som stod før.',
    en: 'The content of the entry has been erased, so what stood before is not known.',
  },
  'cannot-be-undone': {
    nb: 'Denne endringen kan ikke angres herfra.',
    nn: 'Denne endringa kan ikkje angrast herifrå.',
    en: 'This change cannot be undone from here.',
  },
  'of-another-edition': {
    nb: 'Endringen ble gjort i en annen utgave av planen. Åpne historien i den utgaven.',
    nn: 'Endringa vart gjord i ei anna utgåve av planen. Opne historia i den utgåva.',
    en: 'The change was made in another edition of the plan. Open the history in that edition.',
  },
  'changed-since': {
    nb: 'Det samme er endret igjen senere. Angre den senere endringen først, eller rett det i skjemaet.',
    nn: 'Det same er endra igjen seinare. Angre den seinare endringa først, eller rett det i skjemaet.',
    en: 'The same has been changed again later. Undo the later change first, or correct it in the form.',
  },
  'stands-already': {
    nb: 'Det står i planen allerede, så det er ikke noe å ta inn igjen.',
    nn: 'Det står i planen alt, så det er ikkje noko å ta inn igjen.',
    en: 'It is already in the plan, so there is nothing to bring back.',
  },
  'already-there': {
    nb: 'Planen har fått noe annet med samme nummer og navn. Gi det et annet først.',
    nn: 'Planen har fått noko anna med same nummer og namn. Gi det eit anna først.',
    en: 'The plan has since got something else with the same number and name. Give that another first.',
  },
  'no-such-goal': {
    nb: 'Målet det sto under, er ikke lenger i planen. Ta det inn igjen først.',
    nn: 'Målet det stod under, er ikkje lenger i planen. Ta det inn igjen først.',
    en: 'The goal it stood under is no longer in the plan. Bring that back first.',
  },
  'no-such-thing': {
    nb: 'Dette finnes ikke lenger i denne utgaven av planen.',
    nn: 'Dette finst ikkje lenger i denne utgåva av planen.',
    en: 'This is no longer in this edition of the plan.',
  },
};
