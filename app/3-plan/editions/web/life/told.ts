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
import type { Told } from '#platform/acts/told.ts';

/** What the journal calls the steps of an edition’s life, and what one who takes them is told. */
export const lifeOperations: readonly Told[] = [
  {
    operation: putOnConsultation,
    said: {
      nb: 'En plan ble sendt på høring',
      nn: 'Ein plan vart send på høyring',
      en: 'A plan was put on consultation',
    },
    done: {
      nb: 'Planen er sendt på høring. Alle kan lese den nå, og se hvor innspill sendes.',
      nn: 'Planen er send på høyring. Alle kan lese han no, og sjå kvar innspel skal sendast.',
      en: 'The plan is on consultation. Everyone can read it now, and see where comments are sent.',
    },
  },
  {
    operation: changeConsultation,
    said: {
      nb: 'Fristen eller mottakeren for en høring ble endret',
      nn: 'Fristen eller mottakaren for ei høyring vart endra',
      en: 'When or where a consultation takes answers was changed',
    },
    done: {
      nb: 'Høringen er endret. Fristen og mottakeren som står her, gjelder.',
      nn: 'Høyringa er endra. Fristen og mottakaren som står her, gjeld.',
      en: 'The consultation has been changed. The day and the address that stand here hold.',
    },
  },
  {
    operation: putForward,
    said: {
      nb: 'En plan ble lagt fram for vedtak',
      nn: 'Ein plan vart lagd fram for vedtak',
      en: 'A plan was put forward for decision',
    },
    done: {
      nb: 'Planen er lagt fram for vedtak. Teksten er frosset, og organene kan behandle den.',
      nn: 'Planen er lagd fram for vedtak. Teksten er frosen, og organa kan handsame han.',
      en: 'The plan has been put forward. Its text is frozen, and the bodies can decide on it.',
    },
  },
  {
    operation: sendBack,
    said: {
      nb: 'En plan ble tatt tilbake for en endring et organ ba om',
      nn: 'Ein plan vart teken tilbake for ei endring eit organ bad om',
      en: 'A plan was taken back for a change a body asked for',
    },
    done: {
      nb: 'Planen er tatt tilbake. Redaktørene kan skrive i den igjen, og så legges den fram på nytt.',
      nn: 'Planen er teken tilbake. Redaktørane kan skrive i han att, og så blir han lagd fram på nytt.',
      en: 'The plan has been taken back. The editors can write in it again, and then it is put forward anew.',
    },
  },
  {
    operation: makeVersion,
    said: {
      nb: 'En ny versjon av en plan ble lagt fram',
      nn: 'Ein ny versjon av ein plan vart lagd fram',
      en: 'A new version of a plan was put forward',
    },
    done: {
      nb: 'Den nye versjonen er lagt fram. Under står det hvem som må se planen igjen.',
      nn: 'Den nye versjonen er lagd fram. Under står det kven som må sjå planen att.',
      en: 'The new version has been put forward. Below it says who must see the plan again.',
    },
  },
  {
    operation: planApproval,
    said: {
      nb: 'Det ble sagt når et organ skal behandle en plan',
      nn: 'Det vart sagt når eit organ skal handsame ein plan',
      en: 'It was said when a body is to decide on a plan',
    },
    done: {
      nb: 'Organet er ført opp med den datoen du valgte.',
      nn: 'Organet er ført opp med den datoen du valde.',
      en: 'The body is listed with the day you chose.',
    },
  },
  {
    operation: dropApproval,
    said: {
      nb: 'Et organ skal ikke lenger behandle en plan',
      nn: 'Eit organ skal ikkje lenger handsame ein plan',
      en: 'A body is no longer to decide on a plan',
    },
    done: {
      nb: 'Organet er tatt bort, og skal ikke behandle planen.',
      nn: 'Organet er teke bort, og skal ikkje handsame planen.',
      en: 'The body has been removed, and is not to decide on the plan.',
    },
  },
  {
    operation: placeBody,
    said: {
      nb: 'Det ble sagt hvilken organisasjon et organ hører til',
      nn: 'Det vart sagt kva organisasjon eit organ høyrer til',
      en: 'It was said which organisation a body belongs to',
    },
    done: {
      nb: 'Det er lagret hvilken organisasjon organet hører til.',
      nn: 'Det er lagra kva organisasjon organet høyrer til.',
      en: 'It has been saved which organisation the body belongs to.',
    },
  },
  {
    operation: recordDecision,
    said: {
      nb: 'Et vedtak i et organ ble ført',
      nn: 'Eit vedtak i eit organ vart ført',
      en: 'A decision by a body was recorded',
    },
    done: {
      nb: 'Vedtaket er registrert.',
      nn: 'Vedtaket er registrert.',
      en: 'The decision has been recorded.',
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
    done: {
      nb: 'Vedtaket er bekreftet, og gjelder nå.',
      nn: 'Vedtaket er stadfesta, og gjeld no.',
      en: 'The decision has been confirmed, and counts now.',
    },
  },
  {
    operation: askForTwo,
    said: {
      nb: 'Det ble valgt hvor mange som skal til for å registrere et vedtak',
      nn: 'Det vart valt kor mange som skal til for å registrere eit vedtak',
      en: 'It was chosen how many it takes to record a decision',
    },
    done: {
      nb: 'Valget er lagret, og gjelder hele partnerskapet.',
      nn: 'Valet er lagra, og gjeld heile partnarskapet.',
      en: 'The choice has been saved, and holds for the whole partnership.',
    },
  },
  {
    operation: adoptEdition,
    said: {
      nb: 'En plan ble vedtatt',
      nn: 'Ein plan vart vedteken',
      en: 'A plan was adopted',
    },
    done: {
      nb: 'Planen er vedtatt.',
      nn: 'Planen er vedteken.',
      en: 'The plan has been adopted.',
    },
  },
  {
    operation: approvedByState,
    said: {
      nb: 'En plan ble godkjent av staten',
      nn: 'Ein plan vart godkjend av staten',
      en: 'A plan was approved by the state',
    },
    done: {
      nb: 'Statens godkjenning er registrert.',
      nn: 'Godkjenninga frå staten er registrert.',
      en: 'The state’s approval has been recorded.',
    },
  },
  {
    operation: paidByState,
    said: {
      nb: 'Midlene til en plan ble utbetalt',
      nn: 'Midlane til ein plan vart utbetalte',
      en: 'The money for a plan was paid out',
    },
    done: {
      nb: 'Utbetalingen er registrert.',
      nn: 'Utbetalinga er registrert.',
      en: 'The payment has been recorded.',
    },
  },
  {
    operation: makeNextEdition,
    said: {
      nb: 'Neste utgave av en plan ble laget',
      nn: 'Neste utgåve av ein plan vart laga',
      en: 'The next edition of a plan was made',
    },
    done: {
      nb: 'Utkastet til neste utgave er laget. Bare de som arbeider i partnerskapet, ser det.',
      nn: 'Utkastet til neste utgåve er laga. Berre dei som arbeider i partnarskapet, ser det.',
      en: 'The draft of the next edition has been made. Only those who work in the partnership see it.',
    },
  },
];
