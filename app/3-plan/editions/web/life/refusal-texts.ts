import type { AdoptRefusal, SendBackRefusal } from '#3-plan/editions/core/life/bodies.ts';
import type { ConsultationRefusal } from '#3-plan/editions/core/life/consultation.ts';
import type { AfterRefusal, CourseRefusal } from '#3-plan/editions/core/life/graph.ts';
import type { NextRefusal } from '#3-plan/editions/core/life/next.ts';
import type { RecordRefusal } from '#3-plan/editions/core/life/recording.ts';
import type { ConfirmingRefusal } from '#3-plan/editions/data/life/confirm-decision.ts';
import type { PlanApprovalRefusal } from '#3-plan/editions/data/life/plan-approval.ts';
import type { Text } from '#base/text.ts';
import type { ActRefusal } from '#platform/acts/act.ts';
import { actSentences } from '#platform/http/act-refused.ts';

/** Every reason why something of an edition's life is not done. */
export type LifeRefusal =
  | ActRefusal
  | AdoptRefusal
  | SendBackRefusal
  | AfterRefusal
  | CourseRefusal
  | NextRefusal
  | RecordRefusal
  | ConfirmingRefusal
  | PlanApprovalRefusal
  | ConsultationRefusal;

export const refusalSentences: Readonly<Record<LifeRefusal, Text>> = {
  'not-in-that-state': {
    nb: 'Planen står ikke slik at dette kan gjøres nå. Noen kan ha gjort det allerede; se hva som er neste steg.',
    nn: 'Planen står ikkje slik at dette kan gjerast no. Nokon kan ha gjort det alt; sjå kva som er neste steg.',
    en: 'The plan is not where this can be done now. Someone may have done it already; see what comes next.',
  },
  'no-body-to-decide': {
    nb: 'Ingen organer er ført opp. Før opp hvem som skal behandle planen, før den legges fram.',
    nn: 'Ingen organ er førte opp. Før opp kven som skal handsame planen, før han blir lagd fram.',
    en: 'No body is listed. List who is to decide on the plan before it is put forward.',
  },
  'was-put-forward': {
    nb: 'Planen er lagt fram før. En endring legges fram som en ny versjon.',
    nn: 'Planen er lagd fram før. Ei endring blir lagd fram som ein ny versjon.',
    en: 'The plan was put forward before. A change is put forward as a new version.',
  },
  'not-sent-back': {
    nb: 'Planen er ikke tatt tilbake for noe organ, så det er ingen endring å lage en ny versjon av.',
    nn: 'Planen er ikkje teken tilbake for noko organ, så det er inga endring å lage ein ny versjon av.',
    en: 'The plan was not taken back for any body, so there is no change to make a new version of.',
  },
  'no-such-edition': {
    nb: 'Utgaven finnes ikke lenger. Gå tilbake til planen.',
    nn: 'Utgåva finst ikkje lenger. Gå tilbake til planen.',
    en: 'The edition is no longer there. Go back to the plan.',
  },
  'changed-meanwhile': {
    nb: 'Noen andre gjorde noe her mens du holdt på. Det du skrev, står ennå. Se hva som er nytt, og send på nytt hvis det fortsatt er rett.',
    nn: 'Nokon andre gjorde noko her medan du heldt på. Det du skreiv, står enno. Sjå kva som er nytt, og send på nytt om det framleis er rett.',
    en: 'Someone else did something here meanwhile. What you wrote is still there. See what is new, and send it again if it still is right.',
  },
  'in-the-past': {
    nb: 'Fristen er gått ut alt. Velg en dag som kommer.',
    nn: 'Fristen er gått ut alt. Vel ein dag som kjem.',
    en: 'That day has passed already. Choose one to come.',
  },
  'no-agreement': {
    nb: 'Planen hører ikke til en avtale med staten, så staten verken godkjenner eller betaler den.',
    nn: 'Planen høyrer ikkje til ei avtale med staten, så staten verken godkjenner eller betaler han.',
    en: 'The plan is under no agreement with the state, which neither approves nor pays it.',
  },
  'in-the-future': {
    nb: 'Dagen er ikke kommet ennå. Registrer det når det har skjedd.',
    nn: 'Dagen er ikkje komen enno. Registrer det når det har hendt.',
    en: 'That day has not come yet. Record it when it has happened.',
  },
  'no-such-body': {
    nb: 'Organet skal ikke behandle denne utgaven. Gå tilbake og velg et som skal.',
    nn: 'Organet skal ikkje handsame denne utgåva. Gå tilbake og vel eit som skal.',
    en: 'That body is not to decide on this edition. Go back and choose one that is.',
  },
  'asked-for-no-change': {
    nb: 'Organet har ikke bedt om noen endring, eller endringen er gjort alt.',
    nn: 'Organet har ikkje bede om noka endring, eller endringa er gjord alt.',
    en: 'The body has asked for no change, or the change has been made already.',
  },
  'bodies-remain': {
    nb: 'Ikke alle organene er ferdige med versjonen som står. Planen kan vedtas når de er det.',
    nn: 'Ikkje alle organa er ferdige med versjonen som står. Planen kan vedtakast når dei er det.',
    en: 'Not all bodies are done with the version that stands. The plan can be adopted when they are.',
  },
  'errors-unexplained': {
    nb: 'Kontrollene finner feil i planen. Skriv hvorfor den vedtas likevel, eller ta den tilbake og rett dem.',
    nn: 'Kontrollane finn feil i planen. Skriv kvifor han blir vedteken likevel, eller ta han tilbake og rett dei.',
    en: 'The checks find errors in the plan. Say why it is adopted all the same, or take it back and correct them.',
  },
  'later-holds': {
    nb: 'En nyere utgave gjelder alt, så denne kan ikke vedtas.',
    nn: 'Ei nyare utgåve gjeld alt, så denne kan ikkje vedtakast.',
    en: 'A newer edition holds already, so this one cannot be adopted.',
  },
  'before-put-forward': {
    nb: 'Møtet var før denne versjonen ble lagt fram. Rett datoen, eller skriv under den hvorfor møtet var tidligere.',
    nn: 'Møtet var før denne versjonen vart lagd fram. Rett datoen, eller skriv under han kvifor møtet var tidlegare.',
    en: 'The meeting was before this version was put forward. Correct the day, or say below it why the meeting was earlier.',
  },
  'file-gone': {
    nb: 'Møteprotokollen er ikke lenger tatt vare på. Velg den på nytt.',
    nn: 'Møteprotokollen er ikkje lenger teken vare på. Vel han på nytt.',
    en: 'The minutes are no longer kept. Choose them anew.',
  },
  'not-your-body': {
    nb: 'Du representerer ikke dette organet, så du kan ikke registrere vedtak for det. Be koordinatoren om å føre deg opp som representant.',
    nn: 'Du representerer ikkje dette organet, så du kan ikkje registrere vedtak for det. Be koordinatoren om å føre deg opp som representant.',
    en: 'You do not represent this body, so you cannot record its decisions. Ask the coordinator to list you as its representative.',
  },
  'not-put-forward': {
    nb: 'Planen er ikke lagt fram nå, så ingen vedtak kan registreres.',
    nn: 'Planen er ikkje lagd fram no, så ingen vedtak kan registrerast.',
    en: 'The plan is not put forward now, so no decision can be recorded.',
  },
  'another-version': {
    nb: 'En ny versjon er lagt fram siden du åpnet siden. Les hva som er endret, før du registrerer vedtaket.',
    nn: 'Ein ny versjon er lagd fram sidan du opna sida. Les kva som er endra, før du registrerer vedtaket.',
    en: 'A new version was put forward since you opened the page. Read what has changed before you record the decision.',
  },
  'postponed-to-before': {
    nb: 'Den nye datoen er før møtet. Velg en senere dag.',
    nn: 'Den nye datoen er før møtet. Vel ein seinare dag.',
    en: 'The new day is before the meeting. Choose a later one.',
  },
  'before-last-decision': {
    nb: 'Møtet var før det vedtaket som står. Rett datoen, eller velg at dette er en retting.',
    nn: 'Møtet var før det vedtaket som står. Rett datoen, eller vel at dette er ei retting.',
    en: 'The meeting was before the decision that stands. Correct the day, or choose that this is a correction.',
  },
  'says-no-change': {
    nb: 'Skriv hva organet vil ha endret, eller hvorfor det sa nei.',
    nn: 'Skriv kva organet vil ha endra, eller kvifor det sa nei.',
    en: 'Say what the body wants changed, or why it said no.',
  },
  'no-such-file-kind': {
    nb: 'Protokollen må være en PDF-, Word- eller ODT-fil uten passord og uten makroer.',
    nn: 'Protokollen må vere ei PDF-, Word- eller ODT-fil utan passord og utan makroar.',
    en: 'The minutes must be a PDF, Word or ODT file without a password and without macros.',
  },
  'no-such-decision': {
    nb: 'Vedtaket finnes ikke lenger. Gå tilbake til organet.',
    nn: 'Vedtaket finst ikkje lenger. Gå tilbake til organet.',
    en: 'The decision is no longer there. Go back to the body.',
  },
  'confirmed-already': {
    nb: 'Vedtaket er bekreftet alt.',
    nn: 'Vedtaket er stadfesta alt.',
    en: 'The decision has been confirmed already.',
  },
  'prepared-it-oneself': {
    nb: 'Du registrerte vedtaket selv, så en annen som representerer organet, må bekrefte det.',
    nn: 'Du registrerte vedtaket sjølv, så ein annan som representerer organet, må stadfeste det.',
    en: 'You recorded the decision yourself, so another who represents the body must confirm it.',
  },
  'next-is-begun': {
    nb: 'Neste utgave er laget alt. Gå til den.',
    nn: 'Neste utgåve er laga alt. Gå til henne.',
    en: 'The next edition has been made already. Go to it.',
  },
  'ends-before-start': {
    nb: 'Perioden slutter før den begynner. Rett en av dagene.',
    nn: 'Perioden sluttar før han tek til. Rett ein av dagane.',
    en: 'The period ends before it begins. Correct one of the days.',
  },
  'outside-frame': {
    nb: 'Perioden går utenfor strategien eller avtalen som planen hører til.',
    nn: 'Perioden går utanfor strategien eller avtala som planen høyrer til.',
    en: 'The period goes outside the strategy or agreement of the plan.',
  },
  'same-title': {
    nb: 'Utgaven må hete noe annet enn den før, så de kan skilles fra hverandre.',
    nn: 'Utgåva må heite noko anna enn den før, så dei kan skiljast frå kvarandre.',
    en: 'The edition must be called something other than the one before, so that they can be told apart.',
  },
  'edition-is-closed': {
    nb: 'Planen er lagt fram eller vedtatt, så ingen nye organer kan føres opp.',
    nn: 'Planen er lagd fram eller vedteken, så ingen nye organ kan førast opp.',
    en: 'The plan has been put forward or adopted, so no new body can be added.',
  },
  'no-organisation-chosen': {
    nb: 'Organet er nytt. Velg organisasjonen det hører til, eller hele partnerskapet.',
    nn: 'Organet er nytt. Vel organisasjonen det høyrer til, eller heile partnarskapet.',
    en: 'The body is new. Choose the organisation it belongs to, or the whole partnership.',
  },
  'no-such-organisation': {
    nb: 'Organisasjonen hører ikke til dette partnerskapet. Velg en annen.',
    nn: 'Organisasjonen høyrer ikkje til dette partnarskapet. Vel ein annan.',
    en: 'That organisation is not of this partnership. Choose another.',
  },
  'of-another-organisation': {
    nb: 'Organet er ført opp før og hører til en annen. La valget stå på «Velg …», og rett på siden til organet hvor det hører til, eller rett navnet hvis det er et annet organ.',
    nn: 'Organet er ført opp før og høyrer til ein annan. Lat valet stå på «Vel …», og rett på sida til organet kvar det høyrer til, eller rett namnet om det er eit anna organ.',
    en: 'The body was listed before and belongs to another. Leave it at “Choose …”, and correct on the page of the body where it belongs, or correct the name if it is another body.',
  },
  'nothing-changed': {
    nb: 'Det står slik fra før, så ingenting er lagret.',
    nn: 'Det står slik frå før, så ingenting er lagra.',
    en: 'It stands so already, so nothing was saved.',
  },
  ...actSentences,
};

/** The field a refusal is about, where it is about one. */
export const refusedFields: Partial<Record<LifeRefusal, string>> = {
  'in-the-past': 'until',
  'postponed-to-before': 'postponedTo',
  'before-put-forward': 'decided',
  'before-last-decision': 'decided',
  'file-gone': 'protocol',
  'no-organisation-chosen': 'of',
  'no-such-organisation': 'of',
  'of-another-organisation': 'of',
  'says-no-change': 'note',
  'no-such-file-kind': 'protocol',
  'errors-unexplained': 'why',
  'ends-before-start': 'to',
  'outside-frame': 'to',
  'same-title': 'title',
};
