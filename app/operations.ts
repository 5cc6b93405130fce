import { addPartnership } from '#0-partnership/members/data/add-partnership.ts';
import { addPersonByLogin } from '#0-partnership/members/data/oidc/add-person-by-login.ts';
import { tieLogin, untieLogin } from '#0-partnership/members/data/oidc/tie-login.ts';
import { changeMember } from '#0-partnership/members/data/people/change-member.ts';
import { changePerson, seeChanges } from '#0-partnership/members/data/people/change-person.ts';
import { deactivateMember, handOver } from '#0-partnership/members/data/people/end-member.ts';
import { erasePerson } from '#0-partnership/members/data/people/erase-person.ts';
import { addMember, inviteMember } from '#0-partnership/members/data/people/invite-member.ts';
import { sendInvitationAgain } from '#0-partnership/members/data/people/send-invitation-again.ts';
import { stopDigest } from '#0-partnership/members/data/people/stop-letters.ts';
import { setLook } from '#0-partnership/members/data/set-look.ts';
import { acceptInvitation } from '#0-partnership/members/data/sign-in/accept-invitation.ts';
import { addPerson } from '#0-partnership/members/data/sign-in/add-person.ts';
import {
  addPasskey,
  removePasskey,
  renamePasskey,
} from '#0-partnership/members/data/sign-in/passkeys.ts';
import { changeLesson } from '#1-knowledge/lessons/data/change-lesson.ts';
import { publishLesson } from '#1-knowledge/lessons/data/publish-lesson.ts';
import { writeLesson } from '#1-knowledge/lessons/data/write-lesson.ts';
import { fieldTexts as lessonTexts } from '#1-knowledge/lessons/web/texts.ts';
import { explainChange } from '#3-plan/editions/data/explain-change.ts';
import { adoptEdition } from '#3-plan/editions/data/life/adopt-edition.ts';
import { approvedByState, paidByState } from '#3-plan/editions/data/life/after-adoption.ts';
import { askForTwo } from '#3-plan/editions/data/life/ask-for-two.ts';
import { confirmDecision } from '#3-plan/editions/data/life/confirm-decision.ts';
import { dropApproval } from '#3-plan/editions/data/life/drop-approval.ts';
import { makeNextEdition } from '#3-plan/editions/data/life/make-next-edition.ts';
import { planApproval } from '#3-plan/editions/data/life/plan-approval.ts';
import { makeVersion, putForward } from '#3-plan/editions/data/life/put-forward.ts';
import { putOnConsultation } from '#3-plan/editions/data/life/put-on-consultation.ts';
import { recordDecision } from '#3-plan/editions/data/life/record-decision.ts';
import { sendBack } from '#3-plan/editions/data/life/send-back.ts';
import { sayBecame, takeBackBecame } from '#3-plan/editions/data/say-became.ts';
import { beginReading } from '#3-plan/exchange/data/begin-reading.ts';
import { correctReading, undoCorrection } from '#3-plan/exchange/data/correct-reading.ts';
import { endReading } from '#3-plan/exchange/data/end-reading.ts';
import { changeKeeping, keepSource } from '#3-plan/exchange/data/keep-source.ts';
import { readAgain } from '#3-plan/exchange/data/read-again.ts';
import { releaseFindings, withdrawFindings } from '#3-plan/exchange/data/release-findings.ts';
import { saveReading } from '#3-plan/exchange/data/save-reading.ts';
import { startReading } from '#3-plan/exchange/data/start-reading.ts';
import { fieldTexts as correctedTexts } from '#3-plan/exchange/web/correcting/field-texts.ts';
import { importPlan } from '#3-plan/plan/data/import-plan.ts';
import { publishEdition } from '#3-plan/plan/data/publish-edition.ts';
import { rewordMeasure } from '#3-plan/plan/data/reword-measure.ts';
import { keepingOperations } from '#3-plan/plan/web/keeping/told.ts';
import { fieldTexts } from '#3-plan/plan/web/reword-texts.ts';
import { acceptReport } from '#5-follow-up/progress/data/accept-report.ts';
import { changeCycle } from '#5-follow-up/progress/data/cycle.ts';
import { importSpending } from '#5-follow-up/progress/data/import-spending.ts';
import { keepAsking } from '#5-follow-up/progress/data/keep-asking.ts';
import { loadReports } from '#5-follow-up/progress/data/load-reports.ts';
import { makeReportLink } from '#5-follow-up/progress/data/make-link.ts';
import { reportByLink } from '#5-follow-up/progress/data/report-by-link.ts';
import { reportProgress } from '#5-follow-up/progress/data/report-progress.ts';
import { tellPerson } from '#5-follow-up/reminders/data/tell-person.ts';
import { beginReport } from '#5-follow-up/reports/data/begin-report.ts';
import { loadTemplate } from '#5-follow-up/reports/data/load-template.ts';
import { publishReport } from '#5-follow-up/reports/data/publish-report.ts';
import { saveSection } from '#5-follow-up/reports/data/save-section.ts';
import { takeAnew } from '#5-follow-up/reports/data/take-anew.ts';
import type { Text } from '#base/text.ts';
import type { Role } from '#platform/acts/actor.ts';

