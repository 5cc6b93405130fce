import { explainChange } from '#3-plan/editions/data/explain-change.ts';
import { adoptEdition } from '#3-plan/editions/data/life/adopt-edition.ts';
import { approvedByState, paidByState } from '#3-plan/editions/data/life/after-adoption.ts';
import { askForTwo } from '#3-plan/editions/data/life/ask-for-two.ts';
import { changeConsultation } from '#3-plan/editions/data/life/change-consultation.ts';
import { confirmDecision } from '#3-plan/editions/data/life/confirm-decision.ts';
import { dropApproval } from '#3-plan/editions/data/life/drop-approval.ts';
import { keepProtocol } from '#3-plan/editions/data/life/keep-protocol.ts';
import { makeNextEdition } from '#3-plan/editions/data/life/make-next-edition.ts';
import { placeBody } from '#3-plan/editions/data/life/place-body.ts';
import { planApproval } from '#3-plan/editions/data/life/plan-approval.ts';
import { makeVersion, putForward } from '#3-plan/editions/data/life/put-forward.ts';
import { putOnConsultation } from '#3-plan/editions/data/life/put-on-consultation.ts';
import { recordDecision } from '#3-plan/editions/data/life/record-decision.ts';
import { sendBack } from '#3-plan/editions/data/life/send-back.ts';
import { sayBecame, takeBackBecame } from '#3-plan/editions/data/say-became.ts';
import type { Told } from '#platform/acts/told.ts';

/** What the journal calls what an edition goes through. */
export const editionOperations: readonly Told[] = [
  {
    operation: putOnConsultation,
    said: {
      nb: 'En plan ble sendt på høring',
      nn: 'Ein plan vart send på høyring',
      en: 'A plan was put on consultation',
    },
  },
  {
    operation: changeConsultation,
    said: {
      nb: 'Fristen eller mottakeren for en høring ble endret',
      nn: 'Fristen eller mottakaren for ei høyring vart endra',
      en: 'When or where a consultation takes answers was changed',
    },
  },
  {
    operation: putForward,
    said: {
      nb: 'En plan ble lagt fram for vedtak',
      nn: 'Ein plan vart lagd fram for vedtak',
      en: 'A plan was put forward for decision',
    },
  },
  {
    operation: sendBack,
    said: {
      nb: 'En plan ble tatt tilbake for en endring et organ ba om',
      nn: 'Ein plan vart teken tilbake for ei endring eit organ bad om',
      en: 'A plan was taken back for a change a body asked for',
    },
  },
  {
    operation: makeVersion,
    said: {
      nb: 'En ny versjon av en plan ble lagt fram',
      nn: 'Ein ny versjon av ein plan vart lagd fram',
      en: 'A new version of a plan was put forward',
    },
  },
  {
    operation: planApproval,
    said: {
      nb: 'Det ble sagt når et organ skal behandle en plan',
      nn: 'Det vart sagt når eit organ skal handsame ein plan',
      en: 'It was said when a body is to decide on a plan',
    },
  },
  {
    operation: dropApproval,
    said: {
      nb: 'Et organ skal ikke lenger behandle en plan',
      nn: 'Eit organ skal ikkje lenger handsame ein plan',
      en: 'A body is no longer to decide on a plan',
    },
  },
  {
    operation: placeBody,
    said: {
      nb: 'Det ble sagt hvilken organisasjon et organ hører til',
      nn: 'Det vart sagt kva organisasjon eit organ høyrer til',
      en: 'It was said which organisation a body belongs to',
    },
  },
  {
    operation: recordDecision,
    said: {
      nb: 'Et vedtak i et organ ble ført',
      nn: 'Eit vedtak i eit organ vart ført',
      en: 'A decision by a body was recorded',
    },
  },
  {
    operation: keepProtocol,
    said: {
      nb: 'En møteprotokoll ble tatt vare på mens et skjema rettes',
      nn: 'Ein møteprotokoll vart teken vare på medan eit skjema blir retta',
      en: 'Minutes were kept while a form is corrected',
    },
  },
  {
    operation: confirmDecision,
    said: {
      nb: 'Et vedtak i et organ ble bekreftet',
      nn: 'Eit vedtak i eit organ vart stadfesta',
      en: 'A decision by a body was confirmed',
    },
  },
  {
    operation: askForTwo,
    said: {
      nb: 'Det ble valgt hvor mange som skal til for å registrere et vedtak',
      nn: 'Det vart valt kor mange som skal til for å registrere eit vedtak',
      en: 'It was chosen how many it takes to record a decision',
    },
  },
  {
    operation: adoptEdition,
    said: {
      nb: 'En plan ble vedtatt',
      nn: 'Ein plan vart vedteken',
      en: 'A plan was adopted',
    },
  },
  {
    operation: approvedByState,
    said: {
      nb: 'En plan ble godkjent av staten',
      nn: 'Ein plan vart godkjend av staten',
      en: 'A plan was approved by the state',
    },
  },
  {
    operation: paidByState,
    said: {
      nb: 'Midlene til en plan ble utbetalt',
      nn: 'Midlane til ein plan vart utbetalte',
      en: 'The money for a plan was paid out',
    },
  },
  {
    operation: makeNextEdition,
    said: {
      nb: 'Neste utgave av en plan ble laget',
      nn: 'Neste utgåve av ein plan vart laga',
      en: 'The next edition of a plan was made',
    },
  },
  {
    operation: explainChange,
    said: {
      nb: 'Det ble sagt hvorfor noe i planen er nytt, endret eller avsluttet',
      nn: 'Det vart sagt kvifor noko i planen er nytt, endra eller avslutta',
      en: 'It was said why something in the plan is new, changed or ended',
    },
  },
  {
    operation: sayBecame,
    said: {
      nb: 'Det ble sagt hva noe som er avsluttet, ble til',
      nn: 'Det vart sagt kva noko som er avslutta, vart til',
      en: 'It was said what something that ended became',
    },
  },
  {
    operation: takeBackBecame,
    said: {
      nb: 'Det ble tatt tilbake hva noe som er avsluttet, ble til',
      nn: 'Det vart teke tilbake kva noko som er avslutta, vart til',
      en: 'What something that ended became was taken back',
    },
  },
];