type Told = {
  operation: { name: string; may: readonly Role[] };
  /** What the journal says happened. */
  said: Text;
  /** The words for fields whose change is worth naming. */
  fields?: Readonly<Record<string, { label: Text }>>;
};

/** Every operation there is: what the journal calls it, and the source of the table of rights. */
export const operations: readonly Told[] = [
  {
    operation: addPartnership,
    said: {
      nb: 'Partnerskapet ble lagt til',
      nn: 'Partnarskapet vart lagt til',
      en: 'The partnership was added',
    },
  },
  {
    operation: addPerson,
    said: {
      nb: 'Noen logget inn for første gang',
      nn: 'Nokon logga inn for første gong',
      en: 'Someone signed in for the first time',
    },
  },
  {
    operation: addPersonByLogin,
    said: {
      nb: 'Noen logget inn for første gang, hos en annen tjeneste',
      nn: 'Nokon logga inn for første gong, hos ei anna teneste',
      en: 'Someone signed in for the first time, at another service',
    },
  },
  {
    operation: tieLogin,
    said: {
      nb: 'En innlogging hos en annen tjeneste ble knyttet til en person',
      nn: 'Ei innlogging hos ei anna teneste vart knytt til ein person',
      en: 'A login at another service was tied to a person',
    },
  },
  {
    operation: untieLogin,
    said: {
      nb: 'En innlogging hos en annen tjeneste ble tatt bort fra en person',
      nn: 'Ei innlogging hos ei anna teneste vart teken bort frå ein person',
      en: 'A login at another service was taken away from a person',
    },
  },
  {
    operation: addPasskey,
    said: {
      nb: 'En passnøkkel ble laget',
      nn: 'Ein passnøkkel vart laga',
      en: 'A passkey was made',
    },
  },
  {
    operation: renamePasskey,
    said: {
      nb: 'En passnøkkel fikk et nytt navn',
      nn: 'Ein passnøkkel fekk eit nytt namn',
      en: 'A passkey got a new name',
    },
  },
  {
    operation: removePasskey,
    said: {
      nb: 'En passnøkkel ble fjernet',
      nn: 'Ein passnøkkel vart fjerna',
      en: 'A passkey was removed',
    },
  },
  {
    operation: acceptInvitation,
    said: {
      nb: 'En invitasjon ble tatt imot',
      nn: 'Ein invitasjon vart teken imot',
      en: 'An invitation was taken up',
    },
  },
  {
    operation: setLook,
    said: {
      nb: 'Utseendet på dokumentene ble valgt',
      nn: 'Utsjånaden på dokumenta vart vald',
      en: 'The look of the documents was chosen',
    },
  },
  {
    operation: inviteMember,
    said: {
      nb: 'Noen ble invitert til å være med',
      nn: 'Nokon vart invitert til å vere med',
      en: 'Someone was invited to take part',
    },
  },
  {
    operation: addMember,
    said: {
      nb: 'Et medlem kom med eksempelet',
      nn: 'Ein medlem kom med dømet',
      en: 'A member came with the example',
    },
  },
  {
    operation: sendInvitationAgain,
    said: {
      nb: 'En invitasjon ble sendt på nytt',
      nn: 'Ein invitasjon vart send på nytt',
      en: 'An invitation was sent again',
    },
  },
  {
    operation: changeMember,
    said: {
      nb: 'Et medlem fikk andre roller eller en annen plass',
      nn: 'Ein medlem fekk andre roller eller ein annan plass',
      en: 'A member was given other roles or another place',
    },
  },
  {
    operation: deactivateMember,
    said: {
      nb: 'Et medlemskap ble avsluttet',
      nn: 'Ein medlemskap vart avslutta',
      en: 'A membership was ended',
    },
  },
  {
    operation: handOver,
    said: {
      nb: 'Et medlem ga arbeidet videre og sluttet',
      nn: 'Ein medlem gav arbeidet vidare og slutta',
      en: 'A member handed over and left',
    },
  },
  {
    operation: changePerson,
    said: {
      nb: 'Noen endret det som gjelder dem selv',
      nn: 'Nokon endra det som gjeld dei sjølve',
      en: 'Someone changed what concerns themselves',
    },
  },
  {
    operation: stopDigest,
    said: {
      nb: 'Noen sa fra seg e-post om frister og nyheter',
      nn: 'Nokon sa frå seg e-post om fristar og nyheiter',
      en: 'Someone declined e-mails about deadlines and news',
    },
  },
  {
    operation: tellPerson,
    said: {
      nb: 'Noen fikk e-post om frister og nyheter',
      nn: 'Nokon fekk e-post om fristar og nyheiter',
      en: 'Someone was sent an e-mail about deadlines and news',
    },
  },
  {
    operation: seeChanges,
    said: {
      nb: 'Noen så det som er nytt (står ikke i journalen)',
      nn: 'Nokon såg det som er nytt (står ikkje i journalen)',
      en: 'Someone saw what is new (not written in the journal)',
    },
  },
  {
    operation: erasePerson,
    said: {
      nb: 'Noen slettet seg selv',
      nn: 'Nokon sletta seg sjølv',
      en: 'Someone erased themselves',
    },
  },
  {
    operation: keepSource,
    said: {
      nb: 'Et dokument ble lagt inn',
      nn: 'Eit dokument vart lagt inn',
      en: 'A document was put in',
    },
  },
  {
    operation: changeKeeping,
    said: {
      nb: 'Hvor lenge et dokument blir liggende, ble valgt på nytt',
      nn: 'Kor lenge eit dokument blir liggjande, vart valt på nytt',
      en: 'How long a document is kept was chosen anew',
    },
  },
  {
    operation: startReading,
    said: {
      nb: 'Lesingen av et dokument ble bedt om',
      nn: 'Lesinga av eit dokument vart beden om',
      en: 'A document was asked to be read',
    },
  },
  {
    operation: readAgain,
    said: {
      nb: 'Et dokument ble bedt lest på nytt',
      nn: 'Eit dokument vart bede lese på nytt',
      en: 'A document was asked to be read again',
    },
  },
  {
    operation: beginReading,
    said: {
      nb: 'Lesingen av et dokument begynte',
      nn: 'Lesinga av eit dokument tok til',
      en: 'The reading of a document began',
    },
  },
  {
    operation: endReading,
    said: {
      nb: 'Lesingen av et dokument ble ferdig',
      nn: 'Lesinga av eit dokument vart ferdig',
      en: 'The reading of a document ended',
    },
  },
  {
    operation: correctReading,
    said: {
      nb: 'Noe i et innlest dokument ble rettet',
      nn: 'Noko i eit innlese dokument vart retta',
      en: 'Something in a document that was read was corrected',
    },
    fields: correctedTexts,
  },
  {
    operation: undoCorrection,
    said: {
      nb: 'En rettelse i et innlest dokument ble angret',
      nn: 'Ei retting i eit innlese dokument vart angra',
      en: 'A correction in a document that was read was undone',
    },
  },
  {
    operation: saveReading,
    said: {
      nb: 'Et innlest dokument ble lagret som utkast',
      nn: 'Eit innlese dokument vart lagra som utkast',
      en: 'A document was saved as a draft',
    },
  },
  {
    operation: releaseFindings,
    said: {
      nb: 'Merknadene til en plan ble vist for alle',
      nn: 'Merknadene til ein plan vart viste for alle',
      en: 'The findings about a plan were shown to everyone',
    },
  },
  {
    operation: withdrawFindings,
    said: {
      nb: 'Merknadene til en plan ble skjult igjen',
      nn: 'Merknadene til ein plan vart skjulte igjen',
      en: 'The findings about a plan were hidden again',
    },
  },
  {
    operation: importPlan,
    said: {
      nb: 'En plan ble lest inn',
      nn: 'Ein plan vart lesen inn',
      en: 'A plan was imported',
    },
  },
  {
    operation: publishEdition,
    said: {
      nb: 'En plan ble lagt ut',
      nn: 'Ein plan vart lagd ut',
      en: 'A plan was published',
    },
  },
  {
    operation: putOnConsultation,
    said: {
      nb: 'En plan ble sendt på høring',
      nn: 'Ein plan vart send på høyring',
      en: 'A plan was put on consultation',
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
    operation: recordDecision,
    said: {
      nb: 'Et vedtak i et organ ble ført',
      nn: 'Eit vedtak i eit organ vart ført',
      en: 'A decision by a body was recorded',
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
  {
    operation: rewordMeasure,
    said: {
      nb: 'Teksten i et tiltak ble endret',
      nn: 'Teksten i eit tiltak vart endra',
      en: 'The wording of a measure was changed',
    },
    fields: fieldTexts,
  },
  ...keepingOperations,
  {
    operation: writeLesson,
    said: {
      nb: 'En erfaring ble skrevet ned',
      nn: 'Ei erfaring vart skriven ned',
      en: 'A lesson was written down',
    },
  },
  {
    operation: changeLesson,
    said: {
      nb: 'En erfaring ble endret',
      nn: 'Ei erfaring vart endra',
      en: 'A lesson was changed',
    },
    fields: lessonTexts,
  },
  {
    operation: publishLesson,
    said: {
      nb: 'En erfaring ble vist for alle',
      nn: 'Ei erfaring vart vist for alle',
      en: 'A lesson was shown to everyone',
    },
  },
  {
    operation: reportProgress,
    said: {
      nb: 'Det ble meldt hvordan det går med et tiltak',
      nn: 'Det vart meldt korleis det går med eit tiltak',
      en: 'It was reported how a measure is going',
    },
  },
  {
    operation: reportByLink,
    said: {
      nb: 'Det ble meldt fra en lenke hvordan det går med et tiltak',
      nn: 'Det vart meldt frå ei lenkje korleis det går med eit tiltak',
      en: 'It was reported by a link how a measure is going',
    },
  },
  {
    operation: acceptReport,
    said: {
      nb: 'En samarbeidsparts rapport om et tiltak ble godtatt',
      nn: 'Rapporten frå ein samarbeidspart om eit tiltak vart godteken',
      en: 'A partner’s report on a measure was accepted',
    },
  },
  {
    operation: makeReportLink,
    said: {
      nb: 'En lenke til å rapportere med ble sendt',
      nn: 'Ei lenkje til å rapportere med vart send',
      en: 'A link to report by was sent',
    },
  },
  {
    operation: importSpending,
    said: {
      nb: 'Forbruk ble hentet inn fra økonomisystemet',
      nn: 'Forbruk vart henta inn frå økonomisystemet',
      en: 'What was spent was imported from the finance system',
    },
  },
  {
    operation: changeCycle,
    said: {
      nb: 'Når det skal rapporteres, ble valgt på nytt',
      nn: 'Når det skal rapporterast, vart valt på nytt',
      en: 'When reports are asked for was chosen anew',
    },
  },
  {
    operation: loadReports,
    said: {
      nb: 'Eksempelrapporter ble lagt inn',
      nn: 'Døme på rapportar vart lagde inn',
      en: 'Example reports were loaded',
    },
  },
  {
    operation: keepAsking,
    said: {
      nb: 'Rapporter ble bedt om',
      nn: 'Rapportar vart bedne om',
      en: 'Reports were asked for',
    },
  },
  {
    operation: beginReport,
    said: {
      nb: 'En rapport ble begynt på',
      nn: 'Ein rapport vart byrja på',
      en: 'A report was begun',
    },
  },
  {
    operation: saveSection,
    said: {
      nb: 'En del av en rapport ble skrevet',
      nn: 'Ein del av ein rapport vart skriven',
      en: 'A section of a report was written',
    },
  },
  {
    operation: takeAnew,
    said: {
      nb: 'Det nyeste fra planen ble hentet inn i en rapport',
      nn: 'Det nyaste frå planen vart henta inn i ein rapport',
      en: 'The newest of the plan was taken into a report',
    },
  },
  {
    operation: publishReport,
    said: {
      nb: 'En rapport ble lagt ut',
      nn: 'Ein rapport vart lagd ut',
      en: 'A report was published',
    },
  },
  {
    operation: loadTemplate,
    said: {
      nb: 'En mal for rapporter ble lagt inn',
      nn: 'Ein mal for rapportar vart lagd inn',
      en: 'A template for reports was loaded',
    },
  },
];

/** What the owner's own function writes; it is no operation, since the app's role may not do it. */
const erased: Text = {
  nb: 'Innholdet i en innførsel ble slettet',
  nn: 'Innhaldet i ein innførsel vart sletta',
  en: 'The content of an entry was erased',
};

/** What follows from another edition being adopted, and is done by nobody for itself. */
const superseded: Text = {
  nb: 'En plan ble avløst av en nyere',
  nn: 'Ein plan vart avløyst av ein nyare',
  en: 'A plan was superseded by a newer one',
};

/** The words of an operation by its name; undefined for one that no longer exists. */
export function wordsOf(name: string): Omit<Told, 'operation'> | undefined {
  if (name === 'entry-erased') return { said: erased };
  if (name === 'edition-superseded') return { said: superseded };
  return operations.find(({ operation }) => operation.name === name);
}
